// The browser's own sync: a few settings and no others, only where it is switched on, and the newest choice stays.
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { callBrowser, until } from '../../scripts/drive';
import { change, openOptions } from './chosen';
import { world } from './harness';
import { welcomed } from './welcomed';

const made = world();

beforeAll(async () => {
  await welcomed(made);
});

it('hands on nothing until it is switched on, and then no sites', async () => {
  const own = await openOptions(made);
  await change(own, {
    sites: { 'gazette.example': 'off' },
    badge: false,
  });
  expect(await callBrowser(own, 'storage.sync.get', null)).toEqual({});
  await (await own.waitForSelector('[role="switch"][aria-label^="Sync"]'))!.click();
  const shared = await until('what is shared', async () => {
    const all = await callBrowser<{ shared?: object }>(own, 'storage.sync.get', null);
    return all.shared && all;
  });
  expect(shared).toEqual({
    shared: { mode: 'everywhere', tactics: {}, appearance: 'auto', badge: false, profile: 'all' },
  });
});

it('takes over what another device shares', async () => {
  const own = await openOptions(made);
  const shared = { mode: 'ask', tactics: {}, appearance: 'dark', badge: true, profile: 'reporter', sites: {} };
  await callBrowser(own, 'storage.sync.set', { shared });
  const now = await until('the settings', async () => {
    const settings = await callBrowser<Record<string, unknown>>(own, 'runtime.sendMessage', { type: 'settings' });
    return settings.profile === 'reporter' && settings;
  });
  expect(now).toMatchObject({ mode: 'ask', appearance: 'dark', sites: { 'gazette.example': 'off' }, sync: true });
  await change(own, {
    ...{ mode: 'everywhere', profile: 'all', appearance: 'auto', badge: true, sync: false },
    ...{ sites: { 'gazette.example': null } },
  });
});

const modeNow = async (own: Page): Promise<string> =>
  (await callBrowser<{ mode: string }>(own, 'runtime.sendMessage', { type: 'settings' })).mode;

it('switched off, what another device shared a moment before is not taken over any more', async () => {
  const own = await openOptions(made);
  for (let round = 0; round < 8; round++) {
    await change(own, { sync: true, mode: 'everywhere' });
    const shared = { mode: round % 2 ? 'ask' : 'chosen', badge: true };
    await Promise.all([
      callBrowser(own, 'storage.sync.set', { shared }),
      change(own, { sync: false, mode: 'everywhere' }),
    ]);
    // Two empty changes: what the browser tells of the shared settings has had its turn by then.
    await change(own, {});
    await change(own, {});
    expect(await modeNow(own)).toBe('everywhere');
  }
});

it('quick changes here: the last one stays, here and in what is shared', async () => {
  const own = await openOptions(made);
  await change(own, { sync: true });
  for (const last of ['everywhere', 'chosen', 'ask', 'everywhere']) {
    const modes = ['ask', 'chosen', 'everywhere', 'chosen', 'ask', last];
    await Promise.all(modes.map((mode) => change(own, { mode })));
    for (let turn = 0; turn < 10; turn++) {
      await change(own, {});
      expect(await modeNow(own)).toBe(last);
    }
    const { shared } = await callBrowser<{ shared: { mode: string } }>(own, 'storage.sync.get', null);
    expect(shared.mode).toBe(last);
  }
  await change(own, { mode: 'everywhere', sync: false });
});
