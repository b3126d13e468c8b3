// Examples as tests: brackets show exactly what must light up; a sentence without brackets must stay dark.
import { expect, test } from 'vitest';
import { compilePhrases } from '../reading/phrases';
import { prepare } from '../reading/prepare';
import type { PhraseRow, Tactic } from './types';

/** One test a sample, e.g. `There is [no evidence] that data was misused.` */
export function samples(tactic: Pick<Tactic, 'id' | 'phrases'>, texts: string[]): void {
  const light = lighter(tactic.phrases);
  test.each(texts)('%s', (text) => {
    expect(light(text.replace(/[[\]]/g, ''))).toBe(text);
  });
}

/** Puts brackets round what the rows find; of overlapping hits the earliest, and of those the longest. */
export function lighter(rows: PhraseRow[]): (text: string) => string {
  const find = compilePhrases(rows, (say) => say);
  return (text) => {
    const hits = find(prepare(text)).sort((a, b) => a.from - b.from || b.to - a.to);
    let lit = '';
    let at = 0;
    for (const { from, to } of hits) {
      if (from < at) continue;
      lit += `${text.slice(at, from)}[${text.slice(from, to)}]`;
      at = to;
    }
    return lit + text.slice(at);
  };
}
