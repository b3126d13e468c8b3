// A refusal is no answer: where one sentence refuses the item and no other states it, the item is withheld.
import type { ItemId } from '../../model';
import { CLASSES, type Scores } from './document-features';
import { carriers } from './evidence';
import { isQuestion, type Scene } from './sentence-features';
import { withheldIn } from './withheld';

/** A sentence refuses, and another states, from these probabilities on: chosen by cross-validation. */
const REFUSES = 0.3;
const STATES = 0.3;
/** The same where the sentence that would carry the answer refuses this very item in its own words; then less must be stated elsewhere. */
const BOUND_REFUSES = 0.05;
const ELSEWHERE_STATES = 0.2;
/** A question may be asked for effect: it has to be likelier than not. */
const QUESTION_REFUSES = 0.5;

const [MISSING, STATED, , WITHHELD] = CLASSES.map((_, at) => at) as [number, number, number, number];

/** The probabilities of a text's classes for `item`, with "withheld" the likeliest where the text answers only by refusing. */
export function unlessRefused(likely: number[], scene: Scene, scores: Scores, item: ItemId): number[] {
  const best = likely.indexOf(Math.max(...likely));
  if (best === MISSING || best === WITHHELD) return likely;
  const refused = refusedBy(scene, scores.items[item]) || boundTo(scene, scores, item, best);
  if (refused === 0) return likely;
  // Likelier than all others together, and no surer than the sentence is.
  const chance = Math.max(refused, 0.51);
  const rest = likely.reduce((sum, p, at) => (at === WITHHELD ? sum : sum + p), 0);
  return likely.map((p, at) => (at === WITHHELD ? chance : (p / rest) * (1 - chance)));
}

/** A text may have no sentence at all. */
const asks = ({ prepared }: Scene, at: number) => at < prepared.sentences.length && isQuestion(prepared, at);

const statedBeside = (sentences: number[][], but: number, least: number) =>
  sentences.some((one, at) => at !== but && one[STATED]! >= least);

/** How surely one sentence refuses that no other contradicts; 0 where none does. */
function refusedBy(scene: Scene, sentences: number[][]): number {
  const top = sentences.reduce((most, one, at) => (one[WITHHELD]! > sentences[most]![WITHHELD]! ? at : most), 0);
  const chance = sentences[top]?.[WITHHELD] ?? 0;
  const enough = asks(scene, top) ? QUESTION_REFUSES : REFUSES;
  return chance > enough && !statedBeside(sentences, top, STATES) ? chance : 0;
}

/** The same of the sentence that would carry the answer, where its own words refuse this very item. */
function boundTo(scene: Scene, scores: Scores, item: ItemId, status: number): number {
  const sentences = scores.items[item];
  // Most texts refuse nothing: then nobody need look for the carrier.
  if (!sentences.some((one) => one[WITHHELD]! >= BOUND_REFUSES)) return 0;
  const at = carriers(scene, scores, item, status)[0];
  const found = at === undefined ? undefined : scene.found[at];
  if (at === undefined || !found) return 0;
  const chance = sentences[at]![WITHHELD]!;
  const refuses = chance >= BOUND_REFUSES && withheldIn(found, asks(scene, at)).includes(item);
  return refuses && !statedBeside(sentences, at, ELSEWHERE_STATES) ? chance : 0;
}
