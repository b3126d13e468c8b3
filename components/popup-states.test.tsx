// @vitest-environment happy-dom
// The popup in every state but the plain reading: what it says, and the one thing it offers to do.
import { afterEach, describe, expect, it } from 'vitest';
import { catalog } from '../lib/rules';
import type { View, ViewState } from '../lib/view-model';
import { clear, click, draw, named, wishing } from './drawn';
import { Popup } from './popup';
import { sample } from './sample';
import type { Wishes } from './wishes';

const read: View = { state: 'read', site: 'harbourpost.example', dossier: sample };

function popup(view: View, more: Partial<Wishes> = {}) {
  const { wishes, wished } = wishing(more);
  const root = draw(<Popup view={view} catalog={catalog} wishes={wishes} />);
  return { root, wished };
}

const row = (name: string) => named('.row-head', name);

afterEach(clear);

describe('every other state', () => {
  const offers: [ViewState, string, unknown[]][] = [
    ['none', 'Read it anyway', ['read', true]],
    ['off', 'Turn on for harbourpost.example', ['site', true]],
    ['reading', 'Read what is here', ['read', false]],
    ['ask', 'Read this page', ['read', false]],
    ['language', 'Read it anyway', ['read', true]],
    ['error', 'Try again', ['read', false]],
  ];
  it.each(offers)('%s offers “%s”', (state, offer, wish) => {
    const { wished } = popup({ state, site: 'harbourpost.example', words: 320, language: 'French' });
    click(named('.main-button', offer));
    expect(wished).toEqual([wish]);
  });

  const says: [View, string][] = [
    [{ state: 'off', site: 'a.example' }, 'Off for a.example'],
    [{ state: 'reading', words: 1 }, '1 word so far.'],
    [{ state: 'reading', words: 3200 }, '3,200 words so far.'],
    [{ state: 'reading' }, 'The page is still loading its text.'],
    [{ state: 'language', language: 'French' }, 'This page is in French'],
    [{ state: 'access', site: 'a.example' }, 'The browser has not given access to a.example'],
    [{ state: 'store' }, 'Extensions can’t run here'],
    [{ state: 'pdf' }, 'The PDF viewer is closed to extensions'],
    [{ state: 'reader' }, 'Reader view is closed to extensions'],
    [{ state: 'internal' }, 'This is one of the browser’s own pages'],
    [{ state: 'update' }, 'Unsaid was updated'],
    [{ state: 'gone' }, 'The page is gone'],
    [{ state: 'error', error: 'out of memory' }, 'What went wrong: out of memory'],
  ];
  it.each(says)('%j', (view, words) => {
    expect(popup(view).root.textContent).toContain(words);
  });

  it.each([
    ['off', 'false'],
    ['ask', 'false'],
    ['none', 'true'],
  ] as const)('the switch in %s is on: %s', (state, on) => {
    popup({ state, site: 'a.example' });
    expect(named('[role=switch]', 'Read on a.example').getAttribute('aria-checked')).toBe(on);
  });

  it('where nothing can run there is no switch, and pasting is offered only where it exists', () => {
    expect(popup({ state: 'store', site: 'store.example' }).root.querySelector('[role=switch]')).toBeNull();
    expect(document.querySelector('.main-button')).toBeNull();
    clear();
    popup({ state: 'store' }, { paste: () => {} });
    expect(document.querySelector('.main-button')?.textContent).toBe('Paste text instead');
  });

  it('until the background answers: busy, and nothing claimed', () => {
    const { wishes } = wishing();
    const root = draw(<Popup view={undefined} catalog={catalog} wishes={wishes} />);
    expect(root.querySelector('[aria-busy=true]')).not.toBeNull();
    expect(root.textContent).toBe('UnsaidOpening the reading');
  });

  it('changed: the reading stays, and can be made again', () => {
    const { root, wished } = popup({ ...read, state: 'changed' });
    expect(root.querySelector('.notice')?.textContent).toContain('The page changed after it was read.');
    click(named('.notice .link', 'Read again'));
    expect(wished).toEqual([['read', false]]);
    expect(root.querySelectorAll('.row')).toHaveLength(24);
  });

  it('gone: kept and exportable, but nothing to jump to', () => {
    popup({ state: 'gone', dossier: sample });
    click(row('How many people'));
    expect(document.querySelector('.row-more .evidence .link')).toBeNull();
    expect(named<HTMLButtonElement>('button', 'Next mark').disabled).toBe(true);
    expect(named('.foot button', 'Export')).toBeTruthy();
  });
});
