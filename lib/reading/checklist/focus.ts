// Which words of a sentence show the answer: a long sentence answers many questions, and is shown from where it answers this one.
import type { ItemId, Span } from '../../model';
import { cueNames } from './cue-names';
import type { Cue } from './cues';
import { EVENTS, type Event, placedDates } from './date-features';
import { CLASSES, type Scores } from './document-features';
import type { Scene } from './sentence-features';
import type { ItemModel } from './weights';
import { refuses } from './withheld';

const WITHHELD = CLASSES.indexOf('withheld');
const STATED = CLASSES.indexOf('stated');

/** The words of sentence `at` that show the item's answer; `wanted` is the status' class. Undefined where none stand out. */
export function focusOf(
  scene: Scene,
  scores: Scores,
  at: number,
  item: ItemId,
  wanted: number,
  model: ItemModel,
): Span | undefined {
  const shown =
    wanted === WITHHELD ? refusal(scene, at, item) : (day(scene, scores, at, item) ?? number(scene, at, item, wanted));
  return shown ?? strongest(scene.found[at]!.cues, item, wanted, model);
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** What was asked and not answered: "how many" after "declined to say". */
function refusal({ found }: Scene, at: number, item: ItemId): Span | undefined {
  const { cues, circumstances } = found[at]!;
  const ask = cues.find((cue) => cue.item === item && cue.sense === 'ask');
  if (!ask) return undefined;
  const before = circumstances.filter((one) => refuses(one) && one.start < ask.start);
  return { start: before.at(-1)?.start ?? ask.start, end: ask.end };
}

/** Of an event's answer, the likeliest of the sentence's dates. */
function day(scene: Scene, { dates }: Scores, at: number, item: ItemId): Span | undefined {
  const event = EVENTS.indexOf(item as Event);
  if (event < 1) return undefined;
  const here = placedDates(scene).flatMap(({ mention, sentence }, n) =>
    sentence === at ? [{ mention, likely: dates[n]?.[event] ?? 0 }] : [],
  );
  const best = here.sort((a, b) => b.likely - a.likely)[0];
  return best && spanOf(best.mention);
}

function number({ counts }: Scene, at: number, item: ItemId, wanted: number): Span | undefined {
  if (item !== 'people-count' || wanted !== STATED) return undefined;
  const people = counts[at]!.filter(({ of, loose }) => of === 'people' && !loose);
  const most = people.sort((a, b) => b.value - a.value)[0];
  return most && spanOf(most);
}

/** The item's cue that speaks most for the status. */
function strongest(cues: Cue[], item: ItemId, wanted: number, model: ItemModel): Span | undefined {
  const own = cues.filter((cue) => cue.item === item && cue.sense !== 'ask');
  let best: Cue | undefined;
  let top = 0;
  for (const cue of own) {
    const weight = weightOf(cue, wanted, model);
    if (weight > top) [best, top] = [cue, weight];
  }
  return best && spanOf(best);
}

function weightOf(cue: Cue, wanted: number, { place, sentence }: ItemModel): number {
  const from = sentence.items.get(cue.item)!.from + wanted - 1;
  const { own, row } = cueNames(cue);
  return [own, row].reduce((sum, name) => {
    const feature = place(name);
    return feature < 0 ? sum : sum + sentence.weights[sentence.rowOf(feature) + from]!;
  }, 0);
}
