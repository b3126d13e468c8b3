// Trains the filter of the signals: node scripts/run.mjs train-signals CORPUS [FOLDS] [ERRORS.tsv]. Writes lib/reading/weights/signals.json.
// CORPUS holds texts/ID.txt, gold/ID.json, folds.tsv, unlabelled/ID.txt. FOLDS (default 1234) are used; each is also held out once,
// and that is reported. ERRORS.tsv, if named, gets what was missed and what was too much while held out.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tactics } from '../lib/rules';
import { type Count, count, line, total } from './signals/count';
import { load, loadInvented, loadMore, type Text } from './signals/texts';
import { chancesOf, trainBoth } from './signals/two-looks';

const [corpus = '../shared/corpus', only = '1234', errors] = process.argv.slice(2);

/** Scripts run as bundles in `.cache`, one folder below the project's. */
const root = join(import.meta.dirname, '..');
/** Below this likelihood a candidate is dropped, whatever its tactic: chosen where nearly 80 of 100 marks are right, held out. */
const START = 0.56;
/** The share of sure signals that are right. */
const SURE = 0.9;

const NOTHING = { bias: 0, sure: 1, weights: {}, trees: [] };

type By = Map<string, Count>;
const texts = load(corpus, only);
const more = [...loadMore(corpus), ...loadInvented()];
const folds = [...new Set(texts.map(({ fold }) => fold))].sort();

const chances = new Map<Text, number[]>();
for (const fold of folds) {
  const model = trainBoth(
    [...texts.filter((text) => text.fold !== fold), ...more],
    folds.filter((other) => other !== fold),
  );
  for (const text of texts) if (text.fold === fold) chances.set(text, chancesOf(text, model));
}

function measure(some: Text[], least: Record<string, number>, wrong?: string[]): By {
  const by: By = new Map();
  for (const text of some) count(text, chances.get(text)!, { ...NOTHING, least }, by, wrong);
  return by;
}

/** The least likelihood from which on `SURE` of the signals are right. */
function chooseSure(some: Text[]): number {
  for (let value = START; value < 1; value = Math.round(100 * value + 1) / 100) {
    const { right, extra } = total(measure(some, Object.fromEntries(tactics.map(({ id }) => [id, value]))));
    if (right >= SURE * (right + extra)) {
      console.log(`sure from ${value}: ${right} right, ${extra} wrong`);
      return value;
    }
  }
  return 1;
}

const least = Object.fromEntries(tactics.map(({ id }) => [id, START]));
const wrong: string[] = [];
const all = measure(texts, least, wrong);
for (const { id } of tactics) console.log(line(id, all.get(id) ?? { right: 0, extra: 0, missed: 0 }));
console.log(line('held out', total(all)));
for (const fold of folds) {
  const by = measure(
    texts.filter((text) => text.fold === fold),
    least,
  );
  console.log(line(`  fold ${fold}`, total(by)));
}
if (errors) writeFileSync(errors, wrong.sort().join('\n'));

const model = { ...trainBoth([...texts, ...more], folds), least, sure: chooseSure(texts) };
writeFileSync(join(root, 'lib', 'reading', 'weights', 'signals.json'), `${JSON.stringify(model)}\n`);
console.log(`${Object.keys(model.weights).length} weights`);
