// A storage without room for one more byte: said, nothing saved before is lost, the words being typed stay, and all works again once there is room.
import { randomBytes } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { callBrowser, download, openPopup, pause, tabIdOf, until, waitForMarks } from '../../scripts/drive';
import type { Session } from '../../scripts/launch';
import { type Site, serve } from '../../scripts/serve';
import { browserName, start, story, textIn } from './harness';

let site: Site;
let session: Session;
beforeAll(async () => {
  site = await serve('tests/samples');
  site.put('/story.html', story());
  // Firefox knows no quota for an extension, only a share of the disk: here, of a small one.
  session = await start({ preferences: { 'dom.quotaManager.temporaryStorage.fixedLimit': 51_200 } });
});
afterAll(async () => {
  await session?.close();
  await site?.close();
});

/** Noise, for Firefox packs what it stores. Resolves to the browser's refusal. */
async function put(key: string, length: number): Promise<string> {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  const text = Array.from(bytes, (byte) => String.fromCharCode(48 + (byte % 64))).join('');
  type Api = { storage: { local: { set(items: object): Promise<void> } } };
  const scope = globalThis as unknown as { browser?: Api; chrome: Api };
  return (scope.browser ?? scope.chrome).storage.local
    .set({ [key]: text.replaceAll(String.fromCharCode(92), '/') })
    .then(
      () => '',
      (error: unknown) => String(error),
    );
}

/** Fills what the browser lets us have, down to the last byte; gives the bytes and the browser's refusal. */
async function fill(own: Page): Promise<{ bytes: number; refusal: string }> {
  let bytes = 0;
  let refusal = '';
  for (let size = 1_048_576, n = 0; size >= 1 && n < 400; ) {
    const word = await own.evaluate(put, `filler${n}`, size);
    if (word) {
      if (/quota/i.test(word)) refusal = word;
      size = Math.floor(size / 2);
    } else {
      bytes += size;
      n++;
    }
  }
  return { bytes, refusal };
}

/** One by one: from a storage that is full, Firefox removes many at once only in word. */
async function makeRoom(own: Page): Promise<void> {
  const keys = Object.keys(await callBrowser<object>(own, 'storage.local.get', null));
  for (const key of keys.filter((each) => each.startsWith('filler')))
    await callBrowser(own, 'storage.local.remove', key);
}

/** Types into the note of an item. */
async function write(popup: Page, item: string, words: string): Promise<void> {
  await (await popup.waitForSelector(`.row ::-p-xpath(.//button[contains(., "${item}")])`))!.click();
  await (await popup.waitForSelector('.row.open .tick input'))!.click();
  await popup.waitForSelector('.row.open textarea');
  await popup.$eval(
    '.row.open textarea',
    (field, text) => {
      (field as HTMLTextAreaElement).value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    words,
  );
}

const ITEMS = ['When it was found', 'Who found it', 'Ransom asked', 'When it was made public'];
const noise = (length: number): string => randomBytes(length).toString('base64').slice(0, length);

const said = (popup: Page): Promise<string> => textIn(popup, '.row.open .saved');

it('is told of; nothing that was saved goes, nothing that was not is called so', {
  timeout: 300_000,
  retry: 0,
}, async () => {
  const page = await session.open(site.url('news.html'));
  await waitForMarks(page);
  const own = await session.openOwn('options.html', 'window');
  const tabId = await tabIdOf(own, page.url());
  const change = { operation: 'operation-before', set: 'questions', value: ['Kept before?'], was: [] };
  await callBrowser(own, 'runtime.sendMessage', { type: 'note', tabId, change });

  const { bytes, refusal } = await fill(own);
  console.info(`${browserName}: ${bytes} bytes, then "${refusal.split('\n')[0]}"`);
  expect(refusal).toMatch(/quota/i);

  const popup = await openPopup(session, page.url());
  // Old readings give way first, so that the first notes may still find room.
  let long = '';
  for (const [n, item] of ITEMS.entries()) {
    long = `${n} ${noise(18_000)}`;
    await write(popup, item, long);
    const word = await until(
      'whether it is saved',
      async () => /^(?:Not saved|Saved)/.exec(await said(popup))?.[0],
      40,
    );
    if (word === 'Not saved') break;
  }
  expect(await said(popup)).toContain('Not saved yet.');
  await popup.waitForFunction(() => document.body.textContent?.includes('The storage for Unsaid is full'));
  const typed = await popup.$eval('.row.open textarea', (field) => (field as HTMLTextAreaElement).value);
  expect(typed).toBe(long);
  expect((await download(session, popup, 'Markdown')).bytes.length).toBeGreaterThan(500);

  // Pages are still read, and every page of ours says something.
  await waitForMarks(await session.open(site.url('story.html')));
  const recovery = await session.openOwn('recovery.html');
  await recovery.waitForFunction(() => document.querySelector('h1')?.textContent === 'The storage for Unsaid is full');
  for (const name of ['options', 'diagnostics', 'phrases', 'help', 'paste']) {
    const view = await session.openOwn(`${name}.html`);
    await until(`words on ${name}`, () => view.evaluate(() => (document.body.textContent ?? '').trim().length > 40));
    await view.close();
  }
  const exported = await callBrowser<string>(own, 'runtime.sendMessage', { type: 'export-data' });
  expect(exported).toContain('Kept before?');

  const keysOf = async () => Object.keys(await callBrowser<object>(own, 'storage.local.get', null));

  await makeRoom(own);
  await popup.bringToFront();
  // Firefox takes its time to count what was removed.
  await until(
    'the word that it is saved',
    async () => {
      await popup.evaluate(() => document.querySelector<HTMLElement>('.row.open .saved button')?.click());
      await pause(1500);
      return (await said(popup)) === 'Saved on this device';
    },
    60,
  );
  const after = await callBrowser<string>(own, 'runtime.sendMessage', { type: 'export-data' });
  expect(after).toContain('Kept before?');
  expect(after).toContain(long.trim());

  // Full once more, and everything deleted: it is gone from there, not only in word.
  await fill(own);
  await callBrowser(own, 'runtime.sendMessage', { type: 'delete-data' });
  expect((await keysOf()).filter((key) => !key.startsWith('filler') && key !== 'settings')).toEqual([]);
});
