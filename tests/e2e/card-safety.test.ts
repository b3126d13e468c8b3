// A page that fights or misuses the card: nothing fires that no person meant, and our work stays bounded.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { cardText, pause, placeOf, until, waitForMarks } from '../../scripts/drive';
import { story, world } from './harness';

const made = world();

/** The middle of the button with these words, in the open card. */
const buttonAt = (page: Page, words: string): Promise<{ x: number; y: number }> =>
  page.evaluate((wanted) => {
    const host = Array.from(document.documentElement.children).find((each) => each.shadowRoot);
    const buttons = Array.from(host?.shadowRoot?.querySelectorAll('button') ?? []);
    const box = buttons.find((each) => each.textContent?.startsWith(wanted))!.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, words);

const linesDrawn = (page: Page): Promise<number> =>
  page.evaluate(() =>
    [...CSS.highlights].reduce((sum, [name, each]) => (/-(light|dark|plain)$/.test(name) ? sum + each.size : sum), 0),
  );

/** A page of its own each time: what was dismissed on one stays dismissed there. */
let pages = 0;

async function openStory(): Promise<Page> {
  const path = `safety-${++pages}.html`;
  made.site.put(`/${path}`, story());
  const page = await made.open(path);
  await waitForMarks(page);
  return page;
}

async function clickMark(page: Page): Promise<void> {
  const { x, y } = await placeOf(page, 'very seriously');
  await page.mouse.click(x, y);
  await until('the card', () => cardText(page));
}

async function openCard(): Promise<Page> {
  const page = await openStory();
  await clickMark(page);
  return page;
}

/** Lets the page do its worst, then presses "Dismiss here" where it was; true when the mark went. */
async function dismissedAfter(attack: () => void, settle = 1200): Promise<boolean> {
  const page = await openCard();
  await pause(settle);
  const before = await linesDrawn(page);
  const { x, y } = await buttonAt(page, 'Dismiss');
  await page.evaluate(attack);
  await page.mouse.click(x, y);
  await pause(200);
  return (await linesDrawn(page)) < before;
}

/** Presses the moment the card is there; `age` is how long it had been there, in milliseconds. */
async function pressedAtOnce(): Promise<{ age: number; went: boolean }> {
  const page = await openStory();
  await page.evaluate(() => {
    const times = globalThis as unknown as { came?: number; age?: number };
    new MutationObserver(() => {
      times.came ??= performance.now();
    }).observe(document.documentElement, { childList: true });
    const pressed = () => {
      times.age = performance.now() - (times.came ?? Number.NaN);
    };
    addEventListener('pointerup', pressed, { capture: true });
  });
  await clickMark(page);
  const before = await linesDrawn(page);
  const { x, y } = await buttonAt(page, 'Dismiss');
  await page.mouse.click(x, y);
  const age = await page.evaluate(() => (globalThis as unknown as { age: number }).age);
  await pause(200);
  return { age, went: (await linesDrawn(page)) < before };
}

describe('a press on “Dismiss here”', () => {
  it('counts when a person meant it', async () => {
    expect(await dismissedAfter(() => {})).toBe(true);
  });

  it('does not count in the card’s first half second', async () => {
    // On a busy machine our press may come too late to show anything: then once more.
    for (let turn = 1; turn <= 8; turn++) {
      const { age, went } = await pressedAtOnce();
      if (age >= 500) continue;
      expect(went).toBe(false);
      return;
    }
    throw new Error('no press came within half a second of the card');
  });

  it('does not count when the page made it', async () => {
    const press = () => {
      const host = Array.from(document.documentElement.children).find((each) => each.shadowRoot);
      for (const each of host?.shadowRoot?.querySelectorAll('button') ?? []) each.click();
      const aside = Object.assign(document.createElement('div'), { popover: 'manual' });
      aside.style.cssText = 'inset: 0; width: 100vw; height: 100vh';
      document.body.append(aside);
      aside.showPopover();
    };
    expect(await dismissedAfter(press)).toBe(false);
  });

  it('does not count under a cover that lets presses through', async () => {
    const cover = () => {
      const sheet = Object.assign(document.createElement('div'), { popover: 'manual' });
      sheet.style.cssText = 'inset: 0; width: 100vw; height: 100vh; pointer-events: none; background: #fff';
      document.body.append(sheet);
      sheet.showPopover();
    };
    expect(await dismissedAfter(cover)).toBe(false);
  });

  it('does not count on a card that is made invisible', async () => {
    const fade = () => {
      const host = Array.from(document.documentElement.children).find((each) => each.shadowRoot) as HTMLElement;
      host.style.setProperty('opacity', '0.05', 'important');
    };
    expect(await dismissedAfter(fade)).toBe(false);
    expect(await dismissedAfter(() => document.documentElement.style.setProperty('opacity', '0.2'))).toBe(false);
  });

  it('does not count on a card that was moved under the pointer', async () => {
    const move = () => {
      const host = Array.from(document.documentElement.children).find((each) => each.shadowRoot) as HTMLElement;
      host.style.setProperty('translate', '4px 4px', 'important');
    };
    expect(await dismissedAfter(move)).toBe(false);
  });
});

describe('a page that fights', () => {
  it('gets the card back three times, and then has its way', async () => {
    const page = await openCard();
    await page.evaluate(() => {
      const throwOut = () => {
        const host = Array.from(document.documentElement.children).find((each) => each.shadowRoot);
        if (!host) return;
        document.body.dataset.thrown = String(Number(document.body.dataset.thrown ?? 0) + 1);
        host.remove();
      };
      new MutationObserver(throwOut).observe(document.documentElement, { childList: true });
      throwOut();
    });
    await pause(1000);
    expect(await page.evaluate(() => Number(document.body.dataset.thrown))).toBeLessThanOrEqual(4);
    expect(await cardText(page)).toBeUndefined();
  });

  it('has its highlights cleared only so often', async () => {
    const page = await openCard();
    await page.evaluate(() => {
      document.body.dataset.cleared = '0';
      setInterval(() => {
        if (CSS.highlights.size === 0) return;
        document.body.dataset.cleared = String(Number(document.body.dataset.cleared) + 1);
        CSS.highlights.clear();
      }, 10);
    });
    await pause(6000);
    expect(await page.evaluate(() => Number(document.body.dataset.cleared))).toBeLessThanOrEqual(4);
  });
});
