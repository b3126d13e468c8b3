// What only a browser can tell: rows measured in Chromium and Firefox, with the built extension and inside pages.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { needBrowsers } from '../browsers';
import { launch } from '../launch';
import { type BrowserName, productFolder } from '../product';
import { serve } from '../serve';
import { finding } from './find-rows';
import { fresh, type Ground, inside, scriptOf } from './ground';
import { heap } from './heap-rows';
import { manyElements, ordinaryPage, storyPage } from './pages';
import { painting } from './paint-rows';
import type { Line } from './rows';
import { storm } from './storm-rows';
import { medianOf } from './timing';
import { popup, waking } from './wait-rows';

/** As long as the gate and without a page: where it takes longer now and then, that is the machine. */
const COUNT = 'let sum = 0; for (let i = 0; i < 12000; i++) sum = (sum * 31 + i) | 0; return sum;';

interface Gated {
  ms: number;
  sent: number;
  seen: number;
}

/** A script as on every page, with a stand-in for the browser's messages: what it costs, sends and changes. */
async function gated(ground: Ground, script: string): Promise<Gated> {
  const run = `(() => { let sent = 0, seen = 0;
    new MutationObserver((all) => { seen += all.length; }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const stand = { runtime: { sendMessage: async () => { sent++; } } };
    const work = new Function('browser', 'globalThis', 'chrome', ${JSON.stringify(script)});
    const from = performance.now(); work(stand, { browser: stand, chrome: stand }, stand); const ms = performance.now() - from;
    return new Promise((go) => setTimeout(() => go(JSON.stringify({ ms, sent, seen })), 60)); })()`;
  const page = await fresh(ground, '/ordinary.html', ordinaryPage());
  const answer = JSON.parse((await page.evaluate(run)) as string) as Gated;
  await page.close();
  return answer;
}

const lateOf = (times: number[]) => times.sort((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1]!;

/** The gate in an everyday page; in turns with it a script that counts, to tell what the machine adds. */
async function ordinary(ground: Ground): Promise<Line[]> {
  const gate = readFileSync(join(productFolder(ground.name), 'gate.js'), 'utf8');
  const all: Gated[] = [];
  const least: number[] = [];
  for (let round = 0; round < 40; round++) {
    all.push(await gated(ground, gate));
    least.push((await gated(ground, COUNT)).ms);
  }
  const times = all.map(({ ms }) => ms);
  const { median, spread } = medianOf(times);
  const late = lateOf(times);
  const touched = all.reduce((sum, { sent, seen }) => sum + sent + seen, 0);
  const id = `${ground.name}.ordinary`;
  const name = `${ground.name}: gate on an ordinary page, median`;
  return [
    {
      id,
      name,
      ours: median,
      unit: 'ms',
      spread,
      peer: { name: 'counting to 12,000', value: medianOf(least).median },
      budget: '≤ 1.5 ms',
      holds: median <= 1.5,
    },
    {
      id: `${id}.late`,
      name: `${ground.name}: the same, 95 of 100`,
      ours: late,
      unit: 'ms',
      peer: { name: 'counting to 12,000', value: lateOf(least) },
      budget: '≤ 3 ms',
      holds: late <= 3,
    },
    {
      id: `${id}.longest`,
      name: `${ground.name}: the same, longest of ${all.length}`,
      ours: Math.max(...times),
      unit: 'ms',
      peer: { name: 'counting to 12,000', value: Math.max(...least) },
      budget: 'no task > 50 ms',
      holds: Math.max(...times) <= 50,
    },
    {
      id: `${id}.touch`,
      name: `${ground.name}: DOM changes and messages there`,
      ours: touched,
      unit: '',
      budget: '0',
      holds: touched === 0,
    },
  ];
}

async function thread(ground: Ground): Promise<Line[]> {
  const lines: Line[] = [];
  const pages: [string, string, number][] = [
    ['5 kB', storyPage(5_000, true), 5],
    ['50 kB', storyPage(50_000, true), 10],
    ['500 kB', storyPage(500_000, true), 40],
    ['5 MB', storyPage(5_000_000, true), Number.POSITIVE_INFINITY],
    ['100,000 elements', manyElements(100_000), Number.POSITIVE_INFINITY],
  ];
  for (const [size, html, most] of pages) {
    const rounds: { all: number; longest: number }[] = [];
    for (let round = 0; round < 5; round++) rounds.push(await inside(ground, html, 'slices()'));
    const all = medianOf(rounds.map((each) => each.all)).median;
    const longest = medianOf(rounds.map((each) => each.longest)).median;
    const id = `${ground.name}.thread.${size.replaceAll(' ', '-')}`;
    if (Number.isFinite(most))
      lines.push({
        id,
        name: `${ground.name}: work on the page’s thread, cold, ${size}`,
        ours: all,
        unit: 'ms',
        budget: `≤ ${most} ms`,
        holds: all <= most,
      });
    const limit = Number.isFinite(most) ? 8 : 50;
    lines.push({
      id: `${id}.longest`,
      name: `${ground.name}: its longest stretch, ${size}`,
      ours: longest,
      unit: 'ms',
      budget: `≤ ${limit} ms`,
      holds: longest <= limit,
    });
  }
  return lines;
}

const parts = { ordinary, waking, popup, finding, thread, painting, storm, heap };

/** Measures in one browser, all parts or one; a part that fails is told as not measured, with the reason. */
export async function browsers(name: BrowserName, only?: string): Promise<Line[]> {
  const all: Line = {
    id: name,
    name: `${name}: all rows`,
    budget: 'as listed',
    missing: 'nothing is built yet: npm run build',
  };
  if (!existsSync(join(productFolder(name), 'manifest.json'))) return [all];
  const paths = await needBrowsers([name]);
  const ground: Ground = {
    name,
    site: await serve(),
    session: await launch({ name, path: paths[name], patience: 120_000 }),
    script: await scriptOf(),
  };
  const lines: Line[] = [];
  for (const part of Object.values(parts)) {
    if (only && part.name !== only) continue;
    try {
      lines.push(...(await part(ground)));
    } catch (error) {
      lines.push({
        ...all,
        id: `${name}.${part.name}`,
        name: `${name}: ${part.name}`,
        missing: (error as Error).message.split('\n')[0]!,
      });
    }
  }
  await ground.session.close();
  await ground.site.close();
  return lines;
}
