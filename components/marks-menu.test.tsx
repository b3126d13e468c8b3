// @vitest-environment happy-dom
// The number of marks, and the families behind it: dimmed from popup and panel, remembered by the background.
import { afterEach, describe, expect, it } from 'vitest';
import type { FamilyId } from '../lib/model';
import { catalog } from '../lib/rules';
import { clear, click, draw, named, press, wishing } from './drawn';
import { Popup } from './popup';
import { sample } from './sample';

afterEach(clear);

function popup(dimmed?: FamilyId[], state: 'read' | 'gone' = 'read') {
  const wished: FamilyId[][] = [];
  const { wishes } = wishing({ dim: (families) => wished.push(families) });
  const view = { state, site: 'harbourpost.example', dossier: sample, dimmed };
  const show = (now = view) => draw(<Popup view={now} catalog={catalog} wishes={wishes} />);
  show();
  return { wished, show, view };
}

const box = (family: string) => named('.marks-menu label', family).querySelector('input')!;

describe('the marks', () => {
  it('are counted on a button that says what it does', () => {
    popup();
    expect(named('.marks button', '17 marks').textContent).toBe('17 marks: Dim some lines');
  });

  it('each family can be dimmed, and drawn again', () => {
    const { wished } = popup();
    click(named('.marks button', '17 marks'));
    click(box('Makes it vaguer'));
    click(box('Points elsewhere'));
    click(box('Makes it vaguer'));
    expect(wished).toEqual([['vaguer'], ['vaguer', 'elsewhere'], ['elsewhere']]);
  });

  it('what the page has dimmed already is known when the popup opens, and when the panel changes it', () => {
    const { show, view } = popup(['closed']);
    click(named('.marks button', '17 marks'));
    expect([box('Closes the subject').checked, box('Makes it smaller').checked]).toEqual([false, true]);
    show({ ...view, dimmed: ['smaller'] });
    expect([box('Closes the subject').checked, box('Makes it smaller').checked]).toEqual([true, false]);
  });

  it('Escape closes the menu alone, and the focus is back on its button', () => {
    popup();
    click(named('.marks button', '17 marks'));
    press('Escape');
    expect(document.querySelector('.marks-menu')).toBeNull();
    expect(document.activeElement).toBe(document.querySelector('.marks button'));
  });

  it('of a page that is gone are a number and no more', () => {
    popup(undefined, 'gone');
    expect(document.querySelector('.marks button')).toBeNull();
    expect(document.querySelector('.foot .marks')?.textContent).toBe('17 marks');
  });
});
