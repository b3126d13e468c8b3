// How long it takes to paint marks, and what that does to the page.
import { type Ground, inside } from './ground';
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

export async function painting(ground: Ground): Promise<Line[]> {
  const all: Painted[] = [];
  for (let round = 0; round < 3; round++)
    all.push(await inside<Painted>(ground, storyPage(500_000, true), 'paint(1000)'));
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
      budget: '≤ 40 ms with finding',
      holds: of('js') <= 40,
    },
    {
      id: `${id}.layout`,
      name: `${ground.name}: layout after them`,
      ours: of('layout'),
      unit: 'ms',
      budget: '0',
      holds: of('layout') < 1,
    },
    {
      id: `${id}.touch`,
      name: `${ground.name}: DOM changes and shifts by them`,
      ours: touched,
      unit: '',
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
