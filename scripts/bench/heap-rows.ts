// A thousand articles one after the other in one tab, as a single-page app shows them: what memory we keep.
import { fresh, type Ground } from './ground';
import { storyPage } from './pages';
import type { Line } from './rows';

const COUNT = 1000;

export async function heap(ground: Ground): Promise<Line[]> {
  const id = `${ground.name}.heap`;
  const name = `${ground.name}: heap kept after ${COUNT} articles in one tab`;
  if (ground.name === 'firefox')
    return [{ id, name, budget: '≤ 1 MB', missing: 'Firefox does not tell the memory of one page from outside' }];
  const page = await fresh(ground, '/measured.html', storyPage(5_000, true));
  await page.evaluate(ground.script);
  const cdp = await page.createCDPSession();
  const kept = async () => {
    for (let round = 0; round < 3; round++) await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    const { nodes } = await cdp.send('Memory.getDOMCounters');
    return { megabytes: usedSize / 1e6, nodes };
  };
  await page.evaluate('bench.articles(20)');
  const before = await kept();
  await page.evaluate(`bench.articles(${COUNT})`);
  const after = await kept();
  await page.close();
  const more = Math.max(0, after.megabytes - before.megabytes);
  const nodes = after.nodes - before.nodes;
  return [
    {
      id,
      name,
      ours: more,
      unit: 'MB',
      budget: '≤ 1 MB',
      holds: more <= 1,
      note: 'finder and marks, without messages',
    },
    {
      id: `${id}.nodes`,
      name: `${ground.name}: nodes kept after them`,
      ours: Math.max(0, nodes),
      unit: '',
      budget: '0',
      holds: nodes <= 0,
    },
  ];
}
