// Finding the article beside Readability, on the same pages: cold, from a script that the page has never seen, and warm.
import { fresh, type Ground, scriptOf } from './ground';
import { storyPage } from './pages';
import type { Line } from './rows';
import { medianOf } from './timing';

interface Found {
  /** Milliseconds from putting the script into the page to the first article found; of these the first run alone. */
  cold: number;
  first: number;
  /** Of batches of runs, once the engine has compiled what it will, the one in the middle: milliseconds a run. */
  warm: number;
}

/** Done in the page, so that nothing but the script and its run is counted. */
function measure(code: string, batches: number): Found {
  const script = document.createElement('script');
  script.textContent = code;
  const from = performance.now();
  document.head.append(script);
  const put = performance.now();
  const find = (globalThis as unknown as { find(): number }).find;
  find();
  const cold = performance.now();
  // Warm is what an engine no longer makes quicker: a third of a second of runs, at least three, before the clock starts.
  for (let run = 0, until = performance.now() + 300; run < 3 || performance.now() < until; run++) find();
  // A clock of 20 µs wants batches that take some milliseconds.
  const times = Array.from({ length: batches }, () => {
    const start = performance.now();
    let run = 0;
    do {
      find();
      run++;
    } while (performance.now() - start < 5);
    return (performance.now() - start) / run;
  }).sort((a, b) => a - b);
  return { cold: cold - from, first: cold - put, warm: times[times.length >> 1]! };
}

async function once(ground: Ground, html: string, code: string, runs: number): Promise<Found> {
  const page = await fresh(ground, '/measured.html', html);
  // A remark of its own each time: browsers keep what they compiled of a text that they know.
  const answer = await page.evaluate(measure, `${code}\n// ${Math.random()}`, runs);
  await page.close();
  return answer;
}

/** Sizes of the story in characters; how often a fresh page is measured, and how often again in it. */
const SIZES = [
  [5_000, 9, 15],
  [50_000, 9, 15],
  [500_000, 5, 7],
  [5_000_000, 3, 3],
] as const;

export async function finding(ground: Ground): Promise<Line[]> {
  const lines: Line[] = [];
  const scripts = { ours: await scriptOf('find-page'), peer: await scriptOf('readability-page') };
  for (const [size, rounds, runs] of SIZES) {
    const html = storyPage(size, true);
    const all = { ours: [] as Found[], peer: [] as Found[] };
    for (let round = 0; round < rounds; round++)
      for (const who of ['ours', 'peer'] as const) all[who].push(await once(ground, html, scripts[who], runs));
    for (const [how, most, words] of [
      ['cold', 1, 'cold, script and first run'],
      ['first', 1, 'first run of the script'],
      ['warm', 0.15, 'warm'],
    ] as const) {
      const [ours, peer] = [all.ours, all.peer].map((each) => medianOf(each.map((one) => one[how])));
      const ratio = ours!.median / peer!.median;
      lines.push({
        id: `${ground.name}.find.${how}.${size}`,
        name: `${ground.name}: find the article, ${words}, ${size / 1000} kB`,
        ours: ours!.median,
        unit: 'ms',
        spread: ours!.spread,
        peer: { name: 'Readability', value: peer!.median },
        ratio,
        budget: '≤ 0.1×',
        holds: ratio <= 0.1,
        most,
      });
    }
  }
  return lines;
}
