// What only a browser can tell: rows measured in Chromium and Firefox, with the built extension and inside pages.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { needBrowsers } from '../browsers';
import { root } from '../command';
import { openPopup, waitForMarks } from '../drive';
import { launch, type Session } from '../launch';
import { type BrowserName, productFolder } from '../product';
import { type Site, serve } from '../serve';
import { manyElements, ordinaryPage, storyPage } from './pages';
import type { Line, Missing } from './rows';
import { medianOf } from './timing';

interface Ground {
  name: BrowserName;
  session: Session;
  site: Site;
  /** The script with our parts and Readability. */
  script: string;
}

/** With these a page's clock is fine: steps of 5 µs in Chromium, 20 in Firefox. */
const FINE = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

async function scriptOf(): Promise<string> {
  const { build } = await import('vite');
  const made = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: join(root, 'scripts/bench/in-page.ts'), formats: ['iife'], name: 'own' },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  if (!output || !('output' in output)) throw new Error('the script for pages was not built');
  return output.output[0].code;
}

async function fresh(ground: Ground, path: string, html: string): Promise<Page> {
  ground.site.put(path, { body: html, headers: FINE });
  const page = await ground.session.browser.newPage();
  await page.goto(ground.site.url(path, 'quiet.localhost'), { waitUntil: 'load' });
  return page;
}

async function inside<T>(ground: Ground, html: string, call: string): Promise<T> {
  const page = await fresh(ground, '/measured.html', html);
  await page.evaluate(ground.script);
  const answer = await page.evaluate(`Promise.resolve(bench.${call}).then(JSON.stringify)`);
  await page.close();
  return JSON.parse(answer as string) as T;
}

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

interface Painted {
  js: number;
  layout: number;
  mutations: number;
  shift: number;
  before: number;
  after: number;
}

async function painting(ground: Ground): Promise<Line[]> {
  const all: Painted[] = [];
  for (let round = 0; round < 3; round++)
    all.push(await inside<Painted>(ground, storyPage(500_000, true), 'paint(1000)'));
  const of = (key: keyof Painted) => medianOf(all.map((one) => one[key])).median;
  const [before, after] = [of('before'), of('after')];
  const id = `${ground.name}.marks`;
  const touched = of('mutations') + of('shift');
  return [
    {
      id,
      name: `${ground.name}: 1000 marks on 500 kB, script`,
      ours: of('js'),
      unit: 'ms',
      budget: '≤ 40 ms with finding',
      holds: of('js') <= 40,
    },
    {
      id: `${id}.layout`,
      name: `${ground.name}: layout after them`,
      ours: of('layout'),
      unit: 'ms',
      budget: '0',
      holds: of('layout') < 1,
    },
    {
      id: `${id}.touch`,
      name: `${ground.name}: DOM changes and shifts by them`,
      ours: touched,
      unit: '',
      budget: '0',
      holds: touched === 0,
    },
    {
      id: `${id}.edits`,
      name: `${ground.name}: 500 later edits of the page`,
      ours: after,
      unit: 'ms',
      peer: { name: 'without marks', value: before },
      ratio: after / before,
      budget: '≤ 1.3×',
      holds: after <= 1.3 * before,
      most: 3,
    },
  ];
}

/** Milliseconds from the end of loading to the first painted mark; up to a frame too long. */
async function toMarks({ session, site }: Ground): Promise<number> {
  site.put('/story.html', storyPage(5_000));
  const page = await session.browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const look = () => {
      if (CSS.highlights.size > 0) Object.assign(globalThis, { painted: performance.now() });
      else setTimeout(look, 4);
    };
    addEventListener('DOMContentLoaded', look);
  });
  await page.goto(site.url('/story.html', `n${Date.now()}.localhost`), { waitUntil: 'load' });
  await waitForMarks(page, 30);
  const ms = await page.evaluate(() => {
    const [own] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return (globalThis as unknown as { painted: number }).painted - own!.domContentLoadedEventEnd;
  });
  await page.close();
  return ms;
}

/** Stops the background as the browser does after a while; only Chromium lets us. */
async function stopBackground({ session }: Ground): Promise<void> {
  const target = session.browser.targets().find((each) => each.type() === 'service_worker');
  await (await target?.worker())?.close();
  await new Promise((go) => setTimeout(go, 300));
}

async function waking(ground: Ground): Promise<Line[]> {
  const id = `${ground.name}.marks-painted`;
  const rounds = 5;
  const awake: number[] = [];
  await toMarks(ground);
  for (let round = 0; round < rounds; round++) awake.push(await toMarks(ground));
  const { median, spread } = medianOf(awake);
  const name = `${ground.name}: page loaded to marks painted, 5 kB`;
  const lines: Line[] = [
    {
      id,
      name: `${name}, background awake`,
      ours: median,
      unit: 'ms',
      spread,
      budget: '≤ 120 ms',
      holds: median <= 120,
    },
  ];
  if (ground.name === 'firefox')
    return [
      ...lines,
      {
        id: `${id}.asleep`,
        name: `${name}, background asleep`,
        budget: '≤ 300 ms',
        missing: 'Firefox offers no way to stop it from outside',
      },
    ];
  const asleep: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await stopBackground(ground);
    asleep.push(await toMarks(ground));
  }
  const slow = medianOf(asleep);
  const wake = slow.median - median;
  return [
    ...lines,
    {
      id: `${id}.asleep`,
      name: `${name}, background asleep`,
      ours: slow.median,
      unit: 'ms',
      spread: slow.spread,
      budget: '≤ 300 ms',
      holds: slow.median <= 300,
    },
    {
      id: `${ground.name}.wake`,
      name: `${ground.name}: what waking and the first reading add`,
      ours: wake,
      unit: 'ms',
      budget: '≤ 150 ms',
      holds: wake <= 150,
    },
  ];
}

async function popup({ session, site, name }: Ground): Promise<Line[]> {
  const url = site.url('/story.html', 'popup.localhost');
  const page = await session.open(url);
  await waitForMarks(page, 30);
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    const own = await openPopup(session, url);
    times.push(
      await own.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN),
    );
    await own.close();
  }
  await page.close();
  const { median, spread } = medianOf(times.filter(Number.isFinite));
  if (median === undefined)
    return [
      {
        id: `${name}.popup`,
        name: `${name}: popup, first paint`,
        budget: '≤ 100 ms',
        missing: 'the browser did not tell',
      },
    ];
  return [
    {
      id: `${name}.popup`,
      name: `${name}: popup, first paint, 24 items`,
      ours: median,
      unit: 'ms',
      spread,
      budget: '≤ 100 ms',
      holds: median <= 100,
    },
  ];
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
