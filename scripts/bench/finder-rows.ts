// The finder against its peers: warm, cold, and on texts made to exhaust it.
import { spawnSync } from 'node:child_process';
import { AhoCorasick } from '@monyone/aho-corasick';
import Aho from 'ahocorasick';
import { cuesIn } from '../../lib/reading/checklist';
import { compile } from '../../lib/reading/pattern';
import { prepare } from '../../lib/reading/prepare';
import { candidatesIn } from '../../lib/reading/signals';
import { rules } from '../../lib/rules';
import { adversaries, articleOf } from './inputs';
import { allRows, alternation, joined, literals } from './phrases';
import type { Line } from './rows';
import { medianOf, race } from './timing';

/** All matches of an expression, counted. */
function count(expression: RegExp, text: string): number {
  let found = 0;
  expression.lastIndex = 0;
  for (let hit = expression.exec(text); hit; hit = expression.exec(text)) {
    found++;
    if (hit[0] === '') expression.lastIndex++;
  }
  return found;
}

/** Prepares afresh for every run: what is known of a text must not be known from the run before. */
const turned = (texts: string[]) => {
  let next = 0;
  return () => texts[next++ % texts.length]!;
};

export function warm(fast: boolean): Line[] {
  const size = fast ? 40_000 : 200_000;
  const texts = [1, 2, 3].map((seed) => articleOf(size, seed));
  const ready = texts.map(prepare);
  let at = 0;
  const finder = compile(allRows);
  const words = literals();
  const [plain, all] = [new Aho(words), joined()];
  const other = new AhoCorasick(words);
  const folded = turned(ready.map((each) => each.folded));
  const part = turned(ready.map((each) => each.folded.slice(0, 8_000)));
  // Warm means compiled by the engine as well, which takes a megabyte or two.
  for (let done = 0; done < 2_000_000; done += size) finder(ready[at++ % ready.length]!);
  const times = race(
    {
      ours: () => void finder(ready[at++ % ready.length]!),
      joined: () => void count(all, part()),
      ahocorasick: () => void plain.search(folded()),
      monyone: () => void other.matchInText(folded()),
    },
    fast ? 3 : 7,
  );
  const speed = (name: keyof typeof times, length = size) => length / 1000 / times[name].median;
  const ours = speed('ours');
  const shared = { ours, unit: 'MB/s', spread: times.ours.spread };
  const one = { name: 'one joined expression', value: speed('joined', 8_000) };
  const best = (['ahocorasick', 'monyone'] as const).map((name) => ({ name, value: speed(name) }));
  best.sort((a, b) => b.value - a.value);
  const hits = finder(ready[0]!).length;
  return [
    {
      id: 'finder.warm',
      name: `finder, warm, ${allRows.length} phrases, ${((1000 * hits) / size).toFixed(0)} hits a kB`,
      ...shared,
      budget: '≥ 100 MB/s',
      holds: ours >= 100,
    },
    {
      id: 'finder.joined',
      name: 'finder to one joined expression',
      ...shared,
      peer: one,
      ratio: ours / one.value,
      budget: '≥ 1.3×',
      holds: ours >= 1.3 * one.value,
      least: 1.3,
    },
    {
      id: 'finder.aho',
      name: 'finder to the best Aho-Corasick package (beginnings only)',
      ...shared,
      peer: best[0]!,
      ratio: ours / best[0]!.value,
      budget: '≥ 6×',
      holds: ours >= 6 * best[0]!.value,
      least: 0.2,
      note: `${words.length} plain beginnings`,
    },
  ];
}

/** One cold start in a process of its own, with the finders as the reading makes them; printed by `bench --cold NAME`. */
export function cold(name: string): number {
  const text = articleOf(5000);
  const words = name === 'ours' ? [] : literals().slice(0, 300);
  const from = process.cpuUsage();
  if (name === 'ours') {
    const prepared = prepare(text);
    cuesIn(prepared, rules.checklist);
    candidatesIn(prepared, rules.tactics);
  } else count(alternation(words), text.toLowerCase());
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

export function coldRows(fast: boolean): Line[] {
  const start = (name: string) =>
    Number(spawnSync(process.execPath, [process.argv[1]!, '--cold', name], { encoding: 'utf8' }).stdout);
  const taken: Record<string, number[]> = { ours: [], literals: [] };
  for (let round = 0; round < (fast ? 3 : 7); round++)
    for (const name of Object.keys(taken)) taken[name]!.push(start(name));
  const [ours, peer] = [medianOf(taken.ours!), medianOf(taken.literals!)];
  const ratio = ours.median / peer.median;
  return [
    {
      id: 'finder.cold',
      name: 'finder, cold: build and first 5 kB',
      ours: ours.median,
      unit: 'ms',
      spread: ours.spread,
      peer: { name: 'alternation of 300 words', value: peer.median },
      ratio,
      budget: '≤ 1.5×',
      holds: ratio <= 1.5,
      most: 150,
    },
  ];
}

export function adversarial(fast: boolean): Line[] {
  const size = fast ? 20_000 : 200_000;
  const finder = compile(allRows);
  const texts = { article: articleOf(size), ...adversaries(allRows, size) };
  for (let done = 0; done < 1_000_000; done += size) finder(prepare(texts.article));
  const contestants = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => {
      const both = [prepare(text), prepare(`${text.slice(1)}.`)];
      let at = 0;
      return [name, () => void finder(both[at++ % 2]!)];
    }),
  );
  const times = race(contestants, 3, 15);
  const ns = (name: string) => (1e6 * times[name]!.median) / size;
  return Object.keys(texts)
    .filter((name) => name !== 'article')
    .map((name): Line => {
      const ratio = ns(name) / ns('article');
      return {
        id: `finder.adversarial.${name.replaceAll(' ', '-')}`,
        name: `finder on ${name}`,
        ours: ns(name),
        unit: 'ns/char',
        spread: times[name]!.spread,
        peer: { name: 'an article', value: ns('article') },
        ratio,
        budget: '≤ 15 ns/char',
        holds: ns(name) <= 15,
        most: 40,
      };
    });
}
