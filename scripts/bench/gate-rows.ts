// How often the built gate wakes the rest: every text of a collection as a page, for disclosures, everyday pages and other talk of security.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { parsePage } from '../cli/parse-page';
import { root } from '../command';
import { readSamples, type Sample } from '../disclosure-data';
import { productFolder } from '../product';
import { textPage } from './pages';
import type { Line } from './rows';

const CORPUS = join(root, '..', 'shared', 'corpus');
const ORDINARY = new Set(['general-news', 'earnings', 'product-announcement']);

/** Does the gate, in a page, say "perhaps" at its first look? */
function wakes(gate: string, { text }: Sample): boolean {
  let woken = false;
  const sendMessage = async () => {
    woken = true;
  };
  const scope = createContext({
    document: parsePage(textPage(text)),
    chrome: { runtime: { sendMessage } },
    setTimeout: () => 0,
    clearTimeout() {},
  });
  runInContext(gate, scope);
  return woken;
}

const KINDS: [id: string, name: string, of: (sample: Sample) => boolean, goal: number][] = [
  ['disclosures', 'disclosures', ({ disclosure }) => disclosure, 99.5],
  ['ordinary', 'everyday pages', ({ disclosure, kind }) => !disclosure && ORDINARY.has(kind), 5],
  ['security', 'other talk of security', ({ disclosure, kind }) => !disclosure && !ORDINARY.has(kind), 60],
];

/** Rows of shares in per cent; that they depend on texts alone makes them fit to be enforced. */
export function gate(): Line[] {
  const file = join(productFolder('chromium'), 'gate.js');
  const lacks = [
    [file, 'nothing is built yet: npm run build'],
    [join(CORPUS, 'gate.tsv'), 'the labelled texts are not part of the project'],
  ].find(([path]) => !existsSync(path!));
  const name = 'gate wakes for';
  if (lacks) return [{ id: 'gate', name, budget: '≥ 99.5 %, ≤ 5 %, ≤ 60 %', missing: lacks[1]! }];
  const script = readFileSync(file, 'utf8');
  const samples = readSamples([CORPUS]);
  return KINDS.map(([id, what, of, goal]): Line => {
    const all = samples.filter(of);
    const share = (100 * all.filter((sample) => wakes(script, sample)).length) / all.length;
    const atLeast = goal > 90;
    return {
      id: `gate.${id}`,
      name: `${name} ${what}, as pages`,
      ours: share,
      unit: `% of ${all.length}`,
      peer: { name: 'goal', value: goal },
      ratio: share / goal,
      budget: `${atLeast ? '≥' : '≤'} ${goal} %`,
      holds: atLeast ? share >= goal : share <= goal,
      ...(atLeast ? { least: 1 } : { most: 1 }),
    };
  });
}
