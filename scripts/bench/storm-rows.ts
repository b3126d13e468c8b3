// A page that changes its text 10,000 times a second for ten seconds: what we add to its work, and whether the marks are right in the end.
import type { Page } from 'puppeteer-core';
import { paintedWords, pause, until, waitForMarks } from '../drive';
import type { Ground } from './ground';
import { storyPage } from './pages';
import type { Line } from './rows';
import { medianOf } from './timing';

const SECONDS = 10;

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
        text.data = count % 2 ? text.data.trimEnd() : `${text.data} `;
      }
      if (performance.now() < until) setTimeout(tick, 10);
      else go(count);
    };
    tick();
  });
}

/** Seconds of script in a page's thread so far, all worlds together. */
const scriptTime = async (page: Page): Promise<number> => (await page.metrics()).ScriptDuration ?? Number.NaN;

/** Share of ten seconds spent in scripts during the storm; afterwards, are the marks where they were? */
async function weather({ session, site }: Ground, wakes: boolean): Promise<{ share: number; right: boolean }> {
  site.put('/storm.html', storyPage(5_000, !wakes));
  const page = await session.open(site.url('/storm.html', `storm${Date.now()}.localhost`));
  const before = wakes ? (await waitForMarks(page, 30)).sort() : [];
  await pause(wakes ? 500 : 1500);
  const from = await scriptTime(page);
  await page.evaluate(rage, SECONDS);
  const share = (await scriptTime(page)) - from;
  let right = true;
  if (wakes) {
    const same = async () => JSON.stringify((await paintedWords(page)).sort()) === JSON.stringify(before);
    right = await until('the marks as before', same, 40).catch(() => false);
  }
  await page.close();
  return { share: share / SECONDS, right };
}

export async function storm(ground: Ground): Promise<Line[]> {
  const id = `${ground.name}.storm`;
  const name = `${ground.name}: 10,000 text changes a second for ${SECONDS} s, script time added`;
  const budget = '≤ 1 % CPU over no reading; marks right';
  if (ground.name === 'firefox')
    return [{ id, name, budget, missing: 'Firefox does not tell how long a page’s scripts ran' }];
  const [calm, marked] = [[] as number[], [] as number[]];
  let right = true;
  for (let round = 0; round < 2; round++) {
    calm.push((await weather(ground, false)).share);
    const with_ = await weather(ground, true);
    marked.push(with_.share);
    right &&= with_.right;
  }
  const [without, ours] = [medianOf(calm).median * 100, medianOf(marked).median * 100];
  const added = ours - without;
  return [
    {
      id,
      name,
      ours: added,
      unit: '% of the time',
      peer: { name: 'the page itself, gate alone', value: without },
      budget,
      holds: added <= 1 && right,
      note: right ? 'marks right in the end' : 'marks wrong in the end',
    },
  ];
}
