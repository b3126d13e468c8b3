// What made a newcomer hesitate (docs/first-use.md), and must not again.
import { beforeAll, expect, it } from 'vitest';
import { callBrowser, openPopup, paintedFamilies, tabIdOf, until, waitForMarks } from '../../scripts/drive';
import { world } from './harness';
import { welcomed } from './welcomed';

const made = world();

beforeAll(async () => {
  await welcomed(made);
});

const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? '';

it('a page full of lines is calmed from the popup; the panel knows of it, a page loaded anew does not', async () => {
  const page = await made.open('news.html');
  await waitForMarks(page);
  const families = await paintedFamilies(page);
  expect(families).toContain('smaller');
  const popup = await openPopup(made.session, page.url());
  await (await popup.waitForSelector('.marks button'))!.click();
  await (await popup.waitForSelector('.marks-menu li:first-child input'))!.click();
  const calm = families.filter((family) => family !== 'smaller');
  await until('the family dimmed', async () => (await paintedFamilies(page)).join() === calm.join());
  const tabId = await tabIdOf(popup, page.url());
  const panel = await made.session.openOwn(`sidepanel.html?tabId=${tabId}`, 'window');
  await panel.waitForSelector('.legend li:first-child.dimmed');
  // Read again, the page still draws it faintly, and the views still say so.
  await callBrowser(popup, 'runtime.sendMessage', { type: 'read-page', tabId, anyway: false });
  await until('the marks again', async () => (await paintedFamilies(page)).join() === calm.join());
  await panel.waitForSelector('.legend li:first-child.dimmed');
  await page.reload();
  await until('all lines', async () => (await paintedFamilies(page)).join() === families.join());
  await panel.waitForSelector('.legend li:first-child:not(.dimmed)');
});

it('an item opened at the foot of the popup is in sight to its end, where it is ticked', async () => {
  const page = await made.open('news.html');
  await waitForMarks(page);
  const popup = await openPopup(made.session, page.url());
  const foot = () => popup.$eval('.foot', (each) => each.getBoundingClientRect().top);
  const row = (await popup.$$('.row-head'))[3]!;
  await row.click();
  await popup.waitForSelector('.row.open .tick');
  const end = await popup.$eval('.row.open', (each) => each.getBoundingClientRect().bottom);
  expect(end).toBeLessThanOrEqual((await foot()) + 1);
});

it('where a page is not read, its text can be pasted', async () => {
  const page = await made.open('ordinary.html');
  const popup = await openPopup(made.session, page.url());
  await popup.waitForSelector('main.state');
  expect(await popup.evaluate(textOf, 'main .link')).toBe('Paste text instead');
});

it('help is one press from the options, and the tour from help', async () => {
  const own = await made.session.openOwn('options.html');
  await (await own.waitForSelector('nav .link'))!.click();
  await until('help in a tab', async () => {
    const tabs = await callBrowser<{ url?: string }[]>(own, 'tabs.query', {});
    return tabs.some(({ url }) => url === `${made.session.origin}/help.html`);
  });
  const help = await made.session.openOwn('help.html');
  await help.waitForSelector('.help-main a[href="tour.html"]');
});
