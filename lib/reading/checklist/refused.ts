// A refusal is no answer: where the sentence that would carry an answer only says that it is not given, the item is withheld.
import type { ItemId, Status } from '../../model';
import type { Scene } from './sentence-features';
import { withheldIn } from './withheld';

/** A stated or vague `status` becomes withheld when every sentence in `carriers` (indices, best first) refuses `item`. */
export function unlessRefused(scene: Scene, item: ItemId, status: Status, carriers: number[]): Status {
  if ((status !== 'stated' && status !== 'vague') || carriers.length === 0) return status;
  const refused = carriers.every((at) => {
    const found = scene.found[at];
    return found !== undefined && withheldIn(found).includes(item);
  });
  return refused ? 'withheld' : status;
}
