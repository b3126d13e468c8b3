// A file name that every system takes: letters, digits, space, _ and -, at most 80 characters with the ending.
import type { Dossier } from '../model';
import type { Exporter } from './types';

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|conin|conout|clock)$/i;
const LONGEST = 80;

const plain = (text: string) =>
  text
    .slice(0, 1000)
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^A-Za-z0-9_-]+/g, ' ')
    .replace(/^[ -]+|[ -]+$/g, '');

/** `Tarnwick Ferries says passengers - unsaid 2026-11-22.md`. Never empty, reserved, or starting with a dot or dash. */
export function fileName(dossier: Dossier, exporter: Pick<Exporter, 'extension'>): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(dossier.readAt)?.[0] ?? '';
  const tail = ` - unsaid ${day}`.trimEnd();
  const room = LONGEST - tail.length - exporter.extension.length - 1;
  let title = plain(dossier.article.title) || plain(dossier.reading.organisation ?? '') || 'Reading';
  if (title.length > room)
    title = title
      .slice(0, room + 1)
      .replace(/ [^ ]{0,40}$/, '')
      .slice(0, room);
  title = title.replace(/[ -]+$/, '');
  if (RESERVED.test(title)) title = `Reading ${title}`;
  return `${title}${tail}.${exporter.extension}`;
}
