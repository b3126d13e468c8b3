// A plain text becomes an article: its lines joined to paragraphs where they were only wrapped, its first line the headline.
import type { Article } from '../model';
import { MOST_TEXT } from './opened';

/** Lines this short may be wrapped ones; longer ones are paragraphs as they stand. */
const WRAPPED = 100;
const LONGEST_HEADLINE = 250;
/** Right before a number it is a sign; before "From", some programs' way of keeping mails in one file. */
const QUOTED = /^(?:> ?){1,40}(?!\d|From )/;
/** A word that no sentence begins with. */
const IN_SENTENCE = /^(?!https?:|www\.)\p{Ll}/u;
const ITEM = /^(?:[-*•‣–·]|\(?\d{1,3}[.)]|[a-z][.)])\s/;

const tidy = (line: string) => line.replace(/[^\S\n]+/g, ' ').trim();

const several = (line: string) => line.includes(' ');

/** The longest line. An address is as long as it is, so it says nothing of where lines were wrapped, if others can. */
function widestOf(lines: string[]): number {
  const measured = lines.filter(several);
  return (measured.length > 1 ? measured : lines).reduce((most, { length }) => Math.max(most, length), 0);
}

/** Whether a line goes on in the next: it is nearly as long as its neighbours, and the next begins nothing of its own. */
function goesOn(line: string, next: string, widest: number): boolean {
  if (line.length <= Math.max(30, widest * 0.6) || ITEM.test(next)) return false;
  return line.length <= widest || IN_SENTENCE.test(next);
}

function joined(lines: string[], longest: number): string[] {
  const widest = widestOf(lines);
  if (widest > longest) return lines;
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

/**
 * Its paragraphs, one a string, none empty. Blank lines part them; so do line ends, unless the text was only wrapped there:
 * lines of more than `longest` are taken for paragraphs. What is quoted in a mail stands apart, without its marks.
 */
export function paragraphs(text: string, longest = WRAPPED): string[] {
  const blocks: string[][] = [[]];
  let depth = '';
  for (const line of text
    .replace(/\r\n?|\u2028|\u2029|\f/g, '\n')
    .split('\n')
    .map(tidy)) {
    const mark = QUOTED.exec(line)?.[0] ?? '';
    const words = line.slice(mark.length).trim();
    const marks = mark.replaceAll(' ', '');
    if ((!words || marks !== depth) && blocks.at(-1)!.length > 0) blocks.push([]);
    if (words) blocks.at(-1)!.push(words);
    depth = marks;
  }
  return blocks.flatMap((lines) => joined(lines, longest));
}

type Known = Partial<Pick<Article, 'title' | 'date' | 'publisher' | 'lang'>>;

/** Undefined where there are no words. `known` is what the file says of itself; without a title the first line stands in. */
export function articleOf(text: string, known: Known = {}, longest = WRAPPED): Article | undefined {
  const found = paragraphs(text, longest);
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
