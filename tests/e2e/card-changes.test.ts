// Cards and marks of a page that changes under them, or stands in a way that pages seldom do.
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../../lib/view-model';
import {
  callBrowser,
  cardText,
  openPopup,
  paintedWords,
  pause,
  tabIdOf,
  until,
  waitForMarks,
} from '../../scripts/drive';
import { change } from './chosen';
import { story, world } from './harness';
import { cardGone, isLit, openCard, pressInCard } from './in-card';
import { welcomed } from './welcomed';

const made = world();

beforeAll(async () => {
  await welcomed(made);
});

const phrase = 'no evidence';
const other = story().replaceAll('Selkie Ferries', 'Brigg Clinic').replaceAll('passengers', 'patients');

async function marked(path: string, html = story()): Promise<Page> {
  made.site.put(`/${path}`, html);
  const page = await made.open(path);
  await page.bringToFront();
  await waitForMarks(page);
  return page;
}

/** A popup for this page, which stays in front, and what the background tells of it. */
async function behind(
  page: Page,
): Promise<{ popup: Page; send(message: object): Promise<unknown>; view(): Promise<View> }> {
  const popup = await openPopup(made.session, page.url());
  const tabId = await tabIdOf(popup, page.url());
  await page.bringToFront();
  return {
    popup,
    send: (message) => callBrowser(popup, 'runtime.sendMessage', { type: 'to-page', tabId, message }),
    view: () => callBrowser<View>(popup, 'runtime.sendMessage', { type: 'view', tabId }),
  };
}

/** The live page's next entry, above all that stands there. */
const putAbove = (page: Page): Promise<void> =>
  page.evaluate(() =>
    document
      .querySelector('h1')!
      .insertAdjacentHTML('afterend', '<p>Update, 14:05: the ferry line has put a new statement on its website.</p>'),
  );

/** Another article at another address, and nothing is loaded. */
const moveOn = (page: Page, html: string, address: string): Promise<void> =>
  page.evaluate(
    (source, to) => {
      history.pushState(0, '', to);
      const next = new DOMParser().parseFromString(source, 'text/html');
      document.title = next.title;
      document.body.replaceChildren(...next.body.childNodes);
    },
    html,
    address,
  );

describe('a mark that was put away', () => {
  it('keeps its words in its card while text comes above, and undo brings just them back', async () => {
    const page = await marked('live.html');
    const { view } = await behind(page);
    const before = (await paintedWords(page)).sort();
    await openCard(page, phrase);
    await pressInCard(page, 'Dismiss here');
    await until('the wish filed', async () => (await view()).dossier?.notes.dismissed.length);
    await putAbove(page);
    await until('the new text read', async () => (await view()).dossier?.article.text.includes('14:05'));
    await pause(200);
    expect(await cardText(page)).toContain(`${phrase}”`);
    expect(await cardText(page)).toContain('Dismissed here.');
    await pressInCard(page, 'Undo');
    await until('the mark to return', () => isLit(page, phrase));
    expect((await paintedWords(page)).sort()).toEqual(before);
    await until('the wish taken back', async () => (await view()).dossier?.notes.dismissed.length === 0);
    await until('the card of the mark', async () => (await cardText(page))?.includes('Dismiss here'));
    expect(await cardText(page)).toContain(`${phrase}”`);
  });

  it('has its card closed when its words are gone', async () => {
    const page = await marked('gone.html');
    await openCard(page, phrase);
    await pressInCard(page, 'Dismiss here');
    await page.evaluate(() => document.querySelectorAll('p')[1]!.remove());
    await cardGone(page);
  });

  it('is marked in another article, though nothing was loaded', async () => {
    const page = await marked('first.html');
    await openCard(page, phrase);
    await pressInCard(page, 'Dismiss here');
    await until('the mark to go', async () => !(await isLit(page, phrase)));
    await pause(300);
    await moveOn(page, other, 'second.html');
    await until('the other article’s marks', () => isLit(page, phrase));
  });

  it('is back when the reader has it marked again in the options', async () => {
    const page = await marked('again.html');
    const { popup } = await behind(page);
    await openCard(page, phrase);
    await pressInCard(page, 'More');
    await pressInCard(page, 'Don’t mark this phrase again');
    await until('the mark to go', async () => !(await isLit(page, phrase)));
    const never = await until('the wish filed', async () => {
      const settings = await callBrowser<{ never: object[] }>(popup, 'runtime.sendMessage', { type: 'settings' });
      return settings.never.length > 0 && settings.never;
    });
    await change(popup, { markAgain: never });
    await until('the mark to return', () => isLit(page, phrase));
    // The card that offered the way back is the mark's own again.
    expect(await cardText(page)).toContain('Dismiss here');
  });
});

describe('in text that is folded away', () => {
  const folded = story({ head: '<style>.closed { display: none }</style>' })
    .replace('<p>Only a limited', '<div class="closed"><p>Only a limited')
    .replace('are concerned.</p>', 'are concerned.</p></div>');

  it('no mark is stepped to, until it is unfolded', async () => {
    const page = await marked('folded.html', folded);
    const { send } = await behind(page);
    const all = await paintedWords(page);
    const inSight = async () => {
      const texts: string[] = [];
      for (let n = 0; n < all.length; n++) {
        await send({ type: 'step', by: 1 });
        await pause(400);
        texts.push((await cardText(page)) ?? '');
      }
      return all.filter((words) => texts.some((text) => text.includes(`“${words}”`)));
    };
    expect(all.join()).toContain('limited number');
    const seen = await inSight();
    expect(seen.join()).toContain(phrase);
    expect(seen.join()).not.toContain('limited number');
    expect(await page.evaluate(() => Number(getComputedStyle(document.activeElement!).opacity))).toBe(1);
    await page.evaluate(() => document.querySelector('.closed')!.removeAttribute('class'));
    expect((await inSight()).sort()).toEqual([...all].sort());
  });
});

it('a sheet does not drag the reader back when the page changes', async () => {
  const lines = '<p>The ferry line runs nine boats and carries post, cars and sheep to the islands.</p>'.repeat(30);
  const page = await marked('sheet.html', story({ body: lines }).replace('<p>“We take', `${lines}<p>“We take`));
  await page.setViewport({ width: 400, height: 700 });
  const { view } = await behind(page);
  await openCard(page, phrase);
  await pause(1000);
  await page.evaluate(() => scrollBy({ top: -500, behavior: 'instant' }));
  await pause(500);
  const before = await page.evaluate(() => scrollY);
  await page.evaluate(() => document.querySelector('article')!.insertAdjacentHTML('beforeend', '<p>Advertisement</p>'));
  await page.evaluate(() =>
    document.querySelector('article')!.insertAdjacentHTML('beforeend', '<p>The next boat leaves at nine.</p>'),
  );
  await until('the page read again', async () => (await view()).dossier?.article.text.includes('leaves at nine'));
  await pause(1000);
  expect(await cardText(page)).toContain(phrase);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

it('a page that runs from right to left leaves the card as its words run', async () => {
  const page = await marked('rtl.html', story({ html: 'lang="en" dir="rtl"' }));
  await openCard(page, phrase);
  const card = await page.waitForSelector('>>> .card');
  expect(await card!.evaluate((each) => getComputedStyle(each).direction)).toBe('ltr');
});

it('families that were dimmed are drawn in full in the next article', async () => {
  const faint = (page: Page): Promise<number> =>
    page.evaluate(() => [...CSS.highlights].filter(([name, each]) => name.includes('-dim-') && each.size).length);
  const page = await marked('dimmed.html');
  const { send } = await behind(page);
  await send({ type: 'dim', families: ['smaller', 'vaguer', 'elsewhere', 'better', 'closed'] });
  await until('faint lines', () => faint(page));
  await moveOn(page, other, 'not-dimmed.html');
  await until('lines in full', async () => !(await faint(page)) && (await paintedWords(page)).length);
});

it('a card speaks the language that was chosen while it was open', async () => {
  const page = await marked('spoken.html');
  const { popup } = await behind(page);
  await openCard(page, phrase);
  await change(popup, { language: 'de' });
  await until('German', async () => /Hier verwerfen|Das lässt offen/.test((await cardText(page)) ?? ''));
  await change(popup, { language: 'en' });
  await until('English', async () => (await cardText(page))?.includes('This leaves open'));
});
