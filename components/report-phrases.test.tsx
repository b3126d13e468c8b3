// @vitest-environment happy-dom
// Which phrases the report shows where only some fit: one of each family first, in the order of the text.
import { afterEach, expect, it } from 'vitest';
import { catalog } from '../lib/rules';
import { clear, draw } from './drawn';
import { ReportPhrases } from './report-phrases';
import { sample } from './sample';

afterEach(clear);

const shown = (n: number) => {
  const view = draw(<ReportPhrases dossier={sample} catalog={catalog} shown={n} />);
  return [...view.querySelectorAll('.quote')].map(({ textContent }) => textContent);
};

it('three are of three families, five of all five', () => {
  expect(shown(3)).toEqual(['“security incident”', '“acted immediately”', '“limited number”']);
  clear();
  expect(shown(5).slice(3)).toEqual(['“highly sophisticated”', '“declined to say”']);
});

it('and then one of each tactic before a second of any', () => {
  expect(shown(6)).toContain('“may have accessed”');
});
