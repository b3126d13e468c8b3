// Every request of a browser in which everything of ours is used goes through a proxy that writes it down: the pages' own, and no other.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/command';
import { cardText, download, openExportMenu, openPopup, placeOf, until, waitForMarks } from '../../scripts/drive';
import type { Session } from '../../scripts/launch';
import { type Site, serve } from '../../scripts/serve';
import { start } from './harness';
import { type LoggingProxy, loggingProxy } from './logging-proxy';

/** What browsers fetch for themselves when they start; refused here, and named so that nothing hides behind a wide pattern. */
const BROWSERS_OWN =
  /^(?:CONNECT|GET|POST|HEAD) (?:https?:\/\/)?(?:[\w-]{1,60}\.){0,4}(?:google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(?:org|com|net)|firefox\.com|mozgcp\.net|digicert\.com)(?::\d{2,5})?(?:\/|$)/;

let proxy: LoggingProxy;
let site: Site;
let session: Session;
beforeAll(async () => {
  proxy = await loggingProxy();
  site = await serve(join(root, 'tests', 'samples'));
  session = await start({ proxy: proxy.port });
});
afterAll(async () => {
  await session?.close();
  await site?.close();
  await proxy?.close();
});

/** Requests that are neither for this test's pages nor the browser's own. */
const strange = (): string[] =>
  proxy.seen.filter((line) => !line.includes(`localhost:${site.port}/`) && !BROWSERS_OWN.test(line));

const asked = (path: string): number => proxy.seen.filter((line) => line.endsWith(`:${site.port}/${path}`)).length;

describe('through a proxy', () => {
  it('a page’s own requests are seen', async () => {
    const page = await session.open(site.url('ordinary.html'));
    expect(asked('ordinary.html')).toBe(1);
    await page.evaluate(() => fetch('/a-control').then(() => fetch('https://elsewhere.example/').catch(() => {})));
    expect(asked('a-control')).toBe(1);
    expect(strange().splice(0)).toEqual(['CONNECT elsewhere.example:443']);
    proxy.seen.length = 0;
    await page.close();
  });

  it('marks, card, popup, exports, options and pasted texts make none', async () => {
    const page = await session.open(site.url('news.html'));
    await waitForMarks(page);
    const before = proxy.seen.length;
    const { x, y } = await placeOf(page, 'no evidence');
    await page.mouse.click(x, y);
    await until('the card', () => cardText(page));
    const popup = await openPopup(session, page.url());
    const formats = await openExportMenu(popup);
    await download(session, popup, formats[0]!);
    for (const own of ['options.html', 'welcome.html', 'sidepanel.html', 'paste.html'])
      await (await session.openOwn(own)).close();
    expect(strange()).toEqual([]);
    expect(asked('news.html')).toBe(1);
    expect(proxy.seen.slice(before).filter((line) => line.includes('localhost'))).toEqual([]);
  });

  it('a page of ours that tried to would be refused', async () => {
    const own = await session.openOwn('options.html');
    const url = site.url('tried');
    const tried = await own.evaluate(
      (to) =>
        fetch(to).then(
          () => 'sent',
          () => 'refused',
        ),
      url,
    );
    expect(tried).toBe('refused');
    expect(asked('tried')).toBe(0);
  });
});
