// Words that sound like an answer and are none: "watches for fraud" tells of no fraud. Where a sentence has no others, it says nothing of the item.
import type { ItemId } from '../../model';
import { CLASSES, type Scores } from './document-features';
import type { Scene } from './sentence-features';

const [MISSING, , , WITHHELD] = CLASSES.map((_, at) => at) as [number, number, number, number];

/** The items of which sentence `at` has hollow words alone. */
function hollowIn({ found }: Scene, at: number): ItemId[] {
  const { hollow, cues } = found[at]!;
  if (hollow.length === 0) return [];
  const items = [...new Set(hollow.map(({ item }) => item))];
  return items.filter((item) =>
    cues.every(
      (cue) =>
        cue.item !== item ||
        cue.sense === 'ask' ||
        hollow.some((words) => words.item === item && cue.start < words.end && words.start < cue.end),
    ),
  );
}

/** The scores, with nothing of an item in sentences that have only hollow words for it; a refusal stays one. */
export function unlessHollow(scene: Scene, scores: Scores): Scores {
  let items = scores.items;
  scene.found.forEach((_, at) => {
    for (const item of hollowIn(scene, at)) {
      const likely = items[item][at];
      if (!likely) continue;
      const refused = likely[WITHHELD]!;
      const told = likely.map((_, c) => (c === MISSING ? 1 - refused : c === WITHHELD ? refused : 0));
      items = { ...items, [item]: items[item].with(at, told) };
    }
  });
  return items === scores.items ? scores : { ...scores, items };
}
