// Reads the checklist: what a text says to each of the items, where, and how surely.
import type { Answer, Delay, ItemId } from '../model';
import type { ChecklistItem } from '../rules/types';
import { daysBetween, isFullDate } from './calendar';
import { cueFinder } from './checklist/cues';
import { CLASSES, type Scores } from './checklist/document-features';
import { carriers, evidenceAt } from './checklist/evidence';
import { focusOf } from './checklist/focus';
import { unlessRefused } from './checklist/refused';
import { reasons, scoreParts, scoreText } from './checklist/score';
import { type Scene, sceneOf } from './checklist/sentence-features';
import { setRight } from './checklist/set-right';
import { notStated, unlessUncounted } from './checklist/uncounted';
import { valueFor } from './checklist/values';
import { type ItemModel, type PackedWeights, unpackAll } from './checklist/weights';
import { foundOnce } from './found-once';
import type { Prepared } from './prepare';
import packed from './weights/items.json';

export interface Checked {
  items: Record<ItemId, Answer>;
  delay?: Delay;
}

let model: ItemModel | undefined;

/** The cues of a text, sentence by sentence. */
export const cuesIn = foundOnce(cueFinder);

/** Answers every item of `checklist`. `date` is the article's own, ISO; without it weekdays and bare months have no value. */
export function readChecklist(prepared: Prepared, checklist: ChecklistItem[], date?: string): Checked {
  model ??= unpackAll(packed as unknown as PackedWeights);
  const scene = sceneOf(prepared, (text) => cuesIn(text, checklist), date);
  const scores = setRight(scene, scoreParts(scene, model));
  const items = {} as Record<ItemId, Answer>;
  for (const { id } of checklist) items[id] = answer(scene, scores, id, model);
  if (beginsLate(items)) items.began = answer(scene, scores, 'began', model, false);
  return { items, delay: delayOf(items) };
}

function answer(scene: Scene, scores: Scores, item: ItemId, weights: ItemModel, mayBeStated = true): Answer {
  const told = unlessUncounted(scoreText(scene, scores, item, weights), scene, scores, item);
  const likely = unlessRefused(mayBeStated ? told : notStated(told), scene, scores, item);
  const best = likely.indexOf(Math.max(...likely));
  const status = CLASSES[best]!;
  const sure = likely[best]! >= weights.sure;
  if (scene.prepared.sentences.length === 0) return { status: 'missing', evidence: [], sure, because: [] };
  if (status === 'missing') return { status, evidence: [], sure, because: [] };
  const sentences = carriers(scene, scores, item, best);
  // A value is a concrete answer: what is not stated has none (guide, section 4).
  const value = status === 'stated' ? valueFor(scene, scores, item) : undefined;
  return {
    status,
    evidence: sentences.map((at) => evidenceAt(scene, at, focusOf(scene, scores, at, item, best, weights))),
    ...(value === undefined ? {} : { value }),
    sure,
    because: reasons(scene, sentences[0]!, item, best, weights),
  };
}

const dayOf = (items: Record<ItemId, Answer>, item: ItemId) =>
  items[item]?.status === 'stated' ? items[item].value : undefined;

/** Nothing is found before it began: a later day was taken from something else. */
function beginsLate(items: Record<ItemId, Answer>): boolean {
  const [began, detected] = [dayOf(items, 'began'), dayOf(items, 'detected')];
  return isFullDate(began) && isFullDate(detected) && began > detected;
}

/** Days from the beginning, else from the finding, to the telling; only where both are whole dates in that order. */
function delayOf(items: Record<ItemId, Answer>): Delay | undefined {
  const to = dayOf(items, 'disclosed');
  for (const from of ['began', 'detected'] as const) {
    const start = dayOf(items, from);
    if (!isFullDate(start) || !isFullDate(to)) continue;
    const days = daysBetween(start, to);
    if (days >= 0) return { from, to: 'disclosed', days };
  }
  return undefined;
}
