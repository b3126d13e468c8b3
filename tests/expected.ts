// What a page's `reading.txt` says must be read of it, line by line, against what is read. What it does not name is left free.
import type { Article, ItemId, Reading } from '../lib/model';

type Fact = (article: Article, reading: Reading) => string | undefined;

const facts: Record<string, Fact> = {
  headline: ({ title }) => title,
  date: ({ date }) => date,
  publisher: ({ publisher }) => publisher,
  partial: ({ partial }) => partial ?? 'no',
  disclosure: (_, { disclosure }) => (disclosure ? 'yes' : 'no'),
  organisation: (_, { organisation }) => organisation,
  delay: (_, { delay }) => delay && `${delay.days} days from ${delay.from} to ${delay.to}`,
};

const oneLine = (words: string): string => words.replace(/\s+/g, ' ');

function isMarked(article: Article, reading: Reading, words: string, tactic?: string): boolean {
  return reading.signals.some(
    (signal) =>
      (!tactic || signal.tactic === tactic) && oneLine(article.text.slice(signal.start, signal.end)).includes(words),
  );
}

/** What is read in place of this line; undefined where the line holds. */
function otherwise(line: string, article: Article, reading: Reading): string | undefined {
  const [, name = '', rest = ''] = /^(\S+)\s*(.*)$/.exec(line) ?? [];
  const words = /“(.*)”/.exec(rest)?.[1] ?? '';
  if (name === 'marked') {
    const tactic = rest.split(' ')[0];
    return isMarked(article, reading, words, tactic) ? undefined : 'not marked';
  }
  if (name === 'unmarked') return isMarked(article, reading, words) ? 'marked' : undefined;
  if (name === 'has') return oneLine(article.text).includes(words) ? undefined : 'not in the text';
  if (name === 'lacks') return oneLine(article.text).includes(words) ? 'in the text' : undefined;
  if (name === 'source')
    return article.sources.some(({ href, label }) => rest === `${label} <${href}>`) ? undefined : 'no such source';
  if (name === 'remark') {
    const kind = rest.split(' ')[0];
    return reading.remarks.some((each) => each.kind === kind && each.text.includes(words)) ? undefined : 'no remark';
  }
  const fact = facts[name];
  if (fact) {
    const read = fact(article, reading);
    return read === rest ? undefined : (read ?? 'nothing');
  }
  const answer = reading.items[name as ItemId];
  if (!answer) throw new Error(`"${line}" begins with no item and no fact`);
  const read = `${answer.status}${answer.value === undefined ? '' : ` ${answer.value}`}`;
  return read === rest ? undefined : read;
}

/** The lines that do not hold, each with what is read instead. Lines that begin with # are remarks of ours. */
export function mismatches(expected: string, article: Article, reading: Reading): string[] {
  const lines = expected.split('\n').filter((line) => line.trim() && !line.startsWith('#'));
  if (!lines.length) throw new Error('reading.txt says nothing');
  return lines.flatMap((line) => {
    const found = otherwise(line, article, reading);
    return found === undefined ? [] : [`${line}  (read: ${found})`];
  });
}
