// Words that are an answer by themselves: where this incident is told of, they outweigh what the model makes of their sentence.
import type { ItemId } from '../../model';
import { isFullDate } from '../calendar';
import type { Answering } from './cues';
import { CLASSES, type Scores } from './document-features';
import { isNamed } from './named';
import { isQuestion, type Scene } from './sentence-features';

/** How sure such words are: of 44 real texts that have them all state the item. */
const SURE = 0.95;
/** Where these stand in the sentence its words may say something else. */
const CLOUDS = new Set(['refusal', 'unknown', 'hypothetical', 'elsewhere', 'law']);
/** These only before the words, where the words hold a name: what comes after a name does not take it back. */
const BEFORE = new Set(['refusal', 'unknown', 'hypothetical']);
/** So close before the words, in characters, a "not" or "never" is theirs; within them, where they leave room for a name. */
const CLOSE = 20;

const STATED = CLASSES.indexOf('stated');
/** The classes of a sentence that states an item for certain. */
export const LIKELY = CLASSES.map((_, at) => (at === STATED ? SURE : (1 - SURE) / (CLASSES.length - 1)));

/** The items that sentence `at` answers by words that are certain. */
export function certainIn(scene: Scene, at: number): ItemId[] {
  const { certain, circumstances } = scene.found[at]!;
  if (certain.length === 0 || isQuestion(scene.prepared, at)) return [];
  const clouds = circumstances.filter(({ name }) => CLOUDS.has(name));
  const isClear = ({ end, named }: Answering) =>
    clouds.every((cloud) => named.length > 0 && cloud.start >= end && BEFORE.has(cloud.name));
  const denials = circumstances.filter(({ name }) => name === 'denial');
  const isDenied = ({ start, end, named }: Answering) => {
    const last = named.length > 0 ? end : start;
    return denials.some((no) => no.end <= last && start - no.end <= CLOSE);
  };
  return certain
    .filter(
      (words) =>
        isClear(words) && !isDenied(words) && (!words.ahead || namesDayAhead(scene, at)) && isNamed(scene, at, words),
    )
    .map(({ item }) => item);
}

/** Without a date of the article's no day is known to lie ahead. */
const namesDayAhead = ({ dates, date }: Scene, at: number): boolean =>
  isFullDate(date) && dates[at]!.some(({ iso }) => isFullDate(iso) && iso > date);

/** The scores, with the sentences' classes as the certain words have them. */
export function unlessCertain(scene: Scene, scores: Scores): Scores {
  let items = scores.items;
  scene.found.forEach((_, at) => {
    for (const item of certainIn(scene, at)) {
      if ((items[item][at]?.[STATED] ?? 1) >= SURE) continue;
      items = { ...items, [item]: items[item].with(at, LIKELY) };
    }
  });
  return items === scores.items ? scores : { ...scores, items };
}
