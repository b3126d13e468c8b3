// @vitest-environment happy-dom
// Options, saved as you go: each change is a patch of what changed, of a list its one entry: another place may have changed the rest.
import { afterEach, describe, expect, it } from 'vitest';
import { catalog } from '../lib/rules';
import type { ChoicePatch, Choices, ChoiceWishes } from './choices';
import { clear, click, draw, named, press, settle, type } from './drawn';
import { Options } from './options';

const chosen: Choices = {
  mode: 'everywhere',
  sites: { 'gazette.example': 'off', 'intranet.gazette.example': 'on' },
  never: [{ tactic: 'hedging', phrase: 'may have' }],
  tactics: { euphemism: false },
  appearance: 'auto',
  badge: true,
  language: 'auto',
  profile: 'all',
  fileName: '',
  sync: false,
};

function options(more: Partial<ChoiceWishes> = {}) {
  const patches: ChoicePatch[] = [];
  const wishes: ChoiceWishes = {
    change: (patch) => void patches.push(patch),
    exportAll: async () => {},
    importAll: async () => {},
    deleteAll: async () => {},
    ...more,
  };
  const shortcuts = [
    { id: 'next-mark', keys: 'Alt+Shift+N' },
    { id: 'read-page', keys: '' },
  ];
  draw(<Options choices={chosen} catalog={catalog} shortcuts={shortcuts} wishes={wishes} />);
  return patches;
}

const add = (site: string) => {
  type(named<HTMLInputElement>('input', 'Site to add'), site);
  click(named('.site-field button', 'Add'));
};

afterEach(clear);

describe('sites', () => {
  it('a rule covers subdomains; one that differs says so', () => {
    options();
    const rules = [...document.querySelectorAll('.sites tbody tr')].map((line) => [
      line.children[0]?.textContent,
      line.children[1]?.textContent,
    ]);
    expect(rules).toEqual([
      ['gazette.example', 'Off, subdomains included'],
      ['intranet.gazette.example', 'On, although gazette.example is off'],
    ]);
  });

  it('added: off where it reads everywhere, since that is why one lists a site', () => {
    const patches = options();
    add('https://www.harbourpost.example/news');
    expect(patches).toEqual([{ sites: { 'harbourpost.example': 'off' } }]);
  });

  it('a name that is none is said to be none, and nothing is saved', () => {
    const patches = options();
    add('two words');
    expect(patches).toEqual([]);
    expect(document.querySelector('.bad')?.textContent).toContain('“two words” is no site name.');
  });

  it('a name that is corrected is not called bad any more', () => {
    options();
    add('two words');
    type(named<HTMLInputElement>('input', 'Site to add'), 'twowords.example');
    expect(document.querySelector('.bad')?.textContent).toBe('');
  });

  it('the focus stays where one works: the field while a name is edited, its pencil afterwards', async () => {
    options();
    named('button', 'Edit gazette.example').focus();
    click(named('button', 'Edit gazette.example'));
    await settle();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Edit gazette.example');
    expect(document.activeElement?.tagName).toBe('INPUT');
    click(named('.site-field button', 'Cancel'));
    await settle();
    expect(document.activeElement).toBe(named('button', 'Edit gazette.example'));
  });

  it('switched, renamed, removed', () => {
    const patches = options();
    click(named('[role=switch]', 'Read on gazette.example'));
    click(named('button', 'Remove intranet.gazette.example'));
    click(named('button', 'Edit gazette.example'));
    type(named<HTMLInputElement>('input', 'Edit gazette.example'), 'gazette.test');
    click(named('.site-field button', 'Save'));
    expect(patches).toEqual([
      { sites: { 'gazette.example': 'on' } },
      { sites: { 'intranet.gazette.example': null } },
      { sites: { 'gazette.example': null, 'gazette.test': 'off' } },
    ]);
  });
});

it('tactics: off is written down, on takes it out', () => {
  const patches = options();
  click(named('[role=switch]', 'Put as a maybe'));
  click(named('[role=switch]', 'A softer word'));
  expect(patches).toEqual([{ tactics: { hedging: false } }, { tactics: { euphemism: null } }]);
});

it('a phrase is marked again', () => {
  const patches = options();
  click(named('button', 'Remove may have'));
  expect(patches).toEqual([{ markAgain: [{ tactic: 'hedging', phrase: 'may have' }] }]);
});

it('mode, appearance, badge', () => {
  const patches = options();
  click(named('label', 'Only when I ask').querySelector('input')!);
  click(named('label', 'Dark').querySelector('input')!);
  click(named('[role=switch]', 'Number on the toolbar icon'));
  expect(patches).toEqual([{ mode: 'ask' }, { appearance: 'dark' }, { badge: false }]);
});

it('shortcuts as they are set now, or not', () => {
  options();
  expect(document.querySelector('.keys')?.textContent).toContain('AltShiftNNext mark');
  expect(document.querySelector('.keys')?.textContent).toContain('not setRead this page');
});

describe('data', () => {
  it('deleting asks once more, with the focus on the safe answer', async () => {
    let deleted = 0;
    options({ deleteAll: async () => void deleted++ });
    click(named('button', 'Delete everything'));
    await settle();
    expect(deleted).toBe(0);
    expect(document.activeElement).toBe(named('.sure button', 'Keep them'));
    press('Escape', document.activeElement!);
    await settle();
    expect(document.querySelector('.sure')).toBeNull();
    expect(document.activeElement).toBe(named('button', 'Delete everything'));
    click(named('button', 'Delete everything'));
    click(named('.sure button', 'Keep them'));
    expect(document.querySelector('.sure')).toBeNull();
    click(named('button', 'Delete everything'));
    click(named('.sure button', 'Delete everything'));
    await settle();
    expect(deleted).toBe(1);
    expect(document.querySelector('.told-line')?.textContent).toBe('Everything is deleted.');
  });

  it('an export that fails says why', async () => {
    options({ exportAll: () => Promise.reject(new Error('storage is closed')) });
    click(named('button', 'Export everything'));
    await settle();
    expect(document.querySelector('.told-line')?.textContent).toBe('That did not work: storage is closed');
  });
});
