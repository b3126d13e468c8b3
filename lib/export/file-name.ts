// A file name that every system takes: letters, digits, space, _ and -, at most 80 characters with the ending.
import type { Dossier } from '../model';
import { readDay } from './dates';
import type { Exporter } from './types';

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|conin|conout|clock)$/i;
const LONGEST = 80;

/** Without spaces and dashes at its ends. */
function bare(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && ' -'.includes(text[start]!)) start++;
  while (end > start && ' -'.includes(text[end - 1]!)) end--;
  return text.slice(start, end);
}

const plain = (text: string) =>
  bare(
    text
      .slice(0, 1000)
      .normalize('NFKD')
      .replace(/[\p{M}'’]/gu, '')
      .replace(/[^A-Za-z0-9_-]+/g, ' '),
  );

/** At most `room` characters, cut at a word where there is one. */
function cut(text: string, room: number): string {
  if (text.length <= room) return text;
  const space = text.slice(0, room + 1).lastIndexOf(' ');
  return bare(text.slice(0, space > room / 2 ? space : Math.max(0, room)));
}

/** What a name is made of. */
export interface Named extends Pick<Dossier, 'readAt' | 'readOn'> {
  article: Pick<Dossier['article'], 'title' | 'publisher' | 'date'>;
  reading: Pick<Dossier['reading'], 'organisation'>;
}

/** `{title}`, `{organisation}`, `{publication}`, `{published}` and `{read}` (dates) stand for what they say. */
export const NAME_TEMPLATE = '{title} - unsaid {read}';

export const NAME_WORDS = ['title', 'organisation', 'publication', 'published', 'read'] as const;

/**
 * `Tarnwick Ferries says passengers - unsaid 2026-11-22.md`. Whatever the template and the page: never empty, reserved,
 * too long, or starting with a dot or dash; the title gives way where room is short.
 */
export function fileName(
  { article, reading, readAt, readOn }: Named,
  exporter: Pick<Exporter, 'extension'>,
  template = NAME_TEMPLATE,
): string {
  const organisation = plain(reading.organisation ?? '');
  const title = plain(article.title) || organisation || 'Reading';
  const words: Record<string, string> = {
    organisation,
    publication: plain(article.publisher ?? ''),
    published: plain(article.date ?? ''),
    read: readDay({ readAt, readOn }),
  };
  const fill = (heading: string) =>
    plain(
      template.replace(/\{([a-z]{1,20})\}/g, (_, name: string) => (name === 'title' ? heading : (words[name] ?? ''))),
    );
  const room = LONGEST - exporter.extension.length - 1;
  const whole = fill(title);
  const fitted = whole.length > room ? fill(cut(title, title.length - (whole.length - room))) : whole;
  const name = cut(fitted, room) || 'Reading';
  return `${RESERVED.test(name) ? `Reading ${name}` : name}.${exporter.extension}`;
}
