// @vitest-environment happy-dom
// The popup, as a person meets it: what it says of a reading, what each key and button does, and every other state.
import { afterEach, describe, expect, it } from 'vitest';
import type { Dossier } from '../lib/model';
import { catalog } from '../lib/rules';
import type { View } from '../lib/view-model';
import { clear, click, draw, named, press, settle, wishing } from './drawn';
import { Popup } from './popup';
import { sample } from './sample';
import type { Wishes } from './wishes';

const read: View = { state: 'read', site: 'harbourpost.example', dossier: sample };

function popup(view: View = read, more: Partial<Wishes> = {}) {
  const { wishes, wished } = wishing(more);
  const root = draw(<Popup view={view} catalog={catalog} wishes={wishes} />);
  return { root, wished };
}

const changed = (change: Partial<Dossier>): View => ({ ...read, dossier: { ...sample, ...change } });
const row = (name: string) => named('.row-head', name);

afterEach(clear);

describe('what it says', () => {
  it('one honest line, with what to check', () => {
    const { root } = popup();
    const line = root.querySelector('.article-head .summary-line')?.textContent;
    expect(line).toBe('11 of 24 answered, 5 vague, 3 withheld, 5 not said. Check 2 of them against the text.');
  });

  it('the strip says the same to a screen reader', () => {
    popup();
    expect(named('[role=img]', 'Coverage').getAttribute('aria-label')).toBe(
      'Coverage: 11 of 24 answered, 5 vague, 3 withheld, 5 not said. Check 2 of them against the text.',
    );
  });

  it('24 items in four groups, in checklist order', () => {
    const { root } = popup();
    expect([...root.querySelectorAll('.group h2')].map((each) => each.textContent)).toEqual([
      'When',
      'How',
      'What was taken',
      'Response',
    ]);
    expect([...root.querySelectorAll('.row .label')].map((each) => each.textContent)).toEqual(
      catalog.items.map(({ name }) => name),
    );
  });

  it('dates as values, other answers as their status, the quote beside them', () => {
    popup();
    expect(row('When it began').textContent).toContain('31 Oct 2026');
    expect(row('When it was found').textContent).toContain('not said');
    expect(row('Who they are').textContent).toContain('“people treated since 2019 at any of the 61 clinics”');
  });

  it('an answer that is not sure: check this', () => {
    popup();
    expect(row('Who did it').querySelector('.value')?.textContent).toBe('vague · check this');
    expect(row('How they got in').querySelector('.value')?.textContent).toBe('vague');
  });

  it('a text that was cut: only the visible part was read, and why', () => {
    const { root } = popup(changed({ article: { ...sample.article, partial: 'paywall' } }));
    expect(root.querySelector('.partial')?.textContent).toBe(
      'Only the visible part was read. The rest stands behind a paywall.',
    );
  });

  it('links to the source, but only web addresses', () => {
    const sources = [
      { href: 'https://halvern-dental.example/notice', label: 'Notice' },
      { href: 'javascript:alert(1)', label: 'Filing' },
    ];
    const { root } = popup(changed({ article: { ...sample.article, sources } }));
    expect([...root.querySelectorAll('.sources a')].map((each) => each.getAttribute('href'))).toEqual([
      'https://halvern-dental.example/notice',
    ]);
  });

  it.each([
    [
      'dismissed here',
      {
        notes: {
          ...sample.notes,
          dismissed: sample.reading.signals.map(({ start, end }) =>
            sample.article.text.slice(start, end).toLowerCase(),
          ),
        },
      },
    ],
    ['switched off', { setAside: 17, reading: { ...sample.reading, signals: [] } }],
  ])('all set aside, %s: not called a finding', (_how, changes) => {
    const { root } = popup(changed(changes));
    expect(root.textContent).toContain('Phrases were found here, and you have set all of them aside.');
    expect(root.textContent).not.toContain('That is a finding too.');
  });

  it('no signals: a finding too', () => {
    const { root } = popup(changed({ reading: { ...sample.reading, signals: [] } }));
    expect(root.textContent).toContain('No reassuring or evasive phrases found. That is a finding too.');
    expect(named<HTMLButtonElement>('button', 'Next mark').disabled).toBe(true);
  });
});

describe('an opened row', () => {
  it('why it matters, the question, the way to the sentence', () => {
    const { wished } = popup();
    click(row('How many people'));
    const more = document.querySelector('.row-more');
    expect(more?.textContent).toContain('Only a number gives the size.');
    expect(more?.textContent).toContain('How many people, and is the count finished?');
    click(named('.row-more .link', 'Go to the sentence: “declined to say'));
    const [piece] = sample.reading.items['people-count'].evidence;
    expect(wished).toEqual([['show', piece]]);
  });

  it('says who speaks, where it is neither organisation nor reporter', () => {
    popup();
    click(row('How many people'));
    const quotes = [...document.querySelectorAll('.row-more .quote')].map((each) => each.textContent?.trim());
    expect(quotes).toEqual(['“‘A limited number tells me nothing,’ said Dana Oyelaran” said by a critic']);
  });

  it('a stated item asks nothing more', () => {
    popup();
    click(row('When it began'));
    expect(document.querySelector('.row-more .ask')).toBeNull();
  });

  it('one at a time', () => {
    popup();
    click(row('When it began'));
    click(row('Who did it'));
    expect([...document.querySelectorAll('[aria-expanded=true]')].map((each) => each.textContent)).toEqual([
      row('Who did it').textContent,
    ]);
  });

  it('a remark that belongs to it, with its source', () => {
    popup();
    click(row('Which regulators know'));
    expect(document.querySelector('.remark')?.textContent).toContain('Source: GDPR, Article 33(1)');
  });
});

describe('bar and footer', () => {
  it('the site switch, options, marks, side panel', () => {
    const { wished } = popup();
    click(named('[role=switch]', 'Read on harbourpost.example'));
    click(named('button', 'Options'));
    click(named('button', 'Next mark'));
    click(named('button', 'Previous mark'));
    click(named('button', 'Side panel'));
    expect(wished).toEqual([['site', false], ['options'], ['step', 1], ['step', -1], ['panel']]);
  });

  it('a dismissed phrase is no mark any more', () => {
    const { root } = popup(changed({ notes: { ...sample.notes, dismissed: ['not material'] } }));
    expect(root.querySelector('.marks')?.textContent).toBe('16 marks');
  });
});

describe('export', () => {
  const open = async () => {
    click(named('.foot button', 'Export'));
    await settle();
  };

  it('copies, and says so', async () => {
    const { wished } = popup();
    await open();
    click(named('button', 'Copy Markdown'));
    await settle();
    expect(wished).toEqual([['copy', 'markdown']]);
    expect(document.querySelector('.menu [role=status]')?.textContent).toBe('Copied');
  });

  it('saves, and says under which name', async () => {
    popup();
    await open();
    click(named('button', 'Download Spreadsheet (CSV)'));
    await settle();
    expect(document.querySelector('.menu [role=status]')?.textContent).toBe('Saved as Halvern Dental.csv');
  });

  it('a failure is said too', async () => {
    const { wishes } = wishing();
    const copy = () => Promise.reject(new Error('no clipboard'));
    popup(read, { exporting: { ...wishes.exporting, copy } });
    await open();
    click(named('button', 'Copy Markdown'));
    await settle();
    expect(document.querySelector('.menu [role=status]')?.textContent).toBe('That did not work. Nothing was saved.');
  });

  it('formats that cannot be loaded: said in the menu', async () => {
    const { wishes } = wishing();
    popup(read, { exporting: { ...wishes.exporting, formats: () => Promise.reject(new Error('gone')) } });
    await open();
    expect(document.querySelector('.menu [role=status]')?.textContent).toBe('That did not work. Nothing was saved.');
  });

  it('Escape closes it and the focus returns', async () => {
    popup();
    await open();
    named('button', 'Copy Markdown').focus();
    press('Escape', named('button', 'Copy Markdown'));
    expect(document.querySelector('.menu')).toBeNull();
    expect(document.activeElement).toBe(named('.foot button', 'Export'));
  });
});
