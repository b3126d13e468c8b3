// A plain text becomes an article: its lines joined to paragraphs where they were only wrapped, its first line the headline.
import type { Article } from '../model';
import { MOST_TEXT } from './opened';

/** Lines this short are wrapped ones; longer ones are paragraphs as they stand. */
const WRAPPED = 100;
const LONGEST_HEADLINE = 250;
const ITEM = /^(?:[-*•‣–·]|\(?\d{1,3}[.)]|[a-z][.)])\s/;

const tidy = (line: string) => line.replace(/[^\S\n]+/g, ' ').trim();

/** Whether a line goes on in the next: it is nearly as long as its neighbours, and the next begins nothing of its own. */
function goesOn(line: string, next: string, widest: number): boolean {
  return widest <= WRAPPED && line.length > widest * 0.6 && line.length > 30 && !ITEM.test(next);
}

function joined(lines: string[]): string[] {
  const widest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const out: string[] = [];
  lines.forEach((line, index) => {
    const before = index > 0 ? lines[index - 1]! : '';
    const last = out.length - 1;
    if (index === 0 || !goesOn(before, line, widest)) out.push(line);
    else if (/[\p{L}]-$/u.test(before) && /^\p{Ll}/u.test(line)) out[last] = out[last]!.slice(0, -1) + line;
    else out[last] += ` ${line}`;
  });
  return out;
}

/** Its paragraphs, one a string, none empty. Blank lines part them; so do line ends, unless the text was only wrapped there. */
export function paragraphs(text: string): string[] {
  const blocks: string[][] = [[]];
  for (const line of text
    .replace(/\r\n?|\u2028|\u2029|\f/g, '\n')
    .split('\n')
    .map(tidy)) {
    if (line) blocks.at(-1)!.push(line);
    else if (blocks.at(-1)!.length > 0) blocks.push([]);
  }
  return blocks.flatMap(joined);
}

type Known = Partial<Pick<Article, 'title' | 'date' | 'publisher' | 'lang'>>;

/** Undefined where there are no words. `known` is what the file says of itself; without a title the first line stands in. */
export function articleOf(text: string, known: Known = {}): Article | undefined {
  const found = paragraphs(text);
  const title = known.title ? tidy(known.title.replace(/\s+/g, ' ')) : '';
  const headline = title || ((found[0]?.length ?? 0) <= LONGEST_HEADLINE && found.length > 1 ? found[0]! : '');
  const body = found[0] === headline ? found.slice(1) : found;
  if (body.length === 0 && !headline) return undefined;
  const whole = `${headline}\n\n${body.join('\n')}`;
  return {
    ...known,
    url: '',
    title: (headline || body[0]!).slice(0, 300),
    text: whole.slice(0, MOST_TEXT),
    ...(whole.length > MOST_TEXT && { partial: 'cap' as const }),
    sources: [],
  };
}
