// Many tabs of ours that write at once, each from what it saw last: every word is there at the end, once.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { callBrowser, tabIdOf, until, waitForMarks } from '../../scripts/drive';
import type { Session } from '../../scripts/launch';
import { type Site, serve } from '../../scripts/serve';
import { browserName, start, story } from './harness';

/** Tabs, and changes from each: 50 and 200 with `WRITERS_EVERY=1`. */
const [CONTEXTS, CHANGES] = process.env.WRITERS_EVERY ? [50, 200] : [4, 25];
const ARTICLES = 4;
const ITEMS = ['began', 'detected', 'disclosed', 'cause', 'attacker', 'ransom', 'systems', 'taken', 'police', 'help'];

let site: Site;
let session: Session;
beforeAll(async () => {
  site = await serve('tests/samples');
  session = await start();
});
afterAll(async () => {
  await session?.close();
  await site?.close();
});

/** Runs in a page of ours: one change after the other, as fast as they are called saved. Resolves to how often one was asked for again. */
async function write(context: number, changes: number, tabs: number[], items: string[]): Promise<number> {
  type Api = {
    runtime: {
      sendMessage(message: object): Promise<{ ticks?: Record<string, { note?: string }>; questions?: string[] }>;
    };
  };
  const scope = globalThis as unknown as { browser?: Api; chrome: Api };
  const { runtime } = scope.browser ?? scope.chrome;
  let again = 0;
  for (let n = 0; n < changes; n++) {
    const word = `«${context}.${n}»`;
    const item = items[(context * 7 + n) % items.length]!;
    const tabId = tabs[(context + n) % tabs.length]!;
    const isQuestion = n % 20 === 0;
    const operation = `operation-${context}-${n}`;
    const change = isQuestion
      ? { operation, set: 'questions', value: [word], was: [] }
      : { operation, set: 'tick', item, value: { note: word, at: new Date().toISOString() }, was: null };
    for (let tries = 0; ; tries++) {
      const notes = await runtime.sendMessage({ type: 'note', tabId, change }).catch(() => undefined);
      const there = isQuestion ? notes?.questions?.includes(word) : notes?.ticks?.[item]?.note?.includes(word);
      if (there) break;
      again++;
      if (tries > 20) throw new Error(`${word} was never called saved`);
    }
  }
  return again;
}

it(`${CONTEXTS} tabs, ${CHANGES} changes each: none is lost, none is there twice`, { timeout: 3_600_000 }, async () => {
  const pages: Page[] = [];
  for (let n = 0; n < ARTICLES; n++) {
    site.put(`/writers${n}.html`, story());
    pages.push(await session.open(site.url(`writers${n}.html`)));
    await waitForMarks(pages[n]!, 40);
  }
  const own = await session.openOwn('welcome.html', 'window');
  const tabs = await Promise.all(pages.map((page) => tabIdOf(own, page.url())));
  const contexts: Page[] = [];
  for (let n = 0; n < CONTEXTS; n++) contexts.push(await session.openOwn('welcome.html'));
  const begun = Date.now();
  // A long run is longer than one call of the driver may take.
  await Promise.all(
    contexts.map((page, n) =>
      page.evaluate(
        `globalThis.done = (${write})(${n}, ${CHANGES}, ${JSON.stringify(tabs)}, ${JSON.stringify(ITEMS)}).then((again) => { globalThis.again = again; }, (error) => { globalThis.again = String(error); }); undefined`,
      ),
    ),
  );
  const asked: unknown[] = [];
  for (const page of contexts) {
    const done = () => page.evaluate('globalThis.again').catch(() => undefined);
    asked.push(await until('the last of its changes', async () => (await done()) !== undefined, 3000).then(done));
  }
  expect(asked.filter((each) => typeof each !== 'number')).toEqual([]);
  const kept = await callBrowser<string>(own, 'runtime.sendMessage', { type: 'export-data' });
  const words = kept.match(/«\d+\.\d+»/g) ?? [];
  expect(words).toHaveLength(CONTEXTS * CHANGES);
  expect(new Set(words).size).toBe(CONTEXTS * CHANGES);
  const again = asked.reduce<number>((sum, each) => sum + Number(each), 0);
  console.info(
    `${browserName}: ${words.length} changes in ${Math.round((Date.now() - begun) / 1000)} s, ${again} asked again`,
  );
});
