// What only a browser can tell: rows measured in Chromium and Firefox, with the built extension and inside pages.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { needBrowsers } from '../browsers';
import { launch } from '../launch';
import { type BrowserName, productFolder } from '../product';
import { serve } from '../serve';
import { fresh, type Ground, inside, scriptOf } from './ground';
import { manyElements, ordinaryPage, storyPage } from './pages';
import { painting } from './paint-rows';
import type { Line, Missing } from './rows';
import { medianOf } from './timing';
import { popup, waking } from './wait-rows';

/** The gate's own script in a page, with a stand-in for the browser's messages. */
async function ordinary(ground: Ground): Promise<Line[]> {
  const gate = readFileSync(join(productFolder(ground.name), 'gate.js'), 'utf8');
  const run = `(() => { let sent = 0, seen = 0;
    new MutationObserver((all) => { seen += all.length; }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const stand = { runtime: { sendMessage: async () => { sent++; } } };
    const work = new Function('browser', 'globalThis', 'chrome', ${JSON.stringify(gate)});
    const from = performance.now(); work(stand, { browser: stand, chrome: stand }, stand); const ms = performance.now() - from;
    return new Promise((go) => setTimeout(() => go(JSON.stringify({ ms, sent, seen })), 60)); })()`;
  const all: { ms: number; sent: number; seen: number }[] = [];
  for (let round = 0; round < 15; round++) {
    const page = await fresh(ground, '/ordinary.html', ordinaryPage());
    all.push(JSON.parse((await page.evaluate(run)) as string));
    await page.close();
  }
  const times = all.map(({ ms }) => ms).sort((a, b) => a - b);
  const { median, spread } = medianOf(times);
  const late = times[Math.ceil(times.length * 0.95) - 1]!;
  const sum = (of: 'sent' | 'seen') => all.reduce((total, one) => total + one[of], 0);
  const id = `${ground.name}.ordinary`;
  return [
    {
      id,
      name: `${ground.name}: gate on an ordinary page, median`,
      ours: median,
      unit: 'ms',
      spread,
      budget: '≤ 1.5 ms',
      holds: median <= 1.5,
    },
    {
      id: `${id}.late`,
      name: `${ground.name}: the same, 95 of 100`,
      ours: late,
      unit: 'ms',
      budget: '≤ 3 ms',
      holds: late <= 3,
    },
    {
      id: `${id}.touch`,
      name: `${ground.name}: DOM changes and messages there`,
      ours: sum('sent') + sum('seen'),
      unit: '',
      budget: '0',
      holds: sum('sent') + sum('seen') === 0,
    },
  ];
}

async function finding(ground: Ground): Promise<Line[]> {
  const lines: Line[] = [];
  for (const [size, rounds] of [
    [5_000, 5],
    [50_000, 5],
    [500_000, 3],
    [5_000_000, 1],
  ] as const) {
    const taken = { ours: [] as number[], readability: [] as number[] };
    for (let round = 0; round < rounds; round++)
      for (const who of ['ours', 'readability'] as const)
        taken[who].push((await inside<{ ms: number }>(ground, storyPage(size, true), `find('${who}')`)).ms);
    const [ours, peer] = [medianOf(taken.ours), medianOf(taken.readability)];
    const ratio = ours.median / peer.median;
    lines.push({
      id: `${ground.name}.find.${size}`,
      name: `${ground.name}: find the article, cold, ${size / 1000} kB`,
      ours: ours.median,
      unit: 'ms',
      spread: ours.spread,
      peer: { name: 'Readability', value: peer.median },
      ratio,
      budget: '≤ 0.1×',
      holds: ratio <= 0.1,
      most: 3,
    });
  }
  return lines;
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
    const { all, longest } = await inside<{ all: number; longest: number }>(ground, html, 'slices()');
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

const later = (name: BrowserName): Missing[] => [
  {
    id: `${name}.storm`,
    name: `${name}: 10,000 text changes a second for 10 s`,
    budget: '≤ 1 % CPU over no extension',
    missing: 'needs two browsers on a quiet machine',
  },
  {
    id: `${name}.heap`,
    name: `${name}: heap kept after 1000 articles in one tab`,
    budget: '≤ 1 MB',
    missing: 'not written yet',
  },
];

/** Measures in one browser; a part that fails is told as not measured, with the reason. */
export async function browsers(name: BrowserName): Promise<Line[]> {
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
  for (const part of [ordinary, waking, popup, finding, thread, painting])
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
  await ground.session.close();
  await ground.site.close();
  return [...lines, ...later(name)];
}
