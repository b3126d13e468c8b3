// A storage that is not well says so, and gives back what it can; the text for a bug report holds nothing of the reader's.
import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { callBrowser, openPopup, until, waitForMarks } from '../../scripts/drive';
import { world } from './harness';
import { welcomed } from './welcomed';

const made = world();

beforeAll(async () => {
  await welcomed(made);
});

const DAMAGED = `ticks:${'ab'.repeat(16)}`;
const SECRET = 'zwiebelfisch';
const words = () => document.querySelector('main')?.textContent ?? '';

it('a damaged record is told of in the popup, listed, and goes only after a second word; all others stay', async () => {
  const page = await made.open('news.html');
  await waitForMarks(page);
  const own = await made.session.openOwn('options.html');
  await callBrowser(own, 'storage.local.set', { [DAMAGED]: { v: 1, value: SECRET } });

  const recovery = await made.session.openOwn('recovery.html');
  await recovery.waitForFunction(() => document.querySelector('h1')?.textContent === 'Some records cannot be read');
  expect(await recovery.evaluate(words)).toContain('Ticks and notes');
  const popup = await openPopup(made.session, page.url());
  await popup.waitForFunction(() => document.body.textContent?.includes('Some records cannot be read'));

  await press(recovery, 'Remove the damaged records');
  await recovery.waitForSelector('[role="alertdialog"]');
  const kept = async () => Object.keys(await callBrowser<object>(own, 'storage.local.get', null)).sort();
  const before = await kept();
  expect(before).toContain(DAMAGED);
  await recovery.evaluate(() => document.querySelector<HTMLElement>('[role="alertdialog"] .main-button')?.click());
  await recovery.waitForFunction(
    () => document.querySelector('h1')?.textContent === 'Nothing is wrong with what is kept',
  );
  expect(await kept()).toEqual(before.filter((key) => key !== DAMAGED));
});

it('the diagnostics hold numbers and no word of the reader’s', async () => {
  const own = await made.session.openOwn('options.html');
  await callBrowser(own, 'storage.local.set', {
    [DAMAGED]: { v: 1, url: `https://${SECRET}.example/`, value: SECRET, done: SECRET, at: SECRET },
    [SECRET]: SECRET,
  });
  const settings = (await callBrowser<{ settings?: object }>(own, 'storage.local.get', 'settings')).settings ?? {};
  await callBrowser(own, 'storage.local.set', {
    settings: { ...settings, sites: { [`${SECRET}.example`]: 'off' }, never: [{ tactic: 'spin', phrase: SECRET }] },
  });
  const diagnostics = await made.session.openOwn('diagnostics.html');
  await diagnostics.waitForSelector('textarea');
  const text = await diagnostics.$eval('textarea', (field) => (field as HTMLTextAreaElement).value);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(text).toContain(`Unsaid: ${version}`);
  expect(text).toMatch(/^sites with a rule: 1$/m);
  expect(text).toMatch(/^phrases never marked: 1$/m);
  expect(text).toMatch(/^records that cannot be read: ticks \d/m);
  expect(text.toLowerCase()).not.toContain(SECRET);
  expect(text).not.toMatch(/https?:\/\/(?!\*)/);
  await callBrowser(own, 'storage.local.remove', [DAMAGED, SECRET]);
});

async function press(page: Awaited<ReturnType<typeof made.session.openOwn>>, label: string): Promise<void> {
  const pressed = await until(label, () =>
    page.evaluate((wanted) => {
      const button = [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === wanted);
      button?.click();
      return button !== undefined;
    }, label),
  );
  expect(pressed).toBe(true);
}
