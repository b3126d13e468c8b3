// How long it takes to paint marks, and what that does to the page.
import { fresh, type Ground, inside, scriptOf } from './ground';
import { storyPage } from './pages';
import type { Line } from './rows';
import { medianOf } from './timing';

interface Painted {
  js: number;
  layout: number;
  mutations: number;
  shift: number;
  before: number;
  after: number;
}

interface Wrapped {
  js: number;
  layout: number;
  mutations: number;
  marks: number;
}

/** The same page marked by mark.js, which wraps words in elements. */
async function wrapped(ground: Ground, script: string): Promise<Wrapped> {
  const page = await fresh(ground, '/measured.html', storyPage(500_000, true));
  await page.evaluate(script);
  const answer = (await page.evaluate('paintWithMarkJs().then(JSON.stringify)')) as string;
  await page.close();
  return JSON.parse(answer) as Wrapped;
}

export async function painting(ground: Ground): Promise<Line[]> {
  const all: Painted[] = [];
  const peers: Wrapped[] = [];
  const script = await scriptOf('markjs-page');
  for (let round = 0; round < 5; round++) {
    all.push(await inside<Painted>(ground, storyPage(500_000, true), 'paint(1000)'));
    peers.push(await wrapped(ground, script));
  }
  const their = (key: keyof Wrapped) => medianOf(peers.map((one) => one[key])).median;
  const name = `mark.js, ${their('marks')} marks`;
  const of = (key: keyof Painted) => medianOf(all.map((one) => one[key])).median;
  const [before, after] = [of('before'), of('after')];
  const id = `${ground.name}.marks`;
  const touched = of('mutations') + of('shift');
  return [
    {
      id,
      name: `${ground.name}: 1000 marks on 500 kB, script`,
      ours: of('js'),
      unit: 'ms',
      peer: { name, value: their('js') },
      ratio: of('js') / their('js'),
      budget: '≤ 40 ms with finding',
      holds: of('js') <= 40,
      most: 1,
    },
    {
      id: `${id}.layout`,
      name: `${ground.name}: layout after them`,
      ours: of('layout'),
      unit: 'ms',
      peer: { name, value: their('layout') },
      budget: '0',
      holds: of('layout') < 1,
    },
    {
      id: `${id}.touch`,
      name: `${ground.name}: DOM changes and shifts by them`,
      ours: touched,
      unit: '',
      peer: { name, value: their('mutations') },
      budget: '0',
      holds: touched === 0,
    },
    {
      id: `${id}.edits`,
      name: `${ground.name}: 500 later edits of the page`,
      ours: after,
      unit: 'ms',
      peer: { name: 'without marks', value: before },
      ratio: after / before,
      budget: '≤ 1.3×',
      holds: after <= 1.3 * before,
      most: 3,
    },
  ];
}
