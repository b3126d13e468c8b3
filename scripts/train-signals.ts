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
/** The four that the guide would rather leave unmarked than mark wrongly. */
const STRICT = ['spin', 'excuse', 'goodwill', 'minimising'];
const START = 0.56;
const STEPS = [0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75];
/** A wrong mark costs so many right ones: at 1, marks pay down to an even chance. */
const PRICE = 1.2;
/** Keeps the least likelihood near `START` where few examples speak: chosen freely, fourteen of them fit chance. */
const PULL = 200;
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

/** The least likelihood by tactic: lower where a right mark more is worth the wrong ones that come with it. */
function chooseLeast(some: Text[]): Record<string, number> {
  const least: Record<string, number> = Object.fromEntries(tactics.map(({ id }) => [id, START]));
  for (const { id } of tactics) {
    const price = STRICT.includes(id) ? PRICE * 1.15 : PRICE;
    const worth = (value: number) => {
      const { right, extra } = measure(some, { ...least, [id]: value }).get(id) ?? { right: 0, extra: 0 };
      return right - price * extra - PULL * Math.abs(value - START);
    };
    least[id] = STEPS.reduce((best, value) => (worth(value) > worth(best) ? value : best), START);
  }
  return least;
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

const least = chooseLeast(texts);
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
/** The same with the least likelihoods chosen on the other folds: the figure to believe. */
const strict: By = new Map();
for (const fold of folds) {
  const others = chooseLeast(texts.filter((text) => text.fold !== fold));
  for (const text of texts)
    if (text.fold === fold) count(text, chances.get(text)!, { ...NOTHING, least: others }, strict);
}
console.log(line('least, too', total(strict)));
if (errors) writeFileSync(errors, wrong.sort().join('\n'));

const model = { ...trainBoth([...texts, ...more], folds), least, sure: chooseSure(texts) };
writeFileSync(join(root, 'lib', 'reading', 'weights', 'signals.json'), `${JSON.stringify(model)}\n`);
console.log(`${Object.keys(model.weights).length} weights; least ${JSON.stringify(least)}`);
