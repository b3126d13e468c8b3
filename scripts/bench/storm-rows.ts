// A page that changes its text 10,000 times a second for ten seconds: what we add to its work, and whether the marks are right in the end.
import type { Browser, Page, Protocol } from 'puppeteer-core';
import { paintedWords, pause, until, waitForMarks } from '../drive';
import type { Ground } from './ground';
import { storyPage } from './pages';
import { plainBrowser } from './plain-browser';
import type { Line } from './rows';
import { medianOf } from './timing';

const SECONDS = 10;
const ROUNDS = 5;

/** Done in the page: changes texts of the story, a hundred every ten milliseconds. */
function rage(seconds: number): Promise<number> {
  const texts = Array.from(document.querySelectorAll('article p'), (each) => each.firstChild as Text);
  const until = performance.now() + seconds * 1000;
  let count = 0;
  return new Promise((go) => {
    const tick = () => {
      const due = Math.floor((performance.now() - until + seconds * 1000) * 10);
      for (; count < due; count++) {
        const text = texts[count % texts.length]!;
        // By turns for each text, or half of them would grow for ever.
        text.data = Math.floor(count / texts.length) % 2 ? text.data.trimEnd() : `${text.data} `;
      }
      if (performance.now() < until) setTimeout(tick, 10);
      else go(count);
    };
    tick();
  });
}

interface Weather {
  /** Share of ten seconds spent in scripts of all worlds, in per cent. */
  share: number;
  /** Of it in functions of the extension and what they call, by samples. */
  own: number;
  right: boolean;
}

/** Microseconds in functions of an extension's scripts and in all that they call. */
function ownTime({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile): number {
  const own = new Set<number>();
  // Parents come before their children.
  for (const { id, callFrame, children = [] } of nodes) {
    if (callFrame.url.startsWith('chrome-extension:')) own.add(id);
    if (own.has(id)) for (const child of children) own.add(child);
  }
  return samples.reduce((sum, id, at) => sum + (own.has(id) ? (timeDeltas[at] ?? 0) : 0), 0);
}

/** What scripts cost in the page while it rages. */
async function cost(page: Page): Promise<{ share: number; own: number }> {
  const cdp = await page.createCDPSession();
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.start');
  const from = (await page.metrics()).ScriptDuration ?? Number.NaN;
  await page.evaluate(rage, SECONDS);
  const to = (await page.metrics()).ScriptDuration ?? Number.NaN;
  const { profile } = await cdp.send('Profiler.stop');
  return { share: ((to - from) / SECONDS) * 100, own: (ownTime(profile) / 1e6 / SECONDS) * 100 };
}

/** The storm on a page of its own. With our marks on it: are they where they were when it has ended? */
async function weather(browser: Browser, url: string, marked: boolean): Promise<Weather> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  const before = marked ? (await waitForMarks(page, 30)).sort() : [];
  await page.bringToFront();
  await pause(1500);
  const spent = await cost(page);
  const same = async () => JSON.stringify((await paintedWords(page)).sort()) === JSON.stringify(before);
  const right = !marked || (await until('the marks as before', same, 40).catch(() => false));
  await page.close();
  return { ...spent, right };
}

export async function storm({ name: browser, session, site }: Ground): Promise<Line[]> {
  const id = `${browser}.storm`;
  const name = `${browser}: 10,000 text changes a second for ${SECONDS} s, script time added`;
  const budget = '≤ 1 % CPU over no extension; marks right';
  if (browser === 'firefox')
    return [{ id, name, budget, missing: 'Firefox does not tell how long a page’s scripts ran' }];
  site.put('/storm.html', storyPage(5_000));
  const plain = await plainBrowser(browser);
  const rounds: { calm: Weather; marked: Weather }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const url = site.url('/storm.html', `storm${Date.now()}.localhost`);
    rounds.push({ calm: await weather(plain, url, false), marked: await weather(session.browser, url, true) });
  }
  await plain.close();
  const median = (of: (round: (typeof rounds)[number]) => number) => medianOf(rounds.map(of)).median;
  const added = median(({ calm, marked }) => marked.share - calm.share);
  const own = median(({ marked }) => marked.own);
  const right = rounds.every(({ marked }) => marked.right);
  const apart = rounds.map(({ calm, marked }) => (marked.share - calm.share).toFixed(1)).join(', ');
  return [
    {
      id,
      name,
      ours: added,
      unit: '% of the time',
      peer: { name: 'the same page, no extension', value: median(({ calm }) => calm.share) },
      budget,
      holds: added <= 1 && right,
      note: `${right ? 'marks right in the end' : 'marks wrong in the end'}; rounds ${apart}`,
    },
    {
      id: `${id}.own`,
      name: `${browser}: the same, in functions of ours and what they call, by samples`,
      ours: own,
      unit: '% of the time',
      budget: '≤ 1 %',
      holds: own <= 1,
    },
  ];
}
