// Regular expressions: each of ours is judged by recheck. What it can't call safe has bounded counts or a bounded input, and stands in a list with its reason.
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { BOUNDED, boundedInput, madePatterns, ownPatterns, patternsIn } from '../scripts/own-patterns';

/**
 * Every count in these has a bound, so that each place of a text costs a bounded number of steps; recheck runs out of
 * time over their many words, or counts the bound itself as growth. `npm run pump` times them on 1 MB. By their beginning.
 */
const BOUNDED_COUNTS = [
  '(?<![ \\t])[ \\t]{1,100}(?=',
  '^(.{0,300}?)\\s{0,20}<',
  '<meta[^>]{0,200}?charset',
  "\\b[A-Z][\\w&.'-]{0,30},? (?:was|were",
  "\\b[A-Z][\\w&.-]{0,30}(?:'s?)? (?:[a-z-]{1,30} )?(?:data",
  '\\b(?:fbi|cia|nsa',
  '\\b(?:spokes(?:person',
  "\\b[A-Z][\\w&'’-]{1,30}(?: [A-Z]",
  '(?<![.!?:"“] |^)\\b(?!(?:The',
  '\\b(?:hackers?|attackers?|the group',
  '\\b(?:ico|information commissioner|regulators?',
  '\\b(?:police|fbi|detectives?',
  '\\b(?:experts?|researchers?|analysts?',
  '\\b(?:critics?|campaigners?',
  '\\b(?:(restor',
  '\\b(?:reported|reporting',
  '\\b(?:determined|concluded)\\b(?=',
  '^.{0,300}(?:[;:(]',
  '^[^a-z]{0,80}(?:(?:on',
  '^(?!.{0,40}\\d{4})',
  '\\b(?:[sS]pokesman',
  '\\bhow many (?:',
  "(?:\\bwill|'ll) (?:",
  '(?:^|[,;:("] (?:and |but |while )?)',
  '" ?(?:said|says',
  '\\b(?:[Hh]ir(?:ed|ing)',
  '^[A-Z][^|]{0,200}',
  '^ (?:\\w{1,30} )?(?:networks',
  '(?:^|\\.)(?:(?:sec|hhs',
  '\\b(?:(?:firm|company|agency',
  '\\b(?:we|i|our (?:',
];

const { literals, made } = ownPatterns();
/** Modules that may put a pattern together, always from words of our own, never from a page's or a reader's. */
const MAKERS = [
  'lib/files/mail.ts',
  'lib/page/publication-date.ts',
  'lib/reading/checklist/aftermath.ts',
  'lib/reading/checklist/days-beside.ts',
  'lib/reading/checklist/people-mentions.ts',
  'lib/reading/checklist/questions.ts',
  'lib/reading/dates.ts',
  'lib/reading/not-organisations.ts',
  'lib/reading/voice.ts',
  'lib/reading/signals/named.ts',
  'lib/reading/signals/outsiders.ts',
  'lib/reading/signals/retracted.ts',
  'lib/reading/signals/theirs.ts',
  'lib/rules/law-samples.ts',
];

const hasNoEnd = (source: string): boolean =>
  /(?:[^\\](?:\\\\){0,4})[*+]|\{\d{1,4},\}/.test(source.replace(/\[(?:\\.|[^\]\\])*\]/g, 'x').replace(/\\./g, 'x'));

interface Pattern {
  place: string;
  source: string;
  flags: string;
}

const judged = ({ source, flags }: Pattern): string =>
  checkSync(source, flags, { timeout: 5000, attackTimeout: 500 }).status;

/** Each once: those written in a file, and those put together. */
async function collect(): Promise<Pattern[]> {
  const patterns = [
    ...literals.map(({ file, line, source, flags }) => ({ place: `${file}:${line}`, source, flags })),
    ...(await madePatterns()).map(({ source, flags }) => ({ place: 'put together', source, flags })),
  ];
  return [...new Map(patterns.map((each) => [`/${each.source}/${each.flags}`, each])).values()];
}

// Once: a module that is loaded puts nothing together a second time.
const collected = collect();
const all = (): Promise<Pattern[]> => collected;

describe('regular expressions of ours', () => {
  it('are all found', () => {
    expect(literals.length).toBeGreaterThan(200);
    const text = 'const a = /b+/g; f(new RegExp(x)); // /no/\nconst s = "/no/";';
    expect(patternsIn('x.ts', text)).toEqual({
      literals: [{ file: 'x.ts', line: 1, source: 'b+', flags: 'g' }],
      made: ['x.ts:1'],
    });
  });

  it('are put together by few', () => {
    expect([...new Set(made.map((place) => place.replace(/:\d+$/, '')))].sort()).toEqual(MAKERS.sort());
  });

  it('are safe, or bounded for a named reason', { timeout: 600_000 }, async () => {
    const unique = await all();
    const excused = ({ source }: { source: string }): boolean =>
      boundedInput(source) !== undefined || BOUNDED_COUNTS.some((start) => source.startsWith(start));
    const unsafe = unique.filter((each) => !excused(each) && judged(each) !== 'safe');
    expect(unsafe.map(({ place, source }) => `${place} ${source.slice(0, 80)}`)).toEqual([]);
  });

  it('that are excused for their bounds have them', async () => {
    const unique = await all();
    for (const start of BOUNDED_COUNTS) {
      const found = unique.filter(({ source }) => source.startsWith(start));
      expect(found.length, `${start} is not in use any more`).toBeGreaterThan(0);
      for (const { source } of found) expect(hasNoEnd(source), start).toBe(false);
    }
    for (const { source } of BOUNDED)
      expect(
        unique.some((each) => each.source === source),
        source,
      ).toBe(true);
  });

  it.each(['a*', 'a+b', '(?:a{2,})', '[a]+', '\\\\+'])('%s is seen to have no end', (source) =>
    expect(hasNoEnd(`x${source}`)).toBe(true),
  );
  it.each(['a{0,3}', '[*+]', '\\+', 'a?b', '\\*'])('%s is not', (source) => expect(hasNoEnd(source)).toBe(false));
});
