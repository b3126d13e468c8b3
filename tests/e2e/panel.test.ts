// The side panel in step with its page: either is pressed and the other answers; what is noted there; the pictures as tables.
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { exporters } from '../../lib/export';
import { catalog } from '../../lib/rules';
import type { View } from '../../lib/view-model';
import { callBrowser, cardText, openFor, placeOf, until, waitForMarks } from '../../scripts/drive';
import { story, textIn, world } from './harness';
import { welcomed } from './welcomed';

const made = world();

const FILLER = '<p>The pier was built long ago and has been painted every spring since.</p>'.repeat(40);
const LAST = 'declined to comment';

beforeAll(async () => {
  await welcomed(made);
  made.site.put('/step.html', story({ body: `${FILLER}<p>The firm ${LAST} on the breach.</p>${FILLER}` }));
});

/** A story on its page, and the panel bound to it in a window of its own, this wide. */
async function beside(path = 'step.html', width = 400): Promise<{ page: Page; panel: Page; tabId: number }> {
  const page = await made.open(path);
  await page.bringToFront();
  await waitForMarks(page);
  const { own: panel, tabId } = await openFor(made.session, 'sidepanel.html', page.url());
  await panel.setViewport({ width, height: 860 });
  await panel.waitForSelector('.signal');
  return { page, panel, tabId };
}

const here = (panel: Page, words: string) =>
  panel.waitForFunction(
    (wanted) => document.querySelector('.signal.here.open .signal-head')?.textContent?.includes(wanted),
    {},
    words,
  );

describe('in step', () => {
  it('the page scrolls, the panel follows', async () => {
    const { page, panel } = await beside();
    await page.bringToFront();
    await placeOf(page, LAST);
    await here(panel, LAST);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await panel.waitForFunction(
      (words) => !document.querySelector('.signal.here')?.textContent?.includes(words),
      {},
      LAST,
    );
  });

  it('a mark pressed on the page is the open one in the panel, and stays so', async () => {
    const { page, panel } = await beside();
    await page.bringToFront();
    // Two marks on one line: the nearest to the reading line might be either.
    for (const words of ['limited number', 'no evidence']) {
      const { x, y } = await placeOf(page, words);
      await page.mouse.click(x, y);
      await until('the card', async () => (await cardText(page))?.includes(words));
      await here(panel, words);
      await page.keyboard.press('Escape');
    }
  });

  it('a phrase pressed in the panel comes into sight on the page, and stays the open one', async () => {
    const { page, panel } = await beside();
    await panel.bringToFront();
    await (await panel.$$('.signal-head')).at(-1)!.click();
    await here(panel, LAST);
    await page.bringToFront();
    await page.waitForFunction(
      (words) => {
        const sentence = [...document.querySelectorAll('p')].find((each) => each.textContent?.includes(words));
        const box = sentence!.getBoundingClientRect();
        return box.top >= 0 && box.bottom <= innerHeight;
      },
      {},
      LAST,
    );
    // The page has come to rest.
    await new Promise((done) => setTimeout(done, 1500));
    await here(panel, LAST);
  });

  it('what is being typed stays when the story grows a paragraph', async () => {
    const { page, panel } = await beside();
    await panel.bringToFront();
    await (await panel.waitForSelector('[role=tab]::-p-text(My notes)'))!.click();
    await (await panel.waitForSelector('.my-questions input'))!.type('Who pays');
    const before = await textIn(panel, '[role=tab]');
    await page.evaluate(() => {
      const more = document.createElement('p');
      more.textContent =
        'Update: the firm said that it had seen only a small number of complaints, and was quickly back.';
      document.querySelector('article')?.append(more);
    });
    await until('the new reading', async () => (await textIn(panel, '[role=tab]')) !== before);
    await panel.keyboard.type(' for the cards?');
    expect(await panel.$eval('.my-questions input', (field) => (field as HTMLInputElement).value)).toBe(
      'Who pays for the cards?',
    );
  });

  it('survives that its page moves on to another story, to none, and back', async () => {
    const { page, panel } = await beside();
    await page.bringToFront();
    await page.goto(made.site.url('news.html'));
    await panel.waitForFunction(() => document.body.textContent?.includes('Corran Valley Opticians'));
    await page.goto(made.site.url('ordinary.html'));
    await panel.waitForSelector('main.state h1');
    await page.goto(made.site.url('step.html'));
    await panel.waitForFunction(() => document.body.textContent?.includes('Selkie Ferries'));
    await panel.waitForSelector('.signal');
  });

  it('has one column where it is narrow, two where there is room', async () => {
    const { panel } = await beside('news.html', 360);
    const look = () =>
      panel.evaluate(() => ({
        columns: document.querySelectorAll('.columns > .scroller').length,
        sideways: document.documentElement.scrollWidth > innerWidth,
      }));
    // The window was wider when it opened.
    await panel.waitForFunction(() => !document.querySelector('.columns'));
    expect(await look()).toEqual({ columns: 0, sideways: false });
    await panel.setViewport({ width: 800, height: 860 });
    await panel.waitForSelector('.columns');
    expect(await look()).toEqual({ columns: 2, sideways: false });
  });
});

describe('notes', () => {
  const QUESTION = 'Who paid for the painting of the pier?';

  it('a tick with its link, another status, a question: saved as typed, there again, in every export', async () => {
    const { panel, tabId } = await beside('news.html');
    await panel.bringToFront();
    await panel.click('[role="tab"]:nth-child(2)');
    const head = await panel.waitForSelector(
      '::-p-xpath(//button[contains(@class, "row-head")][contains(., "Who did it")])',
    );
    await head!.click();
    // Another try finds it ticked.
    if (!(await panel.$('.row.open textarea'))) await panel.click('.row.open .tick input');
    await panel.type('.row.open textarea', 'Named by the police.');
    await panel.type('.row.open input[type="url"]', 'https://police.example/notice');
    await panel.select('.row.open select', 'stated');
    await panel.click('[role="tab"]:nth-child(3)');
    await panel.type('[role="tabpanel"] input.field', QUESTION);
    await panel.keyboard.press('Enter');
    await panel.waitForFunction((words) => document.querySelector('main')?.textContent?.includes(words), {}, QUESTION);
    const noted = await until('the notes', async () => {
      const view = await callBrowser<View>(panel, 'runtime.sendMessage', { type: 'view', tabId });
      const { notes } = view.dossier!;
      const kept = notes.questions.length > 0 && notes.ticks.attacker?.link?.endsWith('notice');
      return kept ? view.dossier : undefined;
    });
    expect(noted.notes).toMatchObject({ overrides: { attacker: 'stated' }, questions: [QUESTION] });
    // What was read stays as it was read.
    expect(noted.reading.items.attacker.status).not.toBe('stated');
    const again = await made.session.openOwn(`sidepanel.html?tabId=${tabId}`, 'window');
    await again.setViewport({ width: 400, height: 860 });
    await (await again.waitForSelector('[role="tab"]:nth-child(3)'))!.click();
    await again.waitForFunction(() => document.querySelectorAll('[role="tabpanel"] li').length >= 2);
    expect(await textIn(again, '[role="tabpanel"]')).toContain('Named by the police.');
    for (const exporter of exporters) {
      const text = exporter.render(noted, { catalog, now: '2026-11-25T12:00:00.000Z' });
      expect(text.replace(/\\/g, ''), exporter.label).toContain('Named by the police.');
    }
  });
});

describe('pictures', () => {
  const tables = (page: Page): Promise<string[][][]> =>
    page.$$eval('.for-ears table, table.for-ears', (all) =>
      all.map((table) =>
        [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
      ),
    );

  it.each(['sidepanel.html', 'report.html'])(
    'in %s are tables too: coverage by group, the known and unknown dates',
    async (path) => {
      const { panel, tabId } = await beside('news.html');
      const view = path === 'sidepanel.html' ? panel : await made.session.openOwn(`${path}?tabId=${tabId}`);
      if (view === panel) await panel.click('[role="tab"]:nth-child(2)');
      await view.waitForSelector('.time-picture');
      const [coverage, times] = await tables(view);
      expect(coverage?.map(([group]) => group)).toEqual(['When', 'How', 'What was taken', 'Response']);
      expect(coverage?.flatMap(([, ...numbers]) => numbers.map(Number)).reduce((sum, each) => sum + each, 0)).toBe(24);
      expect(times?.length).toBeGreaterThan(2);
      expect(times?.flat().join(' ')).toMatch(/Began.+2026.+/);
    },
  );

  it('and in the HTML export, which stands alone', async () => {
    const { panel, tabId } = await beside('news.html');
    const { dossier } = await callBrowser<View>(panel, 'runtime.sendMessage', { type: 'view', tabId });
    const html = exporters.find(({ id }) => id === 'html')!;
    made.site.put('/exported.html', html.render(dossier!, { catalog, now: '2026-11-25T12:00:00.000Z' }));
    // Firefox asks for an icon of the site, and the export’s own policy forbids it: no error of ours.
    const page = await made.session.open(made.site.url('exported.html'));
    expect((await page.$$('svg')).length).toBeGreaterThan(1);
    expect((await page.$$('table')).length).toBeGreaterThan(1);
    expect(await page.$('script, link, img')).toBeNull();
  });
});

describe('annotations', () => {
  it('are found on the page again by their quotes, as a tool for web annotations would', async () => {
    const { page, panel, tabId } = await beside('news.html');
    const { dossier } = await callBrowser<View>(panel, 'runtime.sendMessage', { type: 'view', tabId });
    const format = exporters.find(({ id }) => id === 'annotations')!;
    const text = JSON.parse(format.render(dossier!, { catalog, now: '2026-11-25T12:00:00.000Z' }));
    const quotes = JSON.stringify(text).match(/"exact":"(?:[^"\\]|\\.){1,400}"/g) ?? [];
    expect(quotes.length).toBeGreaterThan(5);
    const whole = (await page.evaluate(() => document.body.textContent ?? '')).replace(/\s+/g, ' ');
    for (const quote of quotes) expect(whole).toContain(JSON.parse(`{${quote}}`).exact.replace(/\s+/g, ' '));
  });
});
