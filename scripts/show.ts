// The main job without a display: opens a page, takes its pictures, exports its checklist in every format, sums it up.
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { say } from './command';
import {
  cardText,
  download,
  openExportMenu,
  openPopup,
  paintedWords,
  pause,
  placeOf,
  until,
  waitForMarks,
} from './drive';
import type { Session } from './launch';

export interface Shown {
  /** Name in `out/` and content of each export. */
  files: Record<string, Buffer>;
  /** What to print: the summary line and the checklist. */
  summary: string;
}

type Picture = `${string}.png`;

/** A picture of the whole page, as wide as a reader's window. */
async function picture(page: Page, out: string, name: string, fullPage = false): Promise<void> {
  await page.bringToFront();
  await page.screenshot({ path: join(out, `${name}.png`) as Picture, fullPage });
  say(`  out/${name}.png`);
}

/** Opens the card on the longest of the marked phrases that stand in one line of text. */
async function openCard(page: Page): Promise<void> {
  const words = (await paintedWords(page)).sort((a, b) => b.length - a.length);
  for (const phrase of words) {
    const place = await placeOf(page, phrase).catch(() => undefined);
    if (!place) continue;
    await page.mouse.click(place.x, place.y);
    await until('the card', () => cardText(page), 10);
    // The card rises into place for an eighth of a second.
    await pause(250);
    return;
  }
  throw new Error('no marked phrase could be pressed');
}

async function checklist(popup: Page): Promise<string> {
  const head = await popup.$eval('.summary-line', (line) => (line as HTMLElement).textContent ?? '');
  const rows = await popup.$$eval('.row', (all) =>
    all.map((row) => {
      const text = (part: string) => row.querySelector(part)?.textContent?.trim() ?? '';
      return [text('.label'), text('.value'), text('.row-head .quote')] as const;
    }),
  );
  const lines = rows.map(([label, value, quote]) =>
    `  ${label.padEnd(31)}${value.padEnd(22)}${quote.slice(0, 90)}`.trimEnd(),
  );
  return [head, ...lines].join('\n');
}

/** Throws, with what to look at, where the page is not read. */
export async function show(session: Session, url: string, out: string): Promise<Shown> {
  say(`Reading ${url} …`);
  const page = await session.open(url).catch((error: Error) => {
    throw new Error(
      `${url} did not open (${error.message.split('\n')[0]}). Is the address right and its server running?`,
    );
  });
  await page.setViewport({ width: 1280, height: 960, deviceScaleFactor: 2 });
  const marks = await waitForMarks(page, 20).catch(() => []);
  await picture(page, out, 'marked', true);
  if (marks.length) {
    await openCard(page);
    await picture(page, out, 'card');
    await page.keyboard.press('Escape');
  } else say('  Nothing is marked on this page.');
  const popup = await openPopup(session, url);
  await picture(popup, out, 'popup');
  const title = await popup.$eval('main', (main) => main.querySelector('h1')?.textContent ?? '');
  if (!(await popup.$('.summary-line'))) return { files: {}, summary: title };
  const files: Record<string, Buffer> = {};
  for (const format of await openExportMenu(popup)) {
    const { name, bytes } = await download(session, popup, format);
    const taken = name in files ? `${format} ${name}` : name;
    files[taken] = bytes;
    say(`  out/${taken}`);
  }
  return { files, summary: `${title}\n${marks.length} marks. ${await checklist(popup)}` };
}
