// The files under the storage damaged between two starts, silent, or refusing; a hundred thousand records that make no sense.

import { randomBytes } from 'node:crypto';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callBrowser, openPopup, pause, tabIdOf, until, waitForMarks } from '../../scripts/drive';
import type { Session } from '../../scripts/launch';
import { type Site, serve } from '../../scripts/serve';
import { browserName, start } from './harness';

/** All of them with `DAMAGE_EVERY=1`; at every run the worst one. */
const EVERY = process.env.DAMAGE_EVERY !== undefined;

let site: Site;
beforeAll(async () => {
  site = await serve('tests/samples');
});
afterAll(() => site?.close());

type Damage = (files: string[]) => void;
const data = (files: string[]): string[] => files.filter((each) => /\.(?:log|ldb|sqlite)$/.test(each));

const damages: Record<string, Damage> = {
  'all of it overwritten by noise': (files) => {
    for (const each of files.filter((path) => !path.endsWith('LOCK'))) writeFileSync(each, randomBytes(4096));
  },
  'cut to half': (files) => {
    for (const each of data(files)) truncateSync(each, Math.floor(statSync(each).size / 2));
  },
  emptied: (files) => {
    for (const each of data(files)) truncateSync(each, 0);
  },
  'noise in the middle': (files) => {
    for (const each of data(files)) {
      const bytes = readFileSync(each);
      randomBytes(Math.floor(bytes.length / 4)).copy(bytes, Math.floor(bytes.length / 2));
      writeFileSync(each, bytes);
    }
  },
  'without its list of files': (files) => {
    for (const each of files.filter((path) => /MANIFEST|CURRENT|metadata/.test(path))) rmSync(each);
  },
};
const chosen = Object.entries(damages).slice(0, EVERY ? undefined : 1);

/** Where the browser keeps `storage.local` in a profile; not what else it keeps of ours. */
function storageFolder(profile: string): string {
  const parent = join(
    profile,
    ...(browserName === 'chromium' ? ['Default', 'Local Extension Settings'] : ['storage', 'default']),
  );
  const own = readdirSync(parent).find(
    (name) => browserName === 'chromium' || /moz-extension.*userContextId/.test(name),
  );
  return join(parent, own!);
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name));

const ask = <T>(own: Page, message: object): Promise<T> => callBrowser<T>(own, 'runtime.sendMessage', message);

/** A profile in which a reader has worked: notes on an article, a site switched off. */
async function lived(profile: string): Promise<void> {
  const session = await start({ profile });
  const page = await session.open(site.url('news.html'));
  await waitForMarks(page);
  const own = await session.openOwn('options.html', 'window');
  const tabId = await tabIdOf(own, page.url());
  for (let n = 0; n < 40; n++) {
    const change = { operation: `operation-${n}`, set: 'questions', value: [`Question ${n}?`], was: [] };
    await ask(own, { type: 'note', tabId, change });
  }
  await ask(own, { type: 'site', site: 'off.example', on: false });
  await pause(500);
  await session.close();
}

async function withProfile(work: (profile: string) => Promise<void>): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'unsaid-damaged-'));
  try {
    await work(profile);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
  }
}

/** No page of ours is blank. */
async function everyPageSpeaks(session: Session): Promise<void> {
  for (const name of [
    'options',
    'recovery',
    'diagnostics',
    'phrases',
    'letter',
    'help',
    'welcome',
    'tour',
    'paste',
    'sidepanel',
  ]) {
    const view = await session.openOwn(`${name}.html`);
    await until(`words on ${name}`, () => view.evaluate(() => (document.body.textContent ?? '').trim().length > 40));
    await view.close();
  }
}

describe('files of the storage', () => {
  it.each(chosen)('%s: notes and settings are there all the same', { timeout: 240_000 }, async (_name, damage) => {
    await withProfile(async (profile) => {
      await lived(profile);
      damage(filesOf(storageFolder(profile)));
      const session = await start({ profile });
      try {
        const page = await session.open(site.url('news.html'));
        await waitForMarks(page);
        const popup = await openPopup(session, page.url());
        await popup.waitForSelector('.row');
        const kept = await ask<string>(popup, { type: 'export-data' });
        const lost = Array.from({ length: 40 }, (_, n) => `Question ${n}?`).filter(
          (each) => !kept.includes(`"${each}"`),
        );
        expect(lost).toEqual([]);
        expect(kept).toContain('"off.example": "off"');
        await everyPageSpeaks(session);
      } finally {
        await session.close();
      }
    });
  });
});

describe('100,000 records that make no sense', () => {
  it.runIf(EVERY)(
    'are counted and exported, all of them; notes are written as ever; nothing is blank',
    {
      timeout: 1_200_000,
    },
    async () => {
      const session = await start();
      try {
        const page = await session.open(site.url('news.html'));
        await waitForMarks(page, 40);
        const own = await session.openOwn('options.html', 'window');
        for (let n = 0; n < 100; n++) {
          const key = (at: number) => `questions:${(n * 1000 + at).toString(16).padStart(32, '0')}`;
          const rubbish = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [key(at), [at % 10]]));
          await callBrowser(own, 'storage.local.set', rubbish);
        }
        const begun = Date.now();
        const report = await ask<{ damaged: { records: number }[] }>(own, { type: 'storage' });
        console.info(`${browserName}: looked through in ${Date.now() - begun} ms`);
        expect(report.damaged.reduce((sum, { records }) => sum + records, 0)).toBe(100_000);
        const exported = await ask<string>(own, { type: 'export-damaged' });
        expect(exported.split('"questions:').length - 1).toBe(100_000);
        const tabId = await tabIdOf(own, page.url());
        const change = { operation: 'operation-1', set: 'questions', value: ['Still here?'], was: [] };
        expect(await ask(own, { type: 'note', tabId, change })).toMatchObject({ questions: ['Still here?'] });
        const popup = await openPopup(session, page.url());
        await popup.waitForFunction(() => document.body.textContent?.includes('Some records cannot be read'));
        await everyPageSpeaks(session);
      } finally {
        await session.close();
      }
    },
  );
});

/** From now on the background's storage gives no answer to anything, as a disk that hangs. */
async function silence(session: Session, own: Page): Promise<void> {
  const mute = (scope: unknown): void => {
    type Api = { storage: { local: Record<string, unknown> } };
    const { browser, chrome } = scope as { browser?: Api; chrome: Api };
    for (const name of ['get', 'set', 'remove', 'clear', 'getKeys', 'getBytesInUse'])
      (browser ?? chrome).storage.local[name] = () => new Promise(() => {});
  };
  if (browserName === 'firefox') {
    await own.evaluate(`(${mute})(browser.extension.getBackgroundPage())`);
    return;
  }
  const target = session.browser.targets().find((each) => each.type() === 'service_worker');
  await (await target!.worker())!.evaluate(`(${mute})(globalThis)`);
}

/** The popup says what is wrong within seconds, and no page of ours is blank. */
async function expectTold(session: Session): Promise<void> {
  const page = await session.open(site.url('letter.html'));
  await waitForMarks(page, 60);
  const scout = await session.openOwn('options.html', 'window');
  const tabId = await tabIdOf(scout, page.url());
  const begun = Date.now();
  const popup = await session.openOwn(`popup.html?tabId=${tabId}`, 'window');
  await popup.waitForFunction(() => document.body.textContent?.includes('storage cannot be read'));
  console.info(`${browserName}: told after ${Date.now() - begun} ms`);
  expect(Date.now() - begun).toBeLessThan(15_000);
  await everyPageSpeaks(session);
  const recovery = await session.openOwn('recovery.html');
  await recovery.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('cannot be read'), {
    timeout: 60_000,
  });
}

describe('a storage', () => {
  it('that never answers: the popup says so within seconds, pages are read, nothing is blank', {
    timeout: 240_000,
  }, async () => {
    const session = await start();
    try {
      const own = await session.openOwn('options.html', 'window');
      await silence(session, own);
      await expectTold(session);
    } finally {
      await session.close();
    }
  });

  it.runIf(EVERY)(
    'that refuses everything: the popup says so, pages are read, nothing is blank',
    { timeout: 240_000 },
    async () => {
      await withProfile(async (profile) => {
        await lived(profile);
        const folder = storageFolder(profile);
        renameSync(folder, `${folder}-away`);
        writeFileSync(folder, 'no folder');
        const session = await start({ profile });
        try {
          await expectTold(session);
        } finally {
          await session.close();
        }
        // And when the disk is mended, all is there.
        rmSync(folder, { recursive: true });
        renameSync(`${folder}-away`, folder);
        const again = await start({ profile });
        try {
          const own = await again.openOwn('options.html');
          expect(await ask<string>(own, { type: 'export-data' })).toContain('"Question 39?"');
        } finally {
          await again.close();
        }
      });
    },
  );
});
