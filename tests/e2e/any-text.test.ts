// Texts that stand on no page: pasted, dropped, opened from a file, selected. The same reading, beside the text.
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { callBrowser, openPopup, tabIdOf, until } from '../../scripts/drive';
import { smallPdf } from '../small-pdf';
import { browserName, world } from './harness';
import { welcomed } from './welcomed';

const made = world();

beforeAll(async () => {
  await welcomed(made);
});

const STORY = `Selkie Ferries tells passengers of a data breach

Selkie Ferries said on 4 May 2026 that attackers gained unauthorised access to its booking database on 28 April and may have copied the personal data of some passengers.

“We take the security of our passengers’ data very seriously,” the company said. “We have no evidence that any of it has been misused.”

Only a limited number of passengers are affected, the firm said. It declined to say how many people are concerned.`;

async function openPaste(path = 'paste.html'): Promise<Page> {
  const page = await made.session.openOwn(path);
  // The welcome page may have come up over it.
  await page.bringToFront();
  return page;
}

/** The phrases that are marked in the text, in their order, once the reading is there. */
async function markedIn(page: Page): Promise<string[]> {
  await page.waitForSelector('.story .phrase');
  return page.$$eval('.story .phrase', (marks) => marks.map((mark) => mark.textContent ?? ''));
}

async function paste(page: Page, text: string): Promise<void> {
  await page.waitForSelector('#paste-text');
  await page.$eval(
    '#paste-text',
    (field, words) => {
      (field as HTMLTextAreaElement).value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
  await page.waitForSelector('.paste .main-button:not([disabled])');
  await page.click('.paste .main-button');
}

/** Drops a file of these bytes onto the page, as a person would from the desktop. */
const drop = (page: Page, name: string, bytes: Uint8Array): Promise<void> =>
  page.evaluate(
    (called, base64) => {
      const content = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], called));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    name,
    Buffer.from(bytes).toString('base64'),
  );

const wrong = async (page: Page): Promise<string> =>
  until('what was wrong', () => page.$eval('.paste .wrong', (line) => line.textContent ?? ''));

describe('a pasted text', () => {
  it('is read and shown with its marks, the checklist beside it', async () => {
    const page = await openPaste();
    await paste(page, STORY);
    const marks = await markedIn(page);
    expect(marks.join(' | ')).toContain('no evidence');
    expect(marks.join(' | ')).toContain('limited number');
    expect(await page.$eval('.story h2', (line) => line.textContent)).toBe(
      'Selkie Ferries tells passengers of a data breach',
    );
    await (await page.waitForSelector('#tab-checklist'))!.click();
    await page.waitForSelector('.row');
    expect((await page.$$('.row')).length).toBe(24);
  });

  it('goes from a mark to its row, and from a row to its mark', async () => {
    const page = await openPaste();
    await paste(page, STORY);
    await markedIn(page);
    const first = await page.waitForSelector('.story .phrase');
    await first!.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.story .phrase.open');
    const id = await page.$eval('.story .phrase.open', (mark) => mark.getAttribute('data-id'));
    await page.waitForSelector(`.signal.here[data-signal="${id}"]`);
    const last = (await page.$$('.signal-head')).at(-1)!;
    await last.click();
    await page.waitForFunction(
      (before) => document.querySelector('.story .phrase.open')?.getAttribute('data-id') !== before,
      {},
      id,
    );
  });

  it('stays when its words are dragged into a note, which takes them', async () => {
    const page = await openPaste();
    await paste(page, STORY);
    await (await page.waitForSelector('[role=tab]::-p-text(Checklist)'))!.click();
    await (await page.waitForSelector('.row-head'))!.click();
    await (await page.waitForSelector('.tick input'))!.click();
    const field = await page.waitForSelector('.row-notes textarea');
    const took = await page.evaluate((note) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData('text/plain', 'on 28 April');
      const tell = (type: string, on: Element) =>
        on.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      const story = document.querySelector('.story')!;
      return [tell('dragstart', story), tell('dragover', note!), tell('drop', note!), tell('dragend', story)];
    }, field);
    expect(took).toEqual([true, true, true, true]);
    expect(await page.$eval('.story', (story) => story.textContent)).toContain('Selkie Ferries said on 4 May 2026');
  });

  it('is there again when its page is loaded again, with its notes', async () => {
    const page = await openPaste();
    await paste(page, STORY);
    const before = await markedIn(page);
    await page.$eval('.story', (story) => story.setAttribute('data-old', ''));
    await page.evaluate(() => void setTimeout(() => location.reload(), 50));
    const again = () =>
      page.evaluate(() => document.querySelectorAll('.story:not([data-old]) .phrase').length).catch(() => 0);
    await until('the reading again', async () => (await again()) === before.length);
  });
});

describe('a file', () => {
  it('a mail, dropped', async () => {
    const body = Buffer.from(STORY.split('\n').slice(2).join('\n')).toString('base64');
    const mail = `From: Selkie Ferries <notice@selkie.example>\r\nSubject: =?utf-8?Q?About_your_booking_=E2=80=93_data_breach?=\r\nDate: Mon, 4 May 2026 09:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>x</p>\r\n--b--\r\n`;
    const page = await openPaste();
    await page.waitForSelector('#paste-text');
    await drop(page, 'notice.eml', Buffer.from(mail));
    expect((await markedIn(page)).join(' | ')).toContain('limited number');
    expect(await page.$eval('.story h2', (line) => line.textContent)).toBe('About your booking – data breach');
    expect(await page.$eval('.organisation', (line) => line.textContent)).toContain('Selkie Ferries');
  });

  it('a PDF, by pdf.js with its worker and nothing fetched', async () => {
    const lines = STORY.replace(/[“”]/g, '"').replaceAll('’', "'").split('\n');
    const pages = [
      [
        [lines[0]!, 20] as [string, number],
        ...lines.slice(1).map((line) => (line ? ([line] as [string]) : ('' as const))),
      ],
    ];
    const page = await openPaste();
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    await page.waitForSelector('#paste-text');
    await drop(page, 'notice.pdf', smallPdf({ pages }));
    expect((await markedIn(page)).join(' | ')).toContain('limited number');
    expect(await page.$eval('.story h2', (line) => line.textContent)).toBe(lines[0]);
    expect(
      addresses.filter((address) => !address.startsWith(made.session.origin) && !address.startsWith('data:')),
    ).toEqual([]);
  });

  it.each<[string, string, Uint8Array, string]>([
    ['locked', 'a.pdf', smallPdf({ pages: [[['x']]], encrypted: true }), 'locked with a password'],
    ['a scan', 'b.pdf', smallPdf({ pages: [[]] }), 'pictures of pages'],
    ['damaged', 'c.pdf', Buffer.from('%PDF-1.4 and no more'), 'damaged'],
    ['no text', 'd.docx', Buffer.from('PK\u0003\u0004\0\0'), 'can’t open this kind'],
    ['empty', 'e.txt', Buffer.from(' '), 'no text in it'],
    ['too large', 'f.txt', Buffer.alloc(5_000_001, 'a '), 'larger than 5 MB'],
  ])('%s: says so, and what to do', async (_what, name, bytes, words) => {
    const page = await openPaste();
    await page.waitForSelector('#paste-text');
    await drop(page, name, bytes);
    expect(await wrong(page)).toContain(words);
  });
});

describe('a selection', () => {
  it('that waits under an id is read where its page opens', async () => {
    const own = await openPaste();
    const id = '0b7e6f1c-5d0e-4c55-9f3c-2f7f8f6c1d10';
    const article = { url: '', title: 'Ferry firm', text: STORY, publisher: 'harbourpost.example', sources: [] };
    await callBrowser(own, 'storage.session.set', { [`waiting:${id}`]: { article, isPrivate: false } });
    const page = await openPaste(`paste.html?id=${id}`);
    expect((await markedIn(page)).join(' | ')).toContain('no evidence');
  });

  // Only Chromium lets a test choose from a menu.
  it.runIf(browserName === 'chromium')('is read from the menu, paragraphs and all, and becomes a phrase', async () => {
    const story = await made.open('news.html');
    await story.bringToFront();
    const words = await story.evaluate(() => {
      getSelection()!.selectAllChildren(document.querySelector('article')!);
      return String(getSelection());
    });
    const target = await made.session.browser.waitForTarget((each) => each.type() === 'service_worker');
    const worker = await target.worker();
    const choose = (menuItemId: string, selectionText: string): Promise<string> =>
      worker!.evaluate(
        async (info, url) => {
          type Tab = { url?: string };
          const { tabs, contextMenus } = (
            globalThis as unknown as {
              chrome: {
                tabs: { query(q: object): Promise<Tab[]> };
                contextMenus: { onClicked: { dispatch(info: object, tab: Tab): void } };
              };
            }
          ).chrome;
          const before = await tabs.query({});
          contextMenus.onClicked.dispatch(info, before.find((tab) => tab.url === url)!);
          for (;;) {
            const now = await tabs.query({});
            const opened = now.find((tab) => tab.url?.includes('?id=') && !before.some((old) => old.url === tab.url));
            if (opened?.url) return opened.url;
            await new Promise((resolve) => setTimeout(resolve, 50));
          }
        },
        { menuItemId, selectionText, frameId: 0, editable: false },
        story.url(),
      );
    const shown = async (address: string): Promise<Page> =>
      until('its page', async () => (await made.session.browser.pages()).find((page) => page.url() === address));
    const page = await shown(await choose('read-selection', words.replace(/\s+/g, ' ')));
    await page.bringToFront();
    expect((await markedIn(page)).length).toBeGreaterThan(5);
    expect((await page.$$('.story p')).length).toBeGreaterThan(3);
    const phrases = await shown(await choose('mark-selection', 'out of an abundance'));
    await phrases.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[name="say"]')?.value === 'out of an abundance',
    );
  });

  it('menus offer both: read it, mark it from now on', async () => {
    const own = await openPaste();
    // A menu that is there can be changed; one that is not rejects.
    for (const id of ['read-selection', 'mark-selection'])
      await expect(callBrowser(own, 'contextMenus.update', id, { enabled: true })).resolves.not.toThrow();
    await expect(callBrowser(own, 'contextMenus.update', 'no-such-menu', { enabled: true })).rejects.toThrow();
  });
});

it('the popup leads here from where no page can be read', async () => {
  const page = await made.session.browser.newPage();
  await page.goto('about:blank');
  const popup = await openPopup(made.session, 'about:blank');
  await popup.bringToFront();
  await (await popup.waitForSelector('main .main-button'))!.click();
  expect(await tabIdOf(popup, `${made.session.origin}/paste.html`)).toBeGreaterThan(0);
});
