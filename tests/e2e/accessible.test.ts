// Every state of every view, in light, dark and forced colours, at 100 and 200 %: nothing that axe-core objects to, no text cut, no words over words; and the pages as they are shipped.
import type { Browser, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { cardText, openPopup, pause, placeOf, tabIdOf, until, waitForMarks } from '../../scripts/drive';
import { enter, type Gallery, openBrowser, openGallery, type Shot, windowOf } from '../../scripts/gallery/camera';
import { axeObjections, cutText, objections, wordsOverWords } from '../../scripts/gallery/objections';
import { type Scene, scenes } from '../../scripts/gallery/scenes';
import { browserName, world } from './harness';

const LONG = 240_000;
/** Every third state of a view, the others in the next colours; with `ACCESS_EVERY=1` all of them in all. */
const EVERY = Number(process.env.ACCESS_EVERY ?? 3);
const views = [...new Set(scenes.map(({ view }) => view))];
const of = (view: string): Scene[] => scenes.filter((scene) => scene.view === view);

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
  return () => gallery.close();
});

/** A line for each objection, with the scene it was made in. */
async function objected(
  page: Page,
  wanted: Scene[],
  shot: Omit<Shot, 'out' | 'wanted' | 'browser'>,
  ask: (page: Page, scene: Scene) => Promise<string[]>,
): Promise<string[]> {
  const lines: string[] = [];
  for (const scene of wanted) {
    await enter(page, gallery.url, scene, { browser: browserName, ...shot });
    lines.push(...(await ask(page, scene)).map((line) => `${scene.name}: ${line}`));
  }
  return lines;
}

/** As it is, and as it is at 200 %. */
async function bothSizes(page: Page, scene: Scene): Promise<string[]> {
  const plain = await objections(page);
  await page.setViewport(windowOf(scene, 2));
  await pause(60);
  return [...plain, ...(await objections(page)).map((line) => `at 200 %: ${line}`)];
}

describe.each([
  ['light', {}, 0],
  ['dark', { dark: true }, 1],
  ['forced colours', { forced: true, dark: true }, 0],
])('%s', (_name, colours, turn) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser({ browser: browserName, ...colours });
    page = await browser.newPage();
    return () => browser.close();
  });

  it.each(views)(
    '%s',
    async (view) => {
      const wanted = of(view).filter((_, at) => (at + turn) % EVERY === 0);
      expect(await objected(page, wanted, colours, bothSizes)).toEqual([]);
    },
    LONG,
  );
});

describe('longer words, other languages, other directions', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser({ browser: browserName });
    page = await browser.newPage();
    return () => browser.close();
  });

  /** One of each view, and where room is short: what one language shows of the others, the longest has shown already. */
  const some = scenes.filter(({ name }) => /^\w+(?:-(?:narrow|export|dim|checklist|answered))?$/.test(name));

  it.each<[string, Scene[], Omit<Shot, 'out' | 'wanted' | 'browser'>]>([
    ['40 % longer', scenes, { pseudo: true }],
    ['from right to left', some, { pseudo: true, rtl: true }],
    ['Deutsch', EVERY === 1 ? scenes : some, { language: 'de' }],
    ['français', some, { language: 'fr' }],
    ['español', some, { language: 'es' }],
  ])(
    '%s: no text is cut, no words lie over words, no page scrolls sideways',
    async (_name, wanted, shot) => {
      expect(
        await objected(page, wanted, shot, async (each) => [...(await cutText(each)), ...(await wordsOverWords(each))]),
      ).toEqual([]);
    },
    LONG,
  );
});

describe('as shipped', () => {
  const made = world();
  let tabId: number;
  beforeAll(async () => {
    const page = await made.session.open(made.site.url('news.html'));
    await waitForMarks(page);
    const popup = await openPopup(made.session, page.url());
    tabId = await tabIdOf(popup, page.url());
    await popup.close();
  });

  it.each([
    ['popup.html?tabId=', '.row'],
    ['sidepanel.html?tabId=', '.signal'],
    ['letter.html?tabId=', 'textarea'],
    ['report.html?tabId=', '.sheet'],
    ['options.html', '#where'],
    ['welcome.html', '.question'],
    ['paste.html', '.paste'],
    ['phrases.html', '.phrase-form'],
    ['help.html', '.help-list'],
    ['help.html#tactic/minimising', 'article'],
    ['tour.html', '.tour-mark'],
    ['recovery.html', '.kept, .records'],
    ['diagnostics.html', 'textarea'],
  ])('%s', async (path, there) => {
    const own = await made.session.openOwn(path.replace(/=$/, `=${tabId}`));
    await own.waitForSelector(there);
    expect(await objections(own)).toEqual([]);
  });

  it('the card, on a page', async () => {
    const page = await made.open('news.html');
    await waitForMarks(page);
    const { x, y } = await placeOf(page, 'small number');
    await page.mouse.click(x, y);
    await until('the card', () => cardText(page));
    await pause(300);
    const host = await page.evaluate(() => [...document.documentElement.children].at(-1)!.localName);
    // The page's own spacing is kept out on purpose: the letters stand in a shadow root, where no bookmarklet reaches anyway.
    const lines = (await axeObjections(page, host)).filter((line) => !line.startsWith('avoid-inline-spacing'));
    expect(lines).toEqual([]);
  });
});
