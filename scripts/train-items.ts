// Trains the checklist's weights from labelled texts: `node scripts/run.mjs train-items ../shared/corpus [--measure]`.
// First cross-validated by fold, for honest figures and for the border between sure and unsure; then on all texts.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ItemId } from '../lib/model';
import { CLASSES, type SentenceScores } from '../lib/reading/checklist/document-features';
import { type PackedWeights, pack } from '../lib/reading/checklist/weights';
import { checklist } from '../lib/rules';
import { figures, type Judged } from './item-figures';
import {
  encode,
  judge,
  SETTINGS,
  type Settings,
  scoreOf,
  type TextJudge,
  trainSentences,
  trainText,
  vocabularyOf,
} from './item-model';
import { type LabelledText, loadTexts } from './labelled-texts';

const ITEMS: ItemId[] = checklist.map(({ id }) => id);

interface Trained {
  vocabulary: Map<string, number>;
  sentence: Record<ItemId, Float64Array[]>;
  text: Record<ItemId, TextJudge>;
}

/** The judge of texts learns from scores of sentences that their scorer has not seen: fold by fold. */
export function train(texts: LabelledText[], settings: Settings): Trained {
  const vocabulary = vocabularyOf(texts, settings);
  const encoded = texts.map((text) => encode(text, vocabulary));
  const folds = [...new Set(texts.map(({ fold }) => fold))].sort();
  const scores = texts.map(() => ({}) as SentenceScores);
  const sentence = {} as Trained['sentence'];
  for (const item of ITEMS) {
    sentence[item] = trainSentences(texts, encoded, vocabulary, item, settings);
    for (const fold of folds) {
      const rest = texts.map((_, at) => at).filter((at) => texts[at]!.fold !== fold);
      const score = scoreOf(
        trainSentences(
          rest.map((at) => texts[at]!),
          rest.map((at) => encoded[at]!),
          vocabulary,
          item,
          settings,
        ),
      );
      texts.forEach((text, at) => {
        if (text.fold === fold) scores[at]![item] = encoded[at]!.map(score);
      });
    }
  }
  const text = {} as Trained['text'];
  for (const item of ITEMS) text[item] = trainText(texts, scores, item, settings);
  return { vocabulary, sentence, text };
}

export function apply(trained: Trained, text: LabelledText): Judged[] {
  const encoded = encode(text, trained.vocabulary);
  const scores = {} as SentenceScores;
  for (const item of ITEMS) scores[item] = encoded.map(scoreOf(trained.sentence[item]));
  return ITEMS.map((item) => ({ text, item, likely: judge(trained.text[item], scores, item), scores }));
}

export function crossValidate(texts: LabelledText[], settings: Settings): Judged[] {
  const folds = [...new Set(texts.map(({ fold }) => fold))].sort();
  return folds.flatMap((fold) => {
    const trained = train(
      texts.filter((text) => text.fold !== fold),
      settings,
    );
    return texts.filter((text) => text.fold === fold).flatMap((text) => apply(trained, text));
  });
}

function packAll({ vocabulary, sentence, text }: Trained, sure: number): PackedWeights {
  const round = (x: number) => Math.round(x * 1000) / 1000;
  const less = (rows: Float64Array[]) => rows.slice(1).map((row) => row.map((weight, at) => weight - rows[0]![at]!));
  const packed: PackedWeights = { features: [...vocabulary.keys()], sentence: {}, document: {}, sure };
  for (const item of ITEMS) {
    const rows = less(sentence[item]);
    const most = round(rows.reduce((top, row) => row.reduce((a, b) => Math.max(a, Math.abs(b)), top), 0.001));
    packed.sentence[item] = {
      most,
      packed: rows.map((row) =>
        pack(
          row.map((w) => Math.max(-most, Math.min(most, w))),
          most,
        ),
      ),
    };
    const judgeRows = less(text[item].weights);
    packed.document[item] = { names: text[item].names, weights: judgeRows.map((row) => Array.from(row, round)) };
  }
  return packed;
}

/** The least probability from which on the judged are right in `share` of cases. */
function sureFrom(judged: Judged[], share: number): number {
  const sorted = judged
    .map(({ text, item, likely }) => {
      const top = Math.max(...likely);
      return { top, right: CLASSES[likely.indexOf(top)] === text.gold[item].status };
    })
    .sort((a, b) => b.top - a.top);
  let right = 0;
  let border = 1;
  sorted.forEach((one, at) => {
    if (one.right) right++;
    if (right / (at + 1) >= share) border = one.top;
  });
  return Math.round(border * 1000) / 1000;
}

const [corpus = '../shared/corpus', ...flags] = process.argv.slice(2);
const texts = loadTexts(corpus);
const judged = crossValidate(texts, SETTINGS);
console.log(figures(judged));
if (!flags.includes('--measure')) {
  const weights = packAll(train(texts, SETTINGS), sureFrom(judged, 0.92));
  writeFileSync(join('lib', 'reading', 'weights', 'items.json'), `${JSON.stringify(weights)}\n`);
}
