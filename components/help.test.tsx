// @vitest-environment happy-dom
// Help: a page for each tactic and item, reached from the list and by address, with what stands behind it.
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { catalog } from '../lib/rules';
import { helpTexts } from '../lib/rules/help';
import { clear, draw } from './drawn';
import { Help } from './help';

const open = (page = '') => {
  location.hash = page;
  return draw(<Help catalog={catalog} texts={helpTexts} />);
};
const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';

beforeEach(() => {
  location.hash = '';
});
afterEach(clear);

describe('the list', () => {
  it('leads to every tactic and every item, and to the tour', () => {
    open();
    const links = [...document.querySelectorAll('.help-main a')].map((each) => each.getAttribute('href'));
    expect(links).toEqual([
      'tour.html',
      ...catalog.families.flatMap(({ id }) =>
        catalog.tactics.filter(({ family }) => family === id).map((each) => `#tactic/${each.id}`),
      ),
      ...catalog.items.map(({ id }) => `#item/${id}`),
    ]);
  });
});

describe.each(catalog.tactics)('tactic $id', (tactic) => {
  it('says what it is, shows examples with the phrase marked, and what is not one', () => {
    open(`tactic/${tactic.id}`);
    expect(text('h1')).toBe(tactic.name);
    for (const question of tactic.ask) expect(text('.questions')).toContain(question);
    const marked = [...document.querySelectorAll('mark')].map((each) => each.textContent ?? '');
    expect(marked.length).toBeGreaterThanOrEqual(helpTexts.tactics[tactic.id]!.examples.length);
    expect(marked.filter((words) => !words.trim())).toEqual([]);
    for (const { because } of helpTexts.tactics[tactic.id]!.not) expect(text('article')).toContain(because);
  });
});

describe.each(catalog.items)('item $id', (item) => {
  it('shows an answer of each kind, and cites what stands behind it', () => {
    open(`item/${item.id}`);
    expect(text('h1')).toBe(item.name);
    const { stated, vague, withheld, behind } = helpTexts.items[item.id]!;
    for (const answer of [stated, vague, withheld]) expect(text('.answers')).toContain(answer);
    for (const source of behind) expect(text('.behind')).toContain(source.name);
  });
});

describe('on the way', () => {
  it('another page has the focus on its heading, so that a screen reader starts there', () => {
    open();
    act(() => {
      location.hash = 'item/began';
      dispatchEvent(new Event('hashchange'));
    });
    expect(document.activeElement).toBe(document.querySelector('.help-main h1'));
    expect(text('.help-main h1')).toBe('When it began');
    expect(text('nav [aria-current=page]')).toBe('When it began');
  });

  it.each(['tactic/charm', 'item/', 'constructor', '%E0%A4%A'])('%s is no page: the list', (page) => {
    open(page);
    expect(text('h1')).toBe('What Unsaid marks and asks');
  });

  it('English inside another language is named as English', () => {
    open('tactic/minimising');
    const foreign = [...document.querySelectorAll('article .quote, .behind p')];
    expect(foreign.length).toBeGreaterThan(2);
    expect(foreign.filter((each) => each.getAttribute('lang') !== 'en')).toEqual([]);
  });
});
