// What stands around a date: the features from which the model tells which event it belongs to.

import { daysBetween, isFullDate, wholeDay } from '../calendar';
import type { DateMention } from '../dates';
import { type Scene, sentenceText, stem } from './sentence-features';

/** The events a date may belong to; the first is any other. */
export const EVENTS = ['other', 'began', 'detected', 'disclosed'] as const;
export type Event = (typeof EVENTS)[number];

/** A date and the sentence it stands in. */
export interface PlacedDate {
  mention: DateMention;
  sentence: number;
}

const placed = new WeakMap<Scene, PlacedDate[]>();

/** All dates of a text, in its order. */
export function placedDates(scene: Scene): PlacedDate[] {
  let all = placed.get(scene);
  if (!all) {
    all = scene.dates.flatMap((mentions, sentence) => mentions.map((mention) => ({ mention, sentence })));
    placed.set(scene, all);
  }
  return all;
}

/** A day, a weekday or a month; a year alone or "recently" is not. */
export const isFirm = (kind: DateMention['kind']) => kind === 'day' || kind === 'weekday' || kind === 'month';

/** Words taken from each side. */
const NEAR = 4;
const FAR = 10;

export function dateFeatures(scene: Scene, { mention, sentence }: PlacedDate): string[] {
  const { start } = scene.prepared.sentences[sentence]!;
  const text = sentenceText(scene.prepared, sentence);
  const before = wordsOf(text.slice(0, mention.start - start)).reverse();
  const after = wordsOf(text.slice(mention.end - start));
  const features = ['bias', `k:${mention.kind}`, `k:${isFirm(mention.kind) ? 'firm' : 'loose'}`];
  if (mention.opens) features.push('k:opens');
  if (mention.closes) features.push('k:closes');
  if (sentence === 0) features.push('p:headline');
  else if (sentence <= 3) features.push('p:early');
  for (const [at, word] of before.slice(0, NEAR).entries())
    features.push(`l:${word}`, ...(at === 0 ? [`l1:${word}`] : []));
  for (const word of before.slice(NEAR, FAR)) features.push(`ll:${word}`);
  for (const [at, word] of after.slice(0, NEAR).entries())
    features.push(`r:${word}`, ...(at === 0 ? [`r1:${word}`] : []));
  for (const word of after.slice(NEAR, FAR)) features.push(`rr:${word}`);
  return [
    ...new Set([
      ...features,
      ...eventsAround(scene, mention, sentence),
      ...sentenceSigns(scene, mention, sentence),
      ...amongDates(scene, mention),
    ]),
  ];
}

/** How long before the article it lies, and whether it is the first or the last of the days the text names. */
function amongDates(scene: Scene, { iso }: DateMention): string[] {
  if (!iso) return [];
  const features: string[] = [];
  const day = wholeDay(iso);
  if (scene.date && isFullDate(scene.date)) features.push(`t:${ageOf(daysBetween(day, scene.date))}`);
  const { first, last } = rangeOf(scene);
  if (day === first) features.push('t:first');
  if (day === last) features.push('t:last');
  if (first === last) features.push('t:only');
  return features;
}

const ranges = new WeakMap<Scene, { first?: string; last?: string }>();

/** The first and the last day that a text names. */
function rangeOf(scene: Scene): { first?: string; last?: string } {
  const known = ranges.get(scene);
  if (known) return known;
  const days = placedDates(scene).flatMap(({ mention: { iso } }) => (iso ? [wholeDay(iso)] : []));
  days.sort();
  const range = { first: days[0], last: days.at(-1) };
  ranges.set(scene, range);
  return range;
}

/** Each kind of age with the days from which the next begins. */
const AGES: [string, number][] = [
  ['ahead', 0],
  ['now', 2],
  ['week', 8],
  ['month', 35],
  ['months', 150],
  ['year', 400],
  ['old', Infinity],
];
const ageOf = (days: number) => AGES.find(([, until]) => days < until)![0];

const wordsOf = (text: string) => (text.match(/[a-z][a-z'-]{0,30}|\d+|[;:,]/g) ?? []).map(stem);

/** The circumstances on either side, the nearest of each side apart, and what stands nearest of all. */
function eventsAround({ found }: Scene, mention: DateMention, sentence: number): string[] {
  const marks = found[sentence]!.circumstances.filter(({ start, end }) => end <= mention.start || start >= mention.end);
  const left = marks.filter(({ end }) => end <= mention.start).sort((a, b) => b.end - a.end);
  const right = marks.filter(({ start }) => start >= mention.end).sort((a, b) => a.start - b.start);
  const features = [...left.map(({ name }) => `L:${name}`), ...right.map(({ name }) => `R:${name}`)];
  const events = (side: typeof marks) => side.filter(({ name }) => VERBS.has(name));
  const [l, r] = [events(left)[0], events(right)[0]];
  if (l) features.push(`L1:${l.name}`);
  if (r) features.push(`R1:${r.name}`);
  const gapLeft = l ? mention.start - l.end : Infinity;
  const gapRight = r ? r.start - mention.end : Infinity;
  const nearest = gapLeft <= gapRight ? l : r;
  if (nearest) features.push(`N:${nearest.name}`, ...(Math.min(gapLeft, gapRight) < 25 ? [`NN:${nearest.name}`] : []));
  return features;
}

const VERBS = new Set(['said', 'found', 'told', 'struck', 'stealing', 'notice', 'law', 'mending', 'sale']);

/** Cues of the three events in the sentence; apart, those that reach to the date or close to it. */
function sentenceSigns({ found }: Scene, mention: DateMention, sentence: number): string[] {
  return found[sentence]!.cues.filter(({ item, sense }) => sense !== 'ask' && DATED.has(item)).flatMap(
    ({ item, sense, row, start, end }) => {
      const name = `${item}.${sense}`;
      const close = start <= mention.end + CLOSE && end >= mention.start - CLOSE;
      return close ? [`c:${name}`, `C:${name}`, `D:${name}.${row}`] : [`c:${name}`];
    },
  );
}

const DATED = new Set(['began', 'detected', 'disclosed', 'discovered-by']);
const CLOSE = 4;
