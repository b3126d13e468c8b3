// What a whole text shows of an item, from the scores of its sentences: the second and last thing the model weighs.
import type { ItemId, Status } from '../../model';
import { cueNames } from './cue-names';
import { EVENTS, type Event, isFirm, placedDates } from './date-features';
import { chosenDates } from './event-dates';
import { isQuoting, type Scene } from './sentence-features';

/** The order of the model's classes, for sentences (`missing`: nothing to this item) and for texts. */
export const CLASSES: Status[] = ['missing', 'stated', 'vague', 'withheld'];

/** What the model says of a text's parts. */
export interface Scores {
  /** By item and sentence: the probability of each class. */
  items: Record<ItemId, number[][]>;
  /** For each of the scene's dates, in the order of `placedDates`: the probability of each event. */
  dates: number[][];
  /** The days of those dates, where some take more from their neighbours than they say themselves. */
  days?: (string | undefined)[];
}

/** Log odds, halved and bounded: no single sentence may outweigh all else. */
const odds = (p: number) => Math.log(Math.max(p, 1e-4) / Math.max(1 - p, 1e-4)) / 2;

const touch = (scores: number[]) => 1 - (scores[0] ?? 1);

/** The probability that at least one sentence touches the item, were they independent. */
function anyTouch(sentences: number[][]): number {
  let none = 1;
  for (const scores of sentences) none *= Math.max(scores[0]!, 1e-3);
  return 1 - none;
}

/** Named numbers for one item of one text. Other items take part, for what is told of one speaks for the rest. */
export function documentFeatures(scores: Scores, item: ItemId, scene: Scene): Record<string, number> {
  const features = Object.fromEntries(itemFeatures(scores, item, scene));
  for (const [name, value] of sharedFeatures(scores, scene))
    if (name !== `any:${item}` && name !== `stated:${item}`) features[name] = value;
  return features;
}

/** Those that are the item's own. */
export function itemFeatures(scores: Scores, item: ItemId, scene: Scene): Map<string, number> {
  const own = scores.items[item];
  const [best, second] = topTwo(own, TOUCH);
  const features = new Map([
    ['bias', 1],
    ['length', Math.log(Math.max(1, own.length) / 15)],
    ['best', odds(best)],
    ['second', odds(second)],
    ['any', odds(anyTouch(own))],
    ['headline', own[0] ? touch(own[0]) : 0],
  ]);
  const carrier = own.find((sentence) => touch(sentence) === best);
  CLASS_NAMES.forEach(({ top, sum, next, lede, share }, at) => {
    const c = at + 1;
    const [most, after] = topTwo(own, c);
    features.set(top, odds(most));
    features.set(sum, Math.log(0.05 + sumOf(own, c)));
    features.set(next, odds(after));
    features.set(lede, odds(topTwo(own, c, 4)[0]));
    features.set(share, carrier ? carrier[c]! / Math.max(1e-6, touch(carrier)) : 0);
  });
  addCues(features, scene, item);
  addDates(features, scores, item, scene);
  return features;
}

/** Names of what is told of each class but the first. */
const CLASS_NAMES = CLASSES.slice(1).map((name) => ({
  top: `top.${name}`,
  sum: `sum.${name}`,
  next: `next.${name}`,
  lede: `lede.${name}`,
  share: `share.${name}`,
}));

/** In place of a class: whatever touches the item. */
const TOUCH = 0;
const STATED = CLASSES.indexOf('stated');

/** The largest probability of a class among the first `count` sentences and the next, which may be the same; 0 where there are not so many. */
function topTwo(sentences: number[][], c: number, count = sentences.length): [number, number] {
  let best = 0;
  let second = 0;
  const last = Math.min(count, sentences.length);
  for (let at = 0; at < last; at++) {
    const value = c === TOUCH ? touch(sentences[at]!) : sentences[at]![c]!;
    if (value > best) {
      second = best;
      best = value;
    } else if (value > second) second = value;
  }
  return [best, second];
}

function sumOf(sentences: number[][], c: number): number {
  let sum = 0;
  for (const sentence of sentences) sum += sentence[c]!;
  return sum;
}

const known = new WeakMap<Scores, Map<string, number>>();

/** What every item tells the others, and what kind of text it is: the same for all items. */
export function sharedFeatures(scores: Scores, scene: Scene): Map<string, number> {
  let features = known.get(scores);
  if (features) return features;
  features = new Map(kindFeatures(scene));
  for (const [item, sentences] of Object.entries(scores.items)) {
    features.set(`any:${item}`, anyTouch(sentences));
    features.set(`stated:${item}`, topTwo(sentences, STATED)[0]);
  }
  known.set(scores, features);
  return features;
}

const cueCounts = new WeakMap<Scene, Map<ItemId, Map<string, number>>>();

/** In how many sentences each of the items' own cues stand: item to name to count. */
function cueCountsOf(scene: Scene): Map<ItemId, Map<string, number>> {
  const known = cueCounts.get(scene);
  if (known) return known;
  const items = new Map<ItemId, Map<string, number>>();
  const add = (item: ItemId, name: string) => {
    const times = items.get(item) ?? new Map<string, number>();
    items.set(item, times.set(name, (times.get(name) ?? 0) + 1));
  };
  scene.found.forEach(({ cues }, at) => {
    const said = new Set<string>();
    for (const cue of cues) {
      if (cue.sense === 'ask') continue;
      for (const { text } of [cueNames(cue).own, cueNames(cue).row]) {
        if (!said.has(text)) add(cue.item, text);
        said.add(text);
      }
    }
    for (const item of scene.withheld[at]!) add(item, `w:${item}`);
  });
  cueCounts.set(scene, items);
  return items;
}

/** The item's own cues, wherever they stand: not every sentence that carries an answer is the best. */
function addCues(features: Map<string, number>, scene: Scene, item: ItemId): void {
  for (const [name, count] of cueCountsOf(scene).get(item) ?? []) {
    features.set(`has ${name}`, 1);
    if (name.startsWith('c:'))
      features.set(`many ${name}`, Math.log(1 + count) / Math.log(2 + scene.prepared.sentences.length));
  }
}

/** For the three dates: how likely some firm date, and some loose one, is the event's. */
function addDates(features: Map<string, number>, scores: Scores, item: ItemId, scene: Scene): void {
  const event = EVENTS.indexOf(item as Event);
  if (event < 1) return;
  const { dates } = scores;
  const placed = placedDates(scene);
  const top = (firm: boolean) =>
    odds(
      placed.reduce(
        (most, { mention }, at) => (isFirm(mention.kind) === firm ? Math.max(most, dates[at]?.[event] ?? 0) : most),
        0,
      ),
    );
  const chosen = chosenDates(placed, scores)[event];
  features.set('date.firm', top(true));
  features.set('date.loose', top(false));
  features.set('date.chosen', odds(Math.min(chosen?.likely ?? 0, 0.999)));
}

/** What kind of text it is: a letter speaks as "we", a report quotes, a court story names charges. Shares of its sentences. */
function kindFeatures({ found, prepared, speakers }: Scene): [string, number][] {
  const share = (is: (at: number) => boolean) =>
    prepared.sentences.filter((_, at) => is(at)).length / Math.max(1, prepared.sentences.length);
  const signs = found.map(({ circumstances }) => new Set(circumstances.map(({ name }) => name)));
  return [
    ...KINDS.map((name): [string, number] => [`kind:x:${name}`, share((at) => signs[at]!.has(name))]),
    ['kind:p:quote', share((at) => isQuoting(prepared, at))],
    ['kind:s:organisation', share((at) => speakers[at]!.voice === 'organisation')],
  ];
}

const KINDS = ['we', 'notice', 'law', 'attackers', 'advice', 'elsewhere'];
