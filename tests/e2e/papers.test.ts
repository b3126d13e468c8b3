// The pages in a tab of their own, as a person comes to them: the letter, the report, help, and the tour.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { callBrowser, openExportMenu, openFor, until, waitForMarks } from '../../scripts/drive';
import { browserName, readStory, story, textIn, world } from './harness';

const made = world();

const read = (path?: string) => readStory(made, path);

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
describe('the letter', () => {
  it('opens from the popup', async () => {
    const { popup, tabId } = await read();
    expect(await comesTo('letter.html', popup, '.foot > .bare')).toContain(`tabId=${tabId}`);
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
    expect(await textIn(report, '.report-notes')).toContain('Rang them: yes.');
    expect(await textIn(report, '.report-notes')).toContain('kept apart from what was read');
    expect(await textIn(report, '.sheet-foot')).toMatch(
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
    expect(await textIn(tour, '.tour-gaps')).toMatch(/\d+ of 24 answered/);
    await tour.keyboard.press('ArrowRight');
    await tour.waitForSelector('.tour-uses');
    expect(await textIn(tour, '.tour-step')).toContain('Step 4 of 4');
  });

  it('a marked phrase shows its questions', async () => {
    const tour = await own('tour.html');
    const marks = await tour.waitForSelector('.tour-mark').then(() => tour.$$('.tour-mark'));
    const phrase = await marks.at(-1)!.evaluate((mark) => mark.textContent ?? '');
    await marks.at(-1)!.click();
    await tour.waitForSelector('.tour-card .quote');
    expect(await textIn(tour, '.tour-card .quote')).toContain(phrase.replace(/\s+/g, ' '));
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
    const { own: panel } = await openFor(made.session, 'sidepanel.html', page.url());
    await panel.waitForSelector('.signal.here');
    expect(await textIn(panel, '.signal.here')).toContain('declined to comment');
  });
});
