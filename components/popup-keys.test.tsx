// @vitest-environment happy-dom
// The popup by its keys: digits filter, arrows walk, and neither is stolen from somebody who is typing.
import { afterEach, describe, expect, it } from 'vitest';
import type { Dossier } from '../lib/model';
import { catalog } from '../lib/rules';
import type { View } from '../lib/view-model';
import { clear, click, draw, named, press, wishing } from './drawn';
import { Popup } from './popup';
import { noted, sample } from './sample';

const read: View = { state: 'read', site: 'harbourpost.example', dossier: sample };

function popup(view: View = read) {
  const { wishes } = wishing();
  return { root: draw(<Popup view={view} catalog={catalog} wishes={wishes} />) };
}

const changed = (change: Partial<Dossier>): View => ({ ...read, dossier: { ...sample, ...change } });
const row = (name: string) => named('.row-head', name);

afterEach(clear);

describe('keys', () => {
  it('1 to 4 show one status, 0 all; gaps come with their questions', () => {
    const { root } = popup();
    press('4');
    expect(root.querySelectorAll('.row')).toHaveLength(5);
    expect(row('Encrypted or not').textContent).toContain('Was it encrypted or hashed, and were the keys safe?');
    press('0');
    expect(root.querySelectorAll('.row')).toHaveLength(24);
  });

  it('nothing of a status: said in words', () => {
    const stated = Object.fromEntries(
      Object.entries(sample.reading.items).map(([id, answer]) => [id, { ...answer, status: 'stated' as const }]),
    ) as Dossier['reading']['items'];
    const { root } = popup(changed({ reading: { ...sample.reading, items: stated } }));
    press('3');
    expect(root.querySelector('.empty')?.textContent).toBe('Nothing is withheld in this text.');
  });

  it('arrows walk the rows', () => {
    popup();
    row('When it began').focus();
    press('ArrowDown', row('When it began'));
    expect(document.activeElement).toBe(row('When it was found'));
    press('End', row('When it was found'));
    expect(document.activeElement).toBe(row('What comes next'));
    press('ArrowUp', row('What comes next'));
    expect(document.activeElement).toBe(row('What will change'));
  });

  it('arrows go on from the row that is open, wherever in it the focus is', () => {
    popup();
    click(row('When it began'));
    const inside = named('.row-more button', 'Go to the sentence');
    inside.focus();
    press('ArrowDown', inside);
    expect(document.activeElement).toBe(row('When it was found'));
  });

  it('where every item is touched, that is said', () => {
    const items = Object.fromEntries(
      catalog.items.map(({ id }) => [id, { status: 'stated', evidence: [], sure: true }]),
    );
    const { root } = popup(changed({ reading: { ...sample.reading, items: items as never } }));
    press('4');
    expect(root.querySelector('.empty')?.textContent).toBe('This text touches every item.');
  });

  it('digits typed into a note filter nothing', () => {
    const { root } = popup({ ...read, dossier: noted });
    click(row('When it was found'));
    press('4', named('textarea', 'Note on'));
    expect(root.querySelectorAll('.row')).toHaveLength(24);
  });
});
