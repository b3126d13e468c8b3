// How long a person waits: from a loaded page to its marks, with the background awake and asleep, and for the popup.
import { openPopup, waitForMarks } from '../drive';
import type { Ground } from './ground';
import { storyPage } from './pages';
import type { Line } from './rows';
import { medianOf } from './timing';

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

export async function waking(ground: Ground): Promise<Line[]> {
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

export async function popup({ session, site, name }: Ground): Promise<Line[]> {
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
