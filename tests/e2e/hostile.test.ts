// Pages made to mislead, exhaust or use us: no error, no wrong mark, no act of ours, and the page is as it would be without us.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { callBrowser, pause, until } from '../../scripts/drive';
import { builtIns } from '../hostile/built-ins';
import { documents } from '../hostile/documents';
import { doings } from '../hostile/doings';
import { page as cleanPage, type HostilePage } from '../hostile/hostile-page';
import { looks } from '../hostile/looks';
import { names } from '../hostile/names';
import { world } from './harness';

const made = world();
/** Every second page of each family; with `HOSTILE_EVERY=1` all of them. */
const EVERY = Number(process.env.HOSTILE_EVERY ?? 2);
const families = Object.entries({ names, builtIns, doings, looks, documents }).map(
  ([family, pages]) => [family, pages.filter((_, at) => at % EVERY === 0)] as const,
);

/** The letters under our lines in the page's order; what is not seen in a text (spaces, marks without width) is left out. */
const marked = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const ranges: Range[] = [];
    for (const [name, each] of CSS.highlights)
      if (/-(?:smaller|vaguer|elsewhere|better|closed)-[a-z]+$/.test(name))
        for (const { startContainer, startOffset, endContainer, endOffset } of each) {
          const range = new Range();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          ranges.push(range);
        }
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return ranges
      .map(String)
      .join('|')
      .replace(/[|\s]|\p{Default_Ignorable_Code_Point}|\p{Bidi_Control}/gu, '');
  });

const asWritten = (page: Page): Promise<string> => page.evaluate(() => new XMLSerializer().serializeToString(document));
const rest = (page: Page): Promise<unknown> =>
  page.evaluate(() => (window as { rest?: () => void }).rest?.()).catch(() => undefined);

/** What only a reader's own act writes: notes, dismissals, settings. Readings are written by reading, the probe by a look at the options. */
async function acts(): Promise<string> {
  const own = await made.session.openOwn('options.html', 'window');
  const kept = await callBrowser<Record<string, unknown>>(own, 'storage.local.get', null);
  await own.close();
  return JSON.stringify(
    Object.entries(kept)
      .filter(([key]) => !/^(?:reading|article|recent|index|probe$)/.test(key))
      .sort(),
  );
}

async function open({ page: body, query = '' }: HostilePage, n: number): Promise<{ page: Page; before: string }> {
  made.site.put(`/hostile-${n}`, body);
  const page = await made.open(`hostile-${n}${query}`);
  return { page, before: await asWritten(page).catch(() => '') };
}

async function expectMarks(page: Page, wanted: HostilePage['expect'], clean: string): Promise<void> {
  if (wanted === 'quiet' || wanted === 'any') await pause(1500);
  const look = async (): Promise<string> => {
    await rest(page);
    return marked(page).catch(() => '');
  };
  if (wanted === 'same')
    await until('the story’s marks', async () => (await look()) === clean, 20).catch(() => undefined);
  if (wanted === 'some') await until('marks', look, 30);
  if (wanted === 'same') expect(await look()).toBe(clean);
  if (wanted === 'quiet') expect(await look()).toBe('');
}

describe('a hostile page', () => {
  let clean = '';
  let before = '';
  let n = 0;
  it('has a clean one to compare it with', async () => {
    made.site.put('/clean', cleanPage());
    const page = await made.open('clean');
    clean = await until('marks', () => marked(page));
    expect(clean).toContain('noevidence');
    expect(clean).toContain('limitednumber');
    before = await acts();
    expect(families.flatMap(([, pages]) => pages).length).toBeGreaterThanOrEqual(60);
  });

  for (const [family, pages] of families)
    describe(family, () => {
      it.each(pages.map((each) => [each.name, each] as const))('%s', async (_name, each) => {
        n += 1;
        const opened = await open(each, n);
        await expectMarks(opened.page, each.act ? (each.expect === 'quiet' ? 'quiet' : 'same') : each.expect, clean);
        if (each.act) {
          await opened.page.evaluate(each.act);
          await pause(2300);
          await expectMarks(opened.page, each.expect, clean);
        }
        if (!each.restless) expect((await asWritten(opened.page).catch(() => '')) === opened.before).toBe(true);
        const sprung = await opened.page.evaluate(() => (window as { sprung?: number }).sprung ?? 0).catch(() => 0);
        expect(sprung, 'traps that we stepped on').toBe(0);
      });
    });

  it('made us do nothing that only a reader may', async () => {
    expect(await acts()).toBe(before);
  });
});
