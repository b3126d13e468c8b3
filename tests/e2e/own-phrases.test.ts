// A reader's own phrases: added, they mark a page; a hostile pack is refused with its line; nothing of them reaches the page.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callBrowser, openPopup, paintedWords, tabIdOf, until, waitForMarks } from '../../scripts/drive';
import { story, world } from './harness';
import { welcomed } from './welcomed';

const made = world();
const folder = mkdtempSync(join(tmpdir(), 'unsaid-packs-'));

beforeAll(async () => {
  await welcomed(made);
  return () => rmSync(folder, { recursive: true, force: true });
});

async function openPhrases(path = 'phrases.html'): Promise<Page> {
  const page = await made.session.openOwn(path);
  await page.bringToFront();
  await page.waitForSelector('.own .phrase-form');
  return page;
}

async function add(page: Page, say: string, question: string): Promise<void> {
  for (const [name, text] of [
    ['say', say],
    ['question', question],
  ] as const) {
    await page.click(`.own > .phrase-form [name="${name}"]`);
    await page.keyboard.type(text);
  }
  await page.keyboard.press('Enter');
}

async function bring(page: Page, text: string, name = 'pack.json'): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, text);
  const field = (await page.$('.import input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(path);
}

const said = (page: Page): Promise<string> => page.$eval('.said', (each) => each.textContent ?? '');
const drop = (page: Page, name: string) => callBrowser(page, 'runtime.sendMessage', { type: 'drop-pack', name });

// What one test leaves behind, another must not find.
beforeEach(async () => {
  const page = await openPhrases();
  for (const name of ['My phrases', 'Theirs']) await drop(page, name);
  await page.close();
});

describe('a phrase of my own', () => {
  it('marks a page from the next reading on; its question is asked in the popup, and the page never sees it', async () => {
    const own = await openPhrases();
    await add(own, 'told passengers [only]', 'Told them what, and when?');
    await own.waitForFunction(() => document.querySelector('.said')?.textContent?.startsWith('Saved'));
    made.site.put('/mine.html', story({ body: '<p>It told passengers only on Friday, it said.</p>' }));
    const page = await made.open('mine.html');
    await page.bringToFront();
    await until('my phrase', async () =>
      (await waitForMarks(page)).some((words) => words.includes('told passengers only')),
    );
    const names = await page.evaluate(() => [...CSS.highlights.keys()].join(' '));
    expect(names).not.toMatch(/own|told|passengers/);
    const popup = await openPopup(made.session, page.url());
    const view = await callBrowser<{ dossier: { reading: { signals: { rule: string; questions: string[] }[] } } }>(
      popup,
      'runtime.sendMessage',
      { type: 'view', tabId: await tabIdOf(popup, page.url()) },
    );
    const mine = view.dossier.reading.signals.filter(({ rule }) => rule.startsWith('own/'));
    expect(mine).toMatchObject([{ rule: 'own/my-phrases/1', questions: ['Told them what, and when?'] }]);
    expect(await page.content()).not.toContain('Told them what');
  });

  it('marks pages that are open already, and is gone from them when it is removed', async () => {
    made.site.put('/open.html', story({ body: '<p>It told passengers only on Friday, it said.</p>' }));
    const page = await made.open('open.html');
    await page.bringToFront();
    const before = await waitForMarks(page);
    const own = await openPhrases();
    await add(own, 'told passengers only', 'Told them what, and when?');
    await until('my phrase', async () => (await paintedWords(page)).includes('told passengers only'));
    await drop(own, 'My phrases');
    await until('no phrase of mine', async () => (await paintedWords(page)).length === before.length);
  });

  it('comes back with a backup, at once on pages that are open', async () => {
    made.site.put('/again.html', story({ body: '<p>It told passengers only on Friday, it said.</p>' }));
    const own = await openPhrases();
    await add(own, 'told passengers only', 'Told them what, and when?');
    await own.waitForFunction(() => document.querySelector('.said')?.textContent?.startsWith('Saved'));
    const text = await callBrowser<string>(own, 'runtime.sendMessage', { type: 'export-data' });
    await drop(own, 'My phrases');
    const page = await made.open('again.html');
    await page.bringToFront();
    expect(await waitForMarks(page)).not.toContain('told passengers only');
    await callBrowser(own, 'runtime.sendMessage', { type: 'import-data', text });
    await until('my phrase', async () => (await paintedWords(page)).includes('told passengers only'));
  });

  it('comes from words selected on a page, which wait for it', async () => {
    const scout = await openPhrases();
    await callBrowser(scout, 'storage.session.set', { 'waiting:selected-words': 'an “isolated” event' });
    const page = await openPhrases('phrases.html?id=selected-words');
    await until(
      'the words',
      async () =>
        (await page.$eval('[name="say"]', (field) => (field as HTMLInputElement).value)) === 'an isolated event',
    );
  });

  it('is edited and removed', async () => {
    const page = await openPhrases();
    await add(page, 'out of hours', 'At what time?');
    await (await page.waitForSelector('[aria-label="Edit out of hours"]'))!.click();
    const field = await page.waitForSelector('.pack [name="question"]');
    await field!.click({ count: 3 });
    await page.keyboard.type('When?');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.own-line')?.textContent?.includes('When?'));
    await (await page.waitForSelector('[aria-label="Remove out of hours"]'))!.click();
    await page.waitForFunction(() => !document.querySelector('.pack'));
  });

  it('that can’t be marked is refused in words', async () => {
    const page = await openPhrases();
    await add(page, '(small|tiny', 'How small?');
    await page.waitForFunction(() => document.querySelector('.bad')?.textContent?.includes('is missing'));
    expect(await page.$('.pack')).toBeNull();
  });
});

describe('a pack', () => {
  const file = (...lines: string[]) =>
    `{\n"format": "unsaid-pack", "version": 1, "name": "Theirs",\n"phrases": [\n${lines.join(',\n')}\n]}`;
  const good = '{"say": "a small crew", "question": "How many?"}';

  it.each<[string, string, string]>([
    [
      'chained optionals',
      file(good, `{"say": "${'[a]'.repeat(60)} b", "question": "q"}`),
      'Line 5: "say": too many alternatives',
    ],
    [
      'gaps on gaps',
      file(good, '{"say": "a ~12 b ~12 c", "question": "q"}').replace('~12 c', '~12 c ~12 d'),
      'Line 5: "say": too many alternatives',
    ],
    ['a prototype', file(good, '{"__proto__": {"polluted": 1}}'), 'Line 5: the name "__proto__" is not allowed'],
    [
      'a script',
      file('{"say": "a", "question": "q", "run": "alert(1)"}'),
      'Line 4: "run": this field is not known here',
    ],
    ['a broken pattern', file(good, '{"say": "(a|b", "question": "q"}'), 'Line 5: "say"'],
    ['more than can be', 'x'.repeat(1_000_001), 'larger than 1 MB'],
  ])('%s is refused with the line, and nothing changes', async (_what, text, words) => {
    const page = await openPhrases();
    await bring(page, text);
    await until('the reason', async () => (await said(page)).includes(words));
    expect(await page.$('.pack')).toBeNull();
    expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
  });

  it('goes in and out as the same file', async () => {
    const page = await openPhrases();
    await bring(page, file(good));
    await page.waitForSelector('.pack');
    expect(await said(page)).toBe('“Theirs” is in: 1 phrase.');
    await bring(page, file(good, '{"say": "two crews", "question": "Which?"}'));
    await until('the new version', async () => (await said(page)).includes('joined the pack'));
    expect((await page.$$('.own-line')).length).toBe(2);
  });
});
