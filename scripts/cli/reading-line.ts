// One text or page in, one line of the reading out: the form that the scorer and other programs take.
import { mightBeDisclosure } from '../../lib/page/gate-words';
import { readPage } from '../../lib/page/read-page';
import { read } from '../../lib/reading/read';
import { rules } from '../../lib/rules';
import { parsePage } from './parse-page';

/** A text (title, blank line, body) or a page's HTML. `date` is ISO; `url` is where the page was. */
export interface Source {
  id: string;
  text?: string;
  html?: string;
  date?: string;
  url?: string;
}

/** What is printed of a reading. Offsets are UTF-16, into `text` (printed for pages, as the page's text is ours). */
export interface ReadingLine {
  id: string;
  disclosure: boolean;
  /** Would the gate wake for it as a page? */
  gate: boolean;
  signals: { start: number; end: number; tactic: string }[];
  items: Record<
    string,
    { status: string; evidence: { start: number; end: number }[]; value?: string | number; sure: boolean }
  >;
  text?: string;
}

interface Readable {
  text: string;
  date?: string;
  /** What the gate looks at. */
  head: string;
  body: string;
}

const part = (text: string): [string, string] => {
  const end = text.search(/\r?\n/);
  return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end).trimStart()];
};

function ofPage(html: string, url?: string): Readable {
  const document = parsePage(html);
  const own = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const { article } = readPage(document, url ?? (own && URL.canParse(own) ? own : ''));
  const description = document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
  const [headline, body] = part(article.text);
  return { text: article.text, date: article.date, head: `${document.title}\n${headline}\n${description}`, body };
}

function ofText(text: string): Readable {
  const [head, body] = part(text);
  return { text, head, body };
}

/** Reads one source. Throws where there is nothing to read or what is there cannot be read. */
export function readingLine({ id, text, html, date, url }: Source): ReadingLine {
  const source = html !== undefined ? ofPage(html, url) : ofText(text ?? '');
  const { disclosure, signals, items } = read(source.text, rules, date ?? source.date);
  return {
    id,
    disclosure,
    gate: mightBeDisclosure(source.head, source.body),
    signals: disclosure ? signals.map(({ start, end, tactic }) => ({ start, end, tactic })) : [],
    items: disclosure
      ? Object.fromEntries(
          Object.entries(items).map(([item, { status, evidence, value, sure }]) => [
            item,
            { status, evidence: evidence.map(({ start, end }) => ({ start, end })), value, sure },
          ]),
        )
      : {},
    ...(html !== undefined && { text: source.text }),
  };
}
