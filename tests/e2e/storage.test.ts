// What is kept: over a restart of the browser, and when the storage holds rubbish.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callBrowser, openPopup, paintedFamilies, pause, waitForMarks } from '../../scripts/drive';
import { start, world } from './harness';

const made = world();

describe('a site that was switched off', () => {
  it('is off after the browser was closed and opened again', { timeout: 240_000 }, async () => {
    const profile = mkdtempSync(join(tmpdir(), 'unsaid-profile-'));
    const url = made.site.url('news.html', 'news.localhost');
    try {
      const before = await start({ profile });
      await waitForMarks(await before.open(url));
      const popup = await openPopup(before, url);
      await (await popup.waitForSelector('[role="switch"]'))!.click();
      await popup.waitForFunction(() => document.querySelector('main h1')?.textContent === 'Off for news.localhost');
      await before.close();

      const after = await start({ profile });
      const page = await after.open(url);
      await pause(1500);
      expect(await paintedFamilies(page)).toEqual([]);
      await waitForMarks(await after.open(made.site.url('news.html', 'other.localhost')));
      await after.close();
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  });
});

describe('a storage full of rubbish', () => {
  const rubbish = [
    null,
    17,
    'x'.repeat(10_000),
    [],
    { mode: 5, sites: 'all', never: [null], tactics: [] },
    { sites: { '': 1 } },
  ];

  it.each(rubbish.map((each) => [JSON.stringify(each).slice(0, 40), each]))(
    '%s is no obstacle',
    async (_name, value) => {
      const first = await made.open('news.html');
      await waitForMarks(first);
      const popup = await openPopup(made.session, first.url());
      const kept = await callBrowser<Record<string, unknown>>(popup, 'storage.local.get', null);
      const damaged = Object.fromEntries([...Object.keys(kept), 'settings', 'stray'].map((key) => [key, value]));
      await callBrowser(popup, 'storage.local.set', damaged);
      await first.reload();
      await waitForMarks(first);
      const again = await openPopup(made.session, first.url());
      expect((await again.$$('.row')).length).toBe(24);
      await callBrowser(again, 'storage.local.clear');
    },
  );
});
