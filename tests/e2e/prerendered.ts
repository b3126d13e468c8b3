// Shows a page that Chromium made ready beforehand, and looks into it without the driver.
import type { Page } from 'puppeteer-core';
import { callBrowser, pause } from '../../scripts/drive';
import type { Session } from '../../scripts/launch';
import type { Site } from '../../scripts/serve';
import { story } from './harness';

type Api = {
  scripting: { executeScript(what: object): Promise<{ result: { activated: number; highlights: number } }[]> };
};

/** What the driver cannot see: it must keep away from a tab that prerenders. Asked by way of the extension. */
export const lookInto = (own: Page, tabId: number): Promise<{ activated: number; highlights: number }> =>
  own.evaluate(async (id) => {
    const { scripting } = (globalThis as unknown as { chrome: Api }).chrome;
    const func = () => ({
      activated: (performance.getEntriesByType('navigation')[0] as unknown as { activationStart: number })
        .activationStart,
      highlights: [...CSS.highlights].filter(([, each]) => each.size).length,
    });
    const [answer] = await scripting.executeScript({ target: { tabId: id }, func });
    return answer!.result;
  }, tabId);

let attempts = 0;

/** Follows a link whose page was prerendered. Nothing where the driver was in the way after all, as one time in two. */
export async function showPrerendered(
  session: Session,
  own: Page,
  site: Site,
): Promise<{ tabId: number; activated: number } | undefined> {
  const path = `/shown${attempts++}.html`;
  const rules = { prerender: [{ source: 'list', urls: [path], eagerness: 'immediate' }] };
  site.put(path, story());
  site.put(
    '/before.html',
    `<!doctype html><script type="speculationrules">${JSON.stringify(rules)}</script><a href="${path}">on</a>`,
  );
  const page = await session.open(site.url('before.html'));
  await page.bringToFront();
  // The gate has spoken by then, to nobody.
  await pause(2500);
  await page.evaluate(() => document.querySelector('a')?.click());
  await pause(2500);
  const tabs = await callBrowser<{ id: number; url: string }[]>(own, 'tabs.query', {});
  const tab = tabs.find(({ url }) => url.endsWith(path));
  const seen = tab && (await lookInto(own, tab.id));
  return seen?.activated ? { tabId: tab!.id, activated: seen.activated } : undefined;
}
