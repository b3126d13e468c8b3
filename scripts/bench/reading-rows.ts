// The whole reading: how long an article takes, how that grows, and what linters take for less.
import { prepare } from '../../lib/reading/prepare';
import { read } from '../../lib/reading/read';
import { rules } from '../../lib/rules';
import { adversaries, articleOf } from './inputs';
import { allRows } from './phrases';
import type { Line } from './rows';
import { race, slope, type Timed } from './timing';

const DATE = '2024-06-01';

export function preparing(fast: boolean): Line[] {
  const size = 100_000;
  const texts = [1, 2].map((seed) => articleOf(size, seed).replaceAll('"', '“'));
  let at = 0;
  const times = race(
    {
      ours: () => void prepare(texts[at++ % 2]!),
      lower: () => void texts[at++ % 2]!.toLowerCase().split(/(?<=[.!?])\s+/),
    },
    fast ? 3 : 7,
  );
  const [ours, peer] = [times.ours, times.lower].map(({ median }) => size / 1000 / median) as [number, number];
  return [
    {
      id: 'prepare',
      name: 'prepare: plain spelling, sentences, the way back',
      ours,
      unit: 'MB/s',
      spread: times.ours.spread,
      peer: { name: 'toLowerCase and split', value: peer },
      ratio: ours / peer,
      budget: '≥ 0.2× of the least possible',
      holds: ours >= 0.2 * peer,
      least: 0.04,
    },
  ];
}

type Work = (text: string) => void;

async function linters(): Promise<Record<string, Work>> {
  const [{ retext }, english, intensify, simplify, passive, stringify] = await Promise.all([
    import('retext'),
    import('retext-english'),
    import('retext-intensify'),
    import('retext-simplify'),
    import('retext-passive'),
    import('retext-stringify'),
  ]);
  const { default: writeGood } = await import('write-good');
  const { default: compromise } = await import('compromise');
  const retexts = retext()
    .use(english.default)
    .use(intensify.default)
    .use(simplify.default)
    .use(passive.default)
    .use(stringify.default)
    .freeze();
  return {
    'write-good': (text) => void writeGood(text),
    retext: (text) => void retexts.processSync(text),
    compromise: (text) => void compromise(text).sentences().json(),
  };
}

/** One article of 5 kB after another, and linters on the same. */
export async function article(fast: boolean): Promise<Line[]> {
  const size = 5000;
  const texts = Array.from({ length: 40 }, (_, seed) => articleOf(size, seed + 1));
  const works: Record<string, Work> = {
    ours: (text) => void read(text, rules, DATE),
    ...(fast ? {} : await linters()),
  };
  let at = 0;
  const contestants = Object.fromEntries(
    Object.entries(works).map(([name, work]) => [name, () => work(texts[at++ % texts.length]!)]),
  );
  for (let round = 0; round < 4; round++) for (const text of texts) works.ours!(text);
  const times = race(contestants, fast ? 3 : 7, fast ? 60 : 150);
  const ours = times.ours!.median;
  const peers = Object.entries(times).filter(([name]) => name !== 'ours');
  const line = (peer?: [string, Timed]): Line => ({
    id: peer ? `reading.${peer[0]}` : 'reading.article',
    name: peer ? `whole reading to ${peer[0]}` : 'whole reading, article of 5 kB, warm',
    ours,
    unit: 'ms',
    spread: times.ours!.spread,
    ...(peer && { peer: { name: peer[0], value: peer[1].median }, ratio: ours / peer[1].median, most: 20 }),
    budget: peer ? 'for comparison' : '≤ 2 ms, 10 at most',
    holds: peer ? true : ours <= 10,
  });
  return [line(), ...peers.map(line)];
}

/** Enough runs for a steady figure on small texts, few on large ones. */
function once(text: string, size: number): number {
  const runs = Math.max(1, Math.min(5, Math.round(100_000 / size)));
  const texts = Array.from({ length: runs }, (_, at) => text.slice(at) + text.slice(0, at));
  const from = process.cpuUsage();
  for (const each of texts) read(each, rules, DATE, true);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000 / runs;
}

/** How the reading grows from 5 kB to 5 MB (80 kB where it must be quick), on articles and on hostile texts. */
export function growth(fast: boolean): Line[] {
  const sizes = fast ? [5_000, 20_000, 80_000] : [5_000, 50_000, 500_000, 5_000_000];
  for (let seed = 0; seed < 20; seed++) read(articleOf(5_000, seed), rules, DATE);
  const line = (name: string, points: [number, number][]): Line => {
    const up = slope(points);
    const [size, last] = points.at(-1)!;
    return {
      id: `growth.${name.replaceAll(' ', '-')}`,
      name: `whole reading, growth from 5 kB to ${size >= 1e6 ? `${size / 1e6} MB` : `${size / 1e3} kB`}: ${name}`,
      ours: up,
      unit: '(slope)',
      peer: { name: 'in step', value: 1 },
      ratio: up,
      budget: '≤ 1.1',
      holds: up <= 1.1,
      most: fast ? 1.5 : 1.25,
      note: `${last.toFixed(0)} ms at the largest`,
    };
  };
  const lines = [
    line(
      'an article',
      sizes.map((size) => [size, once(articleOf(size), size)]),
    ),
  ];
  const names = Object.keys(adversaries(allRows, 10));
  for (const name of names)
    lines.push(
      line(
        name,
        sizes.map((size) => [size, once(adversaries(allRows, size)[name]!, size)]),
      ),
    );
  return lines;
}
