// Both looks of the filter, trained: the second on likelihoods that the first gave without having seen the text.

import { logit } from '../../lib/reading/signals/company';
import { facts, lookAgain } from '../../lib/reading/signals/second-look';
import { chance, type Weights } from '../../lib/reading/signals/weigh';
import { train } from './regression';
import type { Text } from './texts';
import { boost, type Example } from './trees';

const weighed = ({ candidates, found }: Text, model: Weights) =>
  candidates.map((candidate, i) => ({ ...candidate, weight: chance(found[i]!, model) }));

/** Likelihood of each candidate. */
export function chancesOf(text: Text, model: Weights): number[] {
  return lookAgain(weighed(text, model), text.scene, model.trees).map(({ weight }) => weight);
}

/** A text of no fold of its own is held out with one of the others, by its id. */
function partOf({ id, fold }: Text, folds: string[]): string {
  const sum = [...id].reduce((all, letter) => (all * 31 + letter.charCodeAt(0)) % 1_000_003, 7);
  return folds.includes(fold) ? fold : folds[sum % folds.length]!;
}

/** `texts` of `folds`, and more of none. Invented passages are too short to have company: the trees don't learn from them. */
export function trainBoth(texts: Text[], folds: string[]): Weights {
  const examples: Example[] = folds.flatMap((part) => {
    const model = train(texts.filter((text) => partOf(text, folds) !== part));
    return texts
      .filter((text) => text.fold !== 'invented' && partOf(text, folds) === part)
      .flatMap((text) => {
        const candidates = weighed(text, model);
        const asked = facts(candidates, text.scene);
        return candidates.flatMap(({ weight }, i) =>
          text.truth[i]! < 0 ? [] : [{ facts: asked[i]!, odds: logit(weight), yes: text.truth[i]! }],
        );
      });
  });
  return { ...train(texts), trees: boost(examples) };
}
