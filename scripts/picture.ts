// Makes the README's picture, `docs/picture.png`: the first sample with a card open, and the popup beside it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needBrowsers } from './browsers';
import { main, root } from './command';
import { launch } from './launch';
import { buildFor } from './product';
import { serve } from './serve';
import { show } from './show';

const board = `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; padding: 36px; background: #e8e7e2; display: flex; gap: 32px; align-items: center; }
img { border-radius: 8px; box-shadow: 0 1px 2px #0002, 0 10px 30px #0003; }
</style><img src="card.png" width="800"><img src="popup.png" width="380">`;

await main(async () => {
  const paths = await needBrowsers(['chromium']);
  await buildFor('chromium');
  const out = mkdtempSync(join(tmpdir(), 'unsaid-picture-'));
  const site = await serve(join(root, 'tests', 'samples'));
  const session = await launch({ name: 'chromium', path: paths.chromium });
  try {
    await show(session, site.url('news.html', 'lantern.localhost'), out);
    for (const name of ['card.png', 'popup.png']) site.put(`/${name}`, { body: readFileSync(join(out, name)) });
    site.put('/board.html', board);
    const page = await session.open(site.url('board.html'));
    await page.setViewport({ width: 1284, height: 676, deviceScaleFactor: 1.5 });
    await page.screenshot({ path: join(root, 'docs', 'picture.png') as `${string}.png` });
  } finally {
    await session.close();
    await site.close();
    rmSync(out, { recursive: true, force: true });
  }
});
