// @vitest-environment happy-dom
// The checklist for a reader of one kind: their items first, the others one click away, none lost.
import { afterEach, expect, it } from 'vitest';
import { catalog } from '../lib/rules';
import { Checklist } from './checklist';
import { clear, click, draw, named, wishing } from './drawn';
import { sample } from './sample';

afterEach(clear);

const { wishes } = wishing();
const names = () => [...document.querySelectorAll('.row .label')].map((label) => label.textContent);

it('everybody sees all 24, without a word about it', () => {
  draw(<Checklist dossier={sample} catalog={catalog} shown="all" wishes={wishes} />);
  expect(names()).toHaveLength(24);
  expect(document.querySelector('.other-items, .profile-line')).toBeNull();
});

it('a patient sees what concerns patients, and the rest on request', () => {
  const mine = catalog.profiles!.find(({ id }) => id === 'patient')!.items;
  draw(<Checklist dossier={sample} catalog={catalog} shown="all" wishes={wishes} profile="patient" />);
  expect(names()).toEqual(catalog.items.filter(({ id }) => mine.includes(id)).map(({ name }) => name));
  expect(document.querySelector('.profile-line')?.textContent).toBe(`For a patient or customer · ${mine.length} items`);
  click(named('.other-head', `Other items: ${24 - mine.length}`));
  expect(names()).toHaveLength(24);
});

it('a status that only other items have is not called empty', () => {
  draw(<Checklist dossier={sample} catalog={catalog} shown="withheld" wishes={wishes} profile="security" />);
  const all = Object.values(sample.reading.items).filter(({ status }) => status === 'withheld').length;
  click(named('.other-head', 'Other items'));
  expect(names()).toHaveLength(all);
});
