// Trains the disclosure decision: `train-disclosure [--errors] [--top] [--dry] DIR…`,
// cross-validates it, and writes its weights. The same texts give the same bytes.
import { writeFileSync } from 'node:fs';
import { allFeatures } from '../lib/reading/disclosure';
import { KINDS } from '../lib/reading/disclosure-features';
import { prepare } from '../lib/reading/prepare';
import { rules } from '../lib/rules';
import { readSamples, type Sample } from './disclosure-data';
import { INVENTED_NEWS } from './invented-news';
import { INVENTED } from './invented-texts';
import { writtenTexts } from './written-texts';

const OUT = 'lib/reading/weights/disclosure.json';
const FEWEST = 3;
const ROUNDS = 600;
const DECAY = 0.004;
const RATE = 8;
const KEEP = 8000;
const SCALE = 20;
/** The point that is called 0: F1 is flat between -0.75 and 0 and best here. A disclosure that is declined loses its whole reading. */
const THRESHOLD = -0.5;
/** What an invented text weighs beside a real one. */
const INVENTED_WEIGHS = 0.4;

/** Feature name, which begins with its kind, to value. */
type Features = Map<string, number>;

interface Case {
  sample: Sample;
  features: Features;
}
interface Model {
  bias: number;
  weights: Map<string, number>;
}

/** Logistic regression by plain gradient descent with momentum: slow, and the same everywhere. */
function train(cases: Case[], names: string[]): Model {
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = cases.map(({ sample, features }) => ({
    y: sample.disclosure ? 1 : 0,
    cost: sample.kind === 'invented' ? INVENTED_WEIGHS : 1,
    at: [...features].flatMap(([name, value]) => (index.has(name) ? [[index.get(name)!, value] as const] : [])),
  }));
  const w = new Float64Array(names.length);
  const speed = new Float64Array(names.length);
  let bias = 0;
  let biasSpeed = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(names.length);
    let biasSlope = 0;
    for (const { y, at, cost } of rows) {
      const chance = 1 / (1 + Math.exp(-at.reduce((sum, [i, value]) => sum + w[i]! * value, bias)));
      const miss = cost * (chance - y);
      for (const [i, value] of at) slope[i]! += miss * value;
      biasSlope += miss;
    }
    for (let i = 0; i < w.length; i++) {
      speed[i] = 0.9 * speed[i]! - RATE * 0.1 * (slope[i]! / rows.length + (DECAY * w[i]!) / 10);
      w[i]! += speed[i]!;
    }
    biasSpeed = 0.9 * biasSpeed - 0.1 * (biasSlope / rows.length) * RATE;
    bias += biasSpeed;
  }
  return { bias, weights: new Map(names.map((name, i) => [name, w[i]!])) };
}

/** Names that stand in enough texts, sorted. */
function namesOf(cases: Case[]): string[] {
  const counts = new Map<string, number>();
  for (const { features } of cases) for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= FEWEST)
    .map(([name]) => name)
    .sort();
}

/** Trains, keeps the strongest features, trains again on those, and rounds. */
function model(cases: Case[]): Model {
  const all = train(cases, namesOf(cases));
  const strength = (name: string) => Math.abs(all.weights.get(name)!) * (/^[cdehnk]:/.test(name) ? 10 : 1);
  const best = [...all.weights.keys()]
    .sort((a, b) => strength(b) - strength(a) || (a < b ? -1 : 1))
    .slice(0, KEEP)
    .sort();
  const { bias, weights } = train(cases, best);
  const rounded = best.map((name): [string, number] => [name, Math.round(weights.get(name)! * SCALE) / SCALE]);
  return { bias: Math.round(bias * SCALE) / SCALE, weights: new Map(rounded.filter(([, weight]) => weight !== 0)) };
}

function score({ bias, weights }: Model, features: Features): number {
  let sum = bias;
  for (const [name, value] of features) sum += (weights.get(name) ?? 0) * value;
  return sum;
}

function report(scored: { sample: Sample; score: number }[], threshold: number): string {
  const found = scored.filter(({ score }) => score > threshold);
  const right = found.filter(({ sample }) => sample.disclosure).length;
  const yes = scored.filter(({ sample }) => sample.disclosure).length;
  const alarms = found.length - right;
  const f1 = (200 * right) / (found.length + yes);
  return `threshold ${threshold}: F1 ${f1.toFixed(1)}, misses ${yes - right} of ${yes}, false alarms ${alarms} of ${scored.length - yes}`;
}

function featuresOf(text: string): Features {
  const features = allFeatures(prepare(text), rules);
  return new Map(KINDS.flatMap((kind) => Array.from(features[kind], ([name, value]) => [`${kind}:${name}`, value])));
}

const dirs = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const cases = readSamples(dirs.length ? dirs : ['../shared/corpus']).map((sample) => ({
  sample,
  features: featuresOf(sample.text),
}));
const invented = [...INVENTED, ...INVENTED_NEWS, ...writtenTexts()].map(({ disclosure, text }, index) => ({
  sample: { id: `invented-${index}`, disclosure, kind: 'invented', text, fold: -1 },
  features: featuresOf(text),
}));
const scored = [0, 1, 2, 3].flatMap((fold) => {
  const trained = model([...cases.filter(({ sample }) => sample.fold !== fold), ...invented]);
  return cases
    .filter(({ sample }) => sample.fold === fold)
    .map(({ sample, features }) => ({ sample, score: score(trained, features) }));
});
for (const threshold of [-0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75]) console.log(report(scored, threshold));
if (process.argv.includes('--errors'))
  for (const { sample, score } of scored.sort((a, b) => a.score - b.score))
    if (score > THRESHOLD !== sample.disclosure)
      console.log(
        score.toFixed(2),
        sample.disclosure ? 'MISS' : 'ALARM',
        sample.id,
        sample.kind,
        sample.text.split('\n')[0]!.slice(0, 100),
      );

const final = model([...cases, ...invented]);
const zones = Object.groupBy([...final.weights], ([name]) => name.split(':')[0]!);
const data = {
  bias: Math.round((final.bias - THRESHOLD) * SCALE),
  scale: SCALE,
  weights: Object.fromEntries(
    Object.entries(zones).map(([zone, list]) => [
      zone,
      Object.fromEntries(list!.map(([name, weight]) => [name.slice(zone.length + 1), Math.round(weight * SCALE)])),
    ]),
  ),
};
const json = `${JSON.stringify(data)}\n`;
if (!process.argv.includes('--dry')) writeFileSync(OUT, json);
console.log(`${final.weights.size} features, ${json.length} bytes`);
if (process.argv.includes('--top'))
  for (const [name, weight] of [...final.weights].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1])).slice(0, 120))
    console.log(name, weight);
