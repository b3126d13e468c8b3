// A thousand pages in one tab, then the heap and the nodes that nobody holds: `npm run soak`, `npm run soak -- 5000`. Chromium, which can count them.
import { join } from 'node:path';
import { needBrowsers } from './browsers';
import { main, root } from './command';
import { launch } from './launch';
import { serve } from './serve';

const ROUTES = ['news.html', 'letter.html', 'ordinary.html', 'commentary.html'];

/** Bytes in use after a collection, nodes, and those of them that belong to no page any more, by the browser's own count. */
interface Count {
  heap: number;
  nodes: number;
  detached: number;
}

await main(async () => {
  const navigations = Number(process.argv[2] ?? 1000);
  const paths = await needBrowsers(['chromium']);
  const site = await serve(join(root, 'tests', 'samples'));
  const session = await launch({ name: 'chromium', path: paths.chromium });
  try {
    const page = await session.open(site.url(ROUTES[0]!));
    const bodies = await page.evaluate(
      (routes) => Promise.all(routes.map((path) => fetch(path).then((answer) => answer.text()))),
      ROUTES,
    );
    const devTools = await page.createCDPSession();
    const count = async (): Promise<Count> => {
      await devTools.send('HeapProfiler.collectGarbage');
      const { usedSize } = await devTools.send('Runtime.getHeapUsage');
      const { nodes } = await devTools.send('Memory.getDOMCounters');
      const { detachedNodes } = await devTools.send('DOM.getDetachedDomNodes');
      return { heap: usedSize, nodes, detached: detachedNodes.length };
    };
    /** As a site that moves without loading: another address, another story in the body. */
    const go = (n: number): Promise<void> =>
      page.evaluate(
        (at, html) => {
          history.pushState(0, '', `?${at}`);
          const parsed = new DOMParser().parseFromString(html, 'text/html');
          document.title = parsed.title;
          document.body.replaceChildren(...parsed.body.childNodes);
        },
        n,
        bodies[n % bodies.length]!,
      );
    const walk = async (from: number, to: number): Promise<Count> => {
      for (let n = from; n < to; n++) {
        await go(n);
        // Every tenth story stands long enough to be read and marked.
        await new Promise((resolve) => setTimeout(resolve, n % 10 ? 20 : 1200));
      }
      await go(0);
      await new Promise((resolve) => setTimeout(resolve, 2500));
      return count();
    };
    const warm = Math.min(100, Math.ceil(navigations / 5));
    const before = await walk(0, warm);
    const after = await walk(warm, navigations);
    const slope = (after.heap - before.heap) / Math.max(1, navigations - warm);
    process.stdout.write(
      `navigations: ${navigations}, heap slope: ${(slope / 1000).toFixed(2)} kB each, nodes: ${before.nodes} then ${after.nodes}, detached: ${before.detached} then ${after.detached}\n`,
    );
    if (slope > 1000 || after.nodes > before.nodes * 1.1 || after.detached > before.detached) process.exitCode = 1;
  } finally {
    await session.close();
    await site.close();
  }
});
