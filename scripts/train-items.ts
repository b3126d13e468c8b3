// Trains the checklist's weights from labelled texts: `node scripts/run.mjs train-items ../shared/corpus [--measure]`.
// First cross-validated by fold, for honest figures and for the border between sure and unsure; then on all texts.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLASSES } from '../lib/reading/checklist/document-features';
import { pack } from '../lib/reading/checklist/packing';
import type { PackedWeights } from '../lib/reading/checklist/weights';
import { figures, type Judged } from './item-figures';
import { packNet } from './item-net';
import { SETTINGS } from './item-settings';
import { crossValidate, ITEMS, type Trained, train } from './item-training';
import { loadTexts } from './labelled-texts';
import { writtenSentences } from './written-sentences';

function packAll({ vocabulary, sentence, net, date, text }: Trained, sure: number): PackedWeights {
  const round = (x: number) => Math.round(x * 1000) / 1000;
  const less = (rows: Float64Array[]) => rows.slice(1).map((row) => row.map((weight, at) => weight - rows[0]![at]!));
  const packedOf = (weights: Float64Array[]) => {
    const rows = less(weights);
    const most = round(rows.reduce((top, row) => row.reduce((a, b) => Math.max(a, Math.abs(b)), top), 0.001));
    return {
      most,
      packed: rows.map((row) =>
        pack(
          row.map((w) => Math.max(-most, Math.min(most, w))),
          most,
        ),
      ),
    };
  };
  const packed: PackedWeights = {
    features: [...vocabulary.keys()],
    sentence: {},
    net: packNet(net),
    date: { features: [...date.vocabulary.keys()], ...packedOf(date.weights) },
    document: {},
    sure,
  };
  for (const item of ITEMS) {
    packed.sentence[item] = packedOf(sentence[item]);
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
const written = writtenSentences();
const judged = crossValidate(texts, written, SETTINGS);
console.log(figures(judged));
if (!flags.includes('--measure')) {
  const weights = packAll(train(texts, written, SETTINGS), sureFrom(judged, 0.92));
  writeFileSync(join('lib', 'reading', 'weights', 'items.json'), `${JSON.stringify(weights)}\n`);
}
