// What was called saved is there, once: though the background was stopped between any two changes, or the whole browser killed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/command';
import { callBrowser, pause, tabIdOf, waitForMarks } from '../../scripts/drive';
import type { Session } from '../../scripts/launch';
import { type Site, serve } from '../../scripts/serve';
import { browserName, start } from './harness';
import { stopBackground } from './lives';

/** How often the browser is killed, and how many changes meet a stopped background: `KILL_RUNS=50 KILL_WRITES=500`. */
const RUNS = Number(process.env.KILL_RUNS ?? 2);
const WRITES = Number(process.env.KILL_WRITES ?? 25);

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

/** Sends a question of one's own as the panel does; resolves when it is called saved. Without an answer the same operation is sent again. */
async function add(own: Page, tabId: number, text: string): Promise<void> {
  const change = { operation: `operation-${text}`, set: 'questions', value: [text], was: [] };
  for (let tries = 0; tries < 20; tries++) {
    const answer = await Promise.race([
      callBrowser<{ questions?: string[] } | null>(own, 'runtime.sendMessage', { type: 'note', tabId, change }).catch(
        () => null,
      ),
      pause(4000),
    ]);
    if (answer?.questions?.includes(text)) return;
  }
  throw new Error(`"${text}" was never called saved`);
}

/** Everything kept, as the reader would export it. */
const exported = (own: Page): Promise<string> =>
  callBrowser<string>(own, 'runtime.sendMessage', { type: 'export-data' });

const times = (text: string, part: string): number => text.split(`"${part}"`).length - 1;

describe('the background', () => {
  it(`stopped again and again during ${WRITES} changes: none is lost, none is there twice`, {
    timeout: 1_800_000,
  }, async () => {
    const session = await start({ preferences: { 'extensions.background.idle.timeout': 500 } });
    try {
      const { own, tabId } = await openArticle(session);
      for (let n = 0; n < WRITES; n++) {
        const saved = add(own, tabId, `question ${n}!`);
        // Chromium's is stopped at once; Firefox's stops by itself after half a second of rest.
        if (browserName === 'chromium' && n % 2) await stopBackground(session);
        await saved;
        if (browserName === 'firefox' && n % 5 === 4) await pause(1500);
      }
      const kept = await exported(own);
      for (let n = 0; n < WRITES; n++) expect(times(kept, `question ${n}!`), `question ${n}`).toBe(1);
    } finally {
      await session.close();
    }
  });
});

describe('the browser', () => {
  it(`killed straight after “saved”, ${RUNS} times: nothing is lost or damaged`, { timeout: 3_600_000 }, async () => {
    const profile = mkdtempSync(join(tmpdir(), 'unsaid-killed-'));
    try {
      for (let run = 0; run <= RUNS; run++) {
        const session = await start({ profile });
        try {
          const { own, tabId } = await openArticle(session);
          const kept = await exported(own);
          for (let before = 0; before < run; before++) expect(times(kept, `run ${before}!`), `run ${before}`).toBe(1);
          expect(kept).not.toMatch(/"damaged":\s*\[\s*\{/);
          await add(own, tabId, `run ${run}!`);
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
