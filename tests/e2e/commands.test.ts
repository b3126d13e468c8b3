// The other ways in: stepping from mark to mark, the options' list of sites.
import { describe, expect, it } from 'vitest';
import { callBrowser, cardText, openPopup, paintedFamilies, press, until, waitForMarks } from '../../scripts/drive';
import { world } from './harness';

const made = world();

describe('stepping', () => {
  it('goes through the marks in order, and back', async () => {
    const page = await made.open('news.html');
    await waitForMarks(page);
    const popup = await openPopup(made.session, page.url());
    const at = async (): Promise<string | undefined> => /\d+ of \d+/.exec((await cardText(page)) ?? '')?.[0];
    await press(popup, 'Next mark');
    const first = await until('the first card', at);
    await press(popup, 'Next mark');
    const second = await until('the second card', async () => ((await at()) === first ? undefined : at()));
    await press(popup, 'Previous mark');
    await until('the first card again', async () => (await at()) === first);
    expect([first.split(' ')[0], second.split(' ')[0]]).toEqual(['1', '2']);
  });
});

describe('the list of sites', () => {
  it('switches at once when the options say so', async () => {
    const page = await made.open('news.html', 'news.localhost');
    await waitForMarks(page);
    const options = await made.session.openOwn('options.html', 'window');
    const change = (sites: object): Promise<unknown> =>
      callBrowser(options, 'runtime.sendMessage', { type: 'change-settings', patch: { sites } });
    await change({ localhost: 'off' });
    await until('the marks to go', async () => !(await paintedFamilies(page)).length);
    await change({});
    await waitForMarks(page);
  });
});
