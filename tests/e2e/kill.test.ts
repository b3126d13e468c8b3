// What was called saved is there, once: though the background was stopped in the middle of changes, or the whole browser killed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/command';
import { callBrowser, pause, tabIdOf, waitForMarks } from '../../scripts/drive';
import type { Session } from '../../scripts/launch';
import { type Site, serve } from '../../scripts/serve';
import { start } from './harness';
import { backgroundStopper } from './lives';

/** How often the browser is killed, and how often the background is stopped: `KILL_RUNS=50 KILL_STOPS=500`. */
const RUNS = Number(process.env.KILL_RUNS ?? 2);
const STOPS = Number(process.env.KILL_STOPS ?? 20);
const ITEMS = ['began', 'detected', 'disclosed', 'cause', 'attacker', 'ransom', 'systems', 'taken', 'police', 'help'];

let site: Site;
beforeAll(async () => {
  site = await serve(join(root, 'tests', 'samples'));
});
afterAll(() => site?.close());

async function openArticle(session: Session): Promise<{ own: Page; tabId: number }> {
  const page = await session.open(site.url('news.html'));
  await waitForMarks(page);
  const own = await session.openOwn('options.html', 'window');
  return { own, tabId: await tabIdOf(own, page.url()) };
}

type Notes = { ticks?: Record<string, { note?: string }> } | null;
let unanswered = 0;

/** Writes a line on an item as a view does that knows of no other; resolves when it is called saved. Without an answer the same operation is sent again. */
async function add(own: Page, tabId: number, line: string, item: string): Promise<void> {
  const value = { note: `«${line}»`, at: new Date().toISOString() };
  const change = { operation: `operation-${line}`, set: 'tick', item, value, was: null };
  for (let tries = 0; tries < 20; tries++) {
    const answer = await Promise.race([
      callBrowser<Notes>(own, 'runtime.sendMessage', { type: 'note', tabId, change }).catch(() => null),
      pause(4000).then(() => null),
    ]);
    if (answer?.ticks?.[item]?.note?.includes(value.note)) return;
    unanswered++;
  }
  throw new Error(`"${line}" was never called saved`);
}

/** Everything kept, as the reader would export it. */
const exported = (own: Page): Promise<string> =>
  callBrowser<string>(own, 'runtime.sendMessage', { type: 'export-data' });

const times = (text: string, line: string): number => text.split(`«${line}»`).length - 1;

describe('the background', () => {
  it(`stopped ${STOPS} times in the middle of changes: none is lost, none is there twice`, {
    timeout: 3_600_000,
    retry: 0,
  }, async () => {
    const session = await start();
    unanswered = 0;
    try {
      const { own, tabId } = await openArticle(session);
      const stopper = await backgroundStopper(session);
      for (let n = 0; stopper.stops() < STOPS; n++) {
        const saved = add(own, tabId, `line ${n}`, ITEMS[n % ITEMS.length]!);
        // Sooner or later within the way of a message: before it, in the middle of it, after the write.
        await pause((n * 7) % 23);
        await stopper.stop();
        await saved;
        if (n > STOPS * 3) throw new Error(`${n} changes, and the background stopped ${stopper.stops()} times only`);
      }
      const kept = await exported(own);
      const lines = kept.match(/«line \d+»/g) ?? [];
      for (let n = 0; n < lines.length; n++) expect(times(kept, `line ${n}`), `line ${n}`).toBe(1);
      expect(lines.length).toBeGreaterThanOrEqual(STOPS);
      console.info(`${lines.length} changes, ${stopper.stops()} stops, ${unanswered} asked again`);
    } finally {
      await session.close();
    }
  });
});

describe('the browser', () => {
  it(`killed straight after “saved”, ${RUNS} times: nothing is lost or damaged`, {
    timeout: 7_200_000,
    retry: 0,
  }, async () => {
    const profile = mkdtempSync(join(tmpdir(), 'unsaid-killed-'));
    try {
      for (let run = 0; run <= RUNS; run++) {
        const session = await start({ profile });
        try {
          const { own, tabId } = await openArticle(session);
          const kept = await exported(own);
          for (let before = 0; before < run; before++) expect(times(kept, `run ${before}`), `run ${before}`).toBe(1);
          const report = await callBrowser<{ damaged: unknown[] }>(own, 'runtime.sendMessage', { type: 'storage' });
          expect(report.damaged).toEqual([]);
          await add(own, tabId, `run ${run}`, ITEMS[run % ITEMS.length]!);
          session.browser.process()?.kill('SIGKILL');
        } finally {
          await session.close();
        }
        await pause(300);
      }
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
    }
  });
});
