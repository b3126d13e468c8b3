// Sentences of our own as tests of a law: what makes it one that could apply, what must not, and when its clock ran out.
import { expect, test } from 'vitest';
import type { Answer, ItemId } from '../model';
import { prepare } from '../reading/prepare';
import { clocks } from '../reading/remarks/clocks';
import type { Law } from './laws/types';

interface LawSamples {
  /** Sentences of which each makes it a law that could apply. */
  named: string[];
  /** Sentences that must not. */
  dark: string[];
  /** ISO days: found on the first, the clock ran to the second. Left out where the text alone can never tell. */
  ran?: [found: string, to: string][];
}

const missing: Answer = { status: 'missing', evidence: [], sure: true, because: [] };

function say(law: Law, text: string, found?: string): string[] {
  const detected: Answer = { ...missing, status: 'stated', value: found };
  const items = { detected: found ? detected : missing, disclosed: missing } as Record<ItemId, Answer>;
  return clocks({ prepared: prepare(`Shop tells of an attack\n\n${text}`), signals: [], items, laws: [law] }).map(
    (remark) => remark.text,
  );
}

const inWords = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** One test a sentence and one a clock; the line never judges, and cannot tell without a start. */
export function lawSamples(law: Law, { named, dark, ran = [] }: LawSamples): void {
  test.each(named)('could apply: %s', (text) => {
    const [line] = say(law, text);
    expect(line).toContain(law.name);
    expect(line).toMatch(law.length ? /Cannot tell when it ran/ : /as soon as/);
    expect(line).not.toMatch(/\blate\b|overdue|violat|illegal/);
  });
  test.each(dark)('not in sight: %s', (text) => expect(say(law, text)).toEqual([]));
  test.each(ran)('found on %s, it ran to %s', (found, to) =>
    expect(say(law, named[0]!, found)[0]).toMatch(new RegExp(`It ran to \\w+ ${inWords(to)}, if the law applies`)),
  );
  test('says where it stands and when that was last looked up', () => {
    expect(law.source.length).toBeGreaterThan(8);
    expect(law.checked).toMatch(/^20\d\d-\d\d-\d\d$/);
  });
}
