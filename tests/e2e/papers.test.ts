// The pages in a tab of their own, as a person comes to them: the letter, the report, help, and the tour.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { callBrowser, openExportMenu, openPopup, tabIdOf, until, waitForMarks } from '../../scripts/drive';
import { browserName, story, world } from './harness';

const made = world();

const text = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (each) => (each.textContent ?? '').replace(/\s+/g, ' ').trim());

async function read(path = 'news.html'): Promise<{ page: Page; popup: Page; tabId: number }> {
  const page = await made.open(path);
  await waitForMarks(page);
  const popup = await openPopup(made.session, page.url());
  return { page, popup, tabId: await tabIdOf(popup, page.url()) };
}

/** Presses what opens one of our pages, and waits for that page. */
async function comesTo(name: string, from: Page, selector: string): Promise<string> {
  await (await from.waitForSelector(selector))!.click();
  const scout = from.isClosed() ? await made.session.openOwn('help.html') : from;
  return until(`${name} in a tab`, async () => {
    const tabs = await callBrowser<{ url?: string }[]>(scout, 'tabs.query', {});
    return tabs.find(({ url }) => url?.startsWith(`${made.session.origin}/${name}`))?.url;
  });
}

const own = (path: string): Promise<Page> => made.session.openOwn(path);
const body = (letter: Page): Promise<string> =>
  letter.$eval('textarea', (field) => (field as HTMLTextAreaElement).value);

/** Loads one of our pages again; in Firefox its own reload never answers for these. */
async function again(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset.old = 'yes';
    setTimeout(() => location.reload());
  });
  await until('the page anew', () =>
    page
      .evaluate(() => !document.documentElement.dataset.old && document.querySelector('textarea') !== null)
      .catch(() => false),
  );
}

describe('the letter', () => {
  it('opens from the popup', async () => {
    const { popup, tabId } = await read();
    expect(await comesTo('letter.html', popup, '.foot .bare')).toContain(`tabId=${tabId}`);
  });

  it('asks for what is open, never for what is stated', async () => {
    const { popup, tabId } = await read();
    const rows = await popup.$$eval('.row', (all) =>
      all.map((row) => ({ name: row.querySelector('.label')?.textContent ?? '', stated: row.matches('.stated') })),
    );
    const letter = await own(`letter.html?tabId=${tabId}`);
    await letter.waitForSelector('.asks li');
    const asked = await letter.$$eval('.asks li b', (names) => names.map((each) => each.textContent ?? ''));
    expect(asked).toEqual(rows.filter(({ stated }) => !stated).map(({ name }) => name));
  });

  it('follows the choices until somebody types, then keeps what was typed', async () => {
    const { tabId } = await read();
    const letter = await own(`letter.html?tabId=${tabId}`);
    await letter.waitForSelector('textarea');
    const first = await body(letter);
    await letter.click('.asks li:first-child input');
    await letter.waitForFunction((before) => document.querySelector('textarea')?.value !== before, {}, first);
    await letter.type('textarea', 'PS: by Friday, if you can. ');
    const typed = await body(letter);
    expect(typed).toContain('PS: by Friday');
    await letter.click('.to label:nth-of-type(3) input');
    expect(await body(letter)).toBe(typed);
    await again(letter);
    expect(await body(letter)).toBe(typed);
    await letter.click('.own-text button');
    await letter.waitForFunction(() => document.querySelector('textarea')?.value.includes('investor'));
    expect(await body(letter)).not.toContain('PS: by Friday');
    await letter.click('.own-text button');
    expect(await body(letter)).toBe(typed);
  });

  it('cites a right only to somebody who says where they live', async () => {
    const { tabId } = await read();
    const letter = await own(`letter.html?tabId=${tabId}`);
    await letter.waitForSelector('textarea');
    await letter.click('.to label:nth-of-type(2) input');
    await letter.waitForSelector('.where select');
    expect(await body(letter)).not.toContain('Article');
    await letter.select('.where select', 'uk');
    await letter.waitForFunction(() => document.querySelector('textarea')?.value.includes('Article 15'));
  });

  it('hands itself to the mail program, and says so where it is too long for that', async () => {
    const { tabId } = await read();
    const letter = await own(`letter.html?tabId=${tabId}`);
    await letter.waitForSelector('.asks .link');
    const links = await letter.$$('.asks .link');
    await links[0]!.click();
    await letter.waitForSelector('.hand .long');
    expect(await letter.$eval('.hand a', (link) => link.getAttribute('href') ?? '')).toMatch(
      /^mailto:\?subject=[^&]+&body=$/,
    );
    await links[1]!.click();
    await letter.click('.asks li:first-child input');
    await letter.waitForFunction(() => !document.querySelector('.hand .long'));
    const address = new URL(await letter.$eval('.hand a', (link) => link.getAttribute('href') ?? ''));
    expect(address.searchParams.get('body')?.replace(/\r\n/g, '\n')).toBe(await body(letter));
  });

  it('is written by keyboard alone', async () => {
    const { tabId } = await read();
    const letter = await own(`letter.html?tabId=${tabId}`);
    await letter.waitForSelector('textarea');
    const before = await body(letter);
    await letter.bringToFront();
    // The focus may still be in the browser's own address field.
    await letter.click('h1');
    const focused = () => letter.evaluate(() => document.activeElement?.matches('.asks input') ?? false);
    for (let steps = 0; steps < 8 && !(await focused()); steps++) await letter.keyboard.press('Tab');
    expect(await focused()).toBe(true);
    await letter.keyboard.press('Space');
    await letter.waitForFunction((old) => document.querySelector('textarea')?.value !== old, {}, before);
  });

  it('outlives the tab it asks about', async () => {
    const { page, tabId } = await read();
    const letter = await own(`letter.html?tabId=${tabId}`);
    await letter.waitForSelector('textarea');
    const whole = await body(letter);
    await page.close();
    await again(letter);
    expect(await body(letter)).toBe(whole);
  });

  it('says so where there is no reading', async () => {
    const letter = await own('letter.html?tabId=987654');
    await letter.waitForSelector('main:not([aria-busy="true"])');
    expect(await text(letter, 'main')).toContain('There is no reading to show');
  });
});

describe('the report', () => {
  it('opens from the export menu', async () => {
    const { popup, tabId } = await read();
    await openExportMenu(popup);
    expect(await comesTo('report.html', popup, '.menu-row')).toContain(`tabId=${tabId}`);
  });

  it.each(['news.html', 'letter.html', 'long.html'])('%s is one sheet: all items, nothing cut off', async (path) => {
    const more =
      '<p>The firm said it may have exposed some customer data, as a precaution. It declined to comment.</p>';
    made.site.put(
      '/long.html',
      story({ body: more.repeat(30) }).replace('<h1>', `<h1>${'Ferry after ferry, '.repeat(9)}`),
    );
    const { tabId } = await read(path);
    const report = await own(`report.html?tabId=${tabId}`);
    await report.waitForSelector('.sheet');
    const shown = await report.evaluate(() => {
      const room = document.querySelector('.sheet-columns')!;
      const columns = [...room.children].map((column) => column.scrollHeight);
      const items = document.querySelectorAll(
        '.report-group li.stated, .report-group li.vague, .report-group li.withheld, .report-group li.missing',
      );
      const foot = document.querySelector('.sheet-foot')!.getBoundingClientRect();
      const sheet = document.querySelector('.sheet')!.getBoundingClientRect();
      return {
        over: columns.filter((high) => high > room.clientHeight + 1),
        items: items.length,
        inside: foot.bottom < sheet.bottom,
      };
    });
    expect(shown).toEqual({ over: [], items: 24, inside: true });
  });

  it.runIf(browserName === 'chromium')('prints on one page of A4', async () => {
    const { tabId } = await read();
    const report = await own(`report.html?tabId=${tabId}`);
    await report.waitForSelector('.sheet');
    const pdf = Buffer.from(await report.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
    expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\s*\]/);
  });

  it('keeps the reader’s own notes apart, and names versions and hash', async () => {
    const { popup, tabId } = await read();
    const change = {
      set: 'tick',
      item: 'police',
      value: { note: 'Rang them: yes.', at: '2026-11-25' },
      operation: 'from-a-test',
    };
    await callBrowser(popup, 'runtime.sendMessage', { type: 'note', tabId, change });
    const report = await own(`report.html?tabId=${tabId}`);
    await report.waitForSelector('.report-notes');
    expect(await text(report, '.report-notes')).toContain('Rang them: yes.');
    expect(await text(report, '.report-notes')).toContain('kept apart from what was read');
    expect(await text(report, '.sheet-foot')).toMatch(
      /no verdict on anyone.*Unsaid \d.*rules \d.*SHA-256 of the text read: [0-9a-f]{64}/,
    );
  });
});

describe('help', () => {
  it('has a page for every tactic and every item', async () => {
    const help = await own('help.html');
    await help.waitForSelector('.help-list a');
    const pages = await help.$$eval('.help-list a', (links) =>
      links.map((link) => ({ to: link.getAttribute('href') ?? '', name: link.textContent ?? '' })),
    );
    expect(pages.length).toBe(14 + 24);
    for (const { to, name } of pages) {
      await help.evaluate((hash) => {
        location.hash = hash;
      }, to);
      await help.waitForFunction((title) => document.querySelector('article h1')?.textContent === title, {}, name);
      expect((await help.$$('article .quote')).length, name).toBeGreaterThan(2);
      expect((await help.$$('article .behind li')).length, name).toBeGreaterThan(0);
    }
  });

  it('opens from an item of the popup, at that item', async () => {
    const { popup } = await read();
    await (await popup.waitForSelector('.row-head'))!.click();
    expect(await comesTo('help.html', popup, '.row.open .about-link')).toMatch(/#item\/began$/);
  });
});

describe('the tour', () => {
  it('is offered on the welcome page', async () => {
    const welcome = await own('welcome.html');
    await comesTo('tour.html', welcome, '.begin .link');
  });

  it('reads the sample, and goes through its four steps by keyboard', async () => {
    const tour = await own('tour.html');
    await tour.waitForSelector('.tour-mark');
    expect((await tour.$$('.tour-mark')).length).toBeGreaterThan(9);
    await tour.bringToFront();
    await tour.focus('.turn .main-button');
    await tour.keyboard.press('Enter');
    await tour.waitForSelector('.tour-card');
    expect((await tour.$$('.tour-card li')).length).toBeGreaterThan(0);
    await tour.keyboard.press('ArrowRight');
    await tour.waitForSelector('.tour-gaps');
    expect(await text(tour, '.tour-gaps')).toMatch(/\d+ of 24 answered/);
    await tour.keyboard.press('ArrowRight');
    await tour.waitForSelector('.tour-uses');
    expect(await text(tour, '.tour-step')).toContain('Step 4 of 4');
  });

  it('a marked phrase shows its questions', async () => {
    const tour = await own('tour.html');
    const marks = await tour.waitForSelector('.tour-mark').then(() => tour.$$('.tour-mark'));
    const phrase = await marks.at(-1)!.evaluate((mark) => mark.textContent ?? '');
    await marks.at(-1)!.click();
    await tour.waitForSelector('.tour-card .quote');
    expect(await text(tour, '.tour-card .quote')).toContain(phrase.replace(/\s+/g, ' '));
  });

  it('leaves nothing behind among the readings kept', async () => {
    const tour = await own('tour.html');
    await tour.waitForSelector('.tour-mark');
    expect(await callBrowser<string>(tour, 'runtime.sendMessage', { type: 'export-data' })).not.toContain('Halvern');
  });
});

describe('the side panel', () => {
  it('opened in the middle of a page, knows where the reader is', async () => {
    const filler = '<p>The pier was built long ago and has been painted every spring since.</p>'.repeat(60);
    made.site.put(
      '/middle.html',
      story({ body: `${filler}<p>The firm declined to comment on the breach.</p>${filler}` }),
    );
    const page = await made.open('middle.html');
    await waitForMarks(page);
    await page.evaluate(() => {
      const last = [...document.querySelectorAll('p')].find((each) =>
        each.textContent?.includes('declined to comment'),
      );
      last?.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
    // The page tells its place a quarter of a second later.
    await new Promise((done) => setTimeout(done, 800));
    const scout = await made.session.openOwn('help.html', 'window');
    const panel = await made.session.openOwn(`sidepanel.html?tabId=${await tabIdOf(scout, page.url())}`, 'window');
    await panel.waitForSelector('.signal.here');
    expect(await text(panel, '.signal.here')).toContain('declined to comment');
  });
});
