// Dossiers as they are kept for years: from readings older than an item, of pages that told nothing of themselves, with dates near and far apart.
import { describe, expect, test } from 'vitest';
import { sampleDossier } from '../../tests/sample-dossier';
import type { Dossier } from '../model';
import { catalog } from '../rules/index';
import html from './formats/html';
import { exporters } from './index';
import { outline, showValue } from './outline';
import { linkTo, textFragment } from './text-fragment';
import { timeline } from './timeline';

const context = { catalog, now: '2026-11-22T10:00:00.000Z' };

const older = sampleDossier((dossier) => {
  const { article, reading, notes } = dossier;
  const items = reading.items as Partial<typeof reading.items>;
  for (const id of ['detected', 'containment', 'cause', 'taken'] as const) delete items[id];
  Object.assign(article, {
    publisher: undefined,
    date: undefined,
    title: ' ',
    sources: [{ href: 'x:y', label: 'no' }],
  });
  Object.assign(reading, { organisation: undefined, delay: undefined });
  reading.signals.push({ ...reading.signals[0]!, tactic: 'gone' as 'spin' });
  reading.signals[1]!.answered = [{ item: 'once' as 'began', sentence: { start: 0, end: 20 }, complete: false }];
  notes.overrides = { cause: 'stated' };
  notes.ticks = { cause: { at: '2026-11-22' } };
});

describe.each(exporters)('$id', ({ render }) => {
  test('an older reading of a page that told nothing of itself', () => {
    const file = render(older, context);
    expect(file).not.toContain('undefined');
    expect(file).toContain('Untitled');
    expect(file).toMatch(/not read/);
  });
});

test('an item that was not looked for is not called missing; a tactic that is no more is left out', () => {
  const { items, signals, notes, sources } = outline(older, context);
  expect(items.map(({ info }) => info.id)).not.toContain('detected');
  expect(signals.map(({ tactic }) => tactic.id)).not.toContain('gone');
  expect(signals.flatMap(({ answered }) => answered.map(({ item }) => item))).toContain('once');
  expect(notes.overrides).toMatchObject([{ id: 'cause', asRead: 'not read' }]);
  expect(sources).toEqual([]);
  expect(timeline(older).unknown).toContainEqual({ id: 'detected', label: 'Found', status: 'missing' });
});

test.each([
  [48200, '48,200'],
  [999, '999'],
  ['2026-10-31', '31 Oct 2026'],
  ['soon', 'soon'],
  [undefined, ''],
])('%s is shown as “%s”', (value, shown) => expect(showValue(value)).toBe(shown));

describe('the line of time', () => {
  const dated = (began?: string, detected?: string, disclosed?: string): Dossier =>
    sampleDossier(({ reading }) => {
      const answer = { ...reading.items.began };
      for (const [id, value] of Object.entries({ began, detected, disclosed }))
        reading.items[id as 'began'] = value
          ? { ...answer, value }
          : { ...answer, status: 'missing', value: undefined };
    });
  /** All numbers of the picture that are places from left to right. */
  const across = (file: string): number[] => [...file.matchAll(/ (?:x|cx)="(-?[\d.]+)"/g)].map(([, at]) => Number(at));

  test.each([
    ['one day', '2026-10-31', '2026-10-31', '2026-10-31'],
    ['one date', '2026-10-31', undefined, undefined],
    ['days side by side', '2026-10-30', '2026-10-31', '2026-11-01'],
    ['two at the end', '2026-01-01', '2026-06-29', '2026-06-30'],
    ['weeks', '2026-05-01', '2026-05-20', '2026-10-30'],
    ['two years', '2024-10-01', '2024-10-02', '2026-10-30'],
    ['months', '2026-03', '2026-04', '2026-05-02'],
    ['none', undefined, undefined, undefined],
  ])('%s: every point and label within the picture', (_, began, detected, disclosed) => {
    const dossier = dated(began, detected, disclosed);
    const page = html.render(dossier, context);
    const file = /class="time">[\s\S]*?<\/svg>/.exec(page)![0];
    const width = Number(/viewBox="0 0 (\d+)/.exec(file)?.[1]);
    for (const at of across(file)) {
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at).toBeLessThanOrEqual(width);
    }
    const { known } = timeline(dossier);
    expect(file.match(/<(?:circle|rect)[^>]* fill="var\(--ink\)"/g)?.length ?? 0).toBe(known.length);
    for (const { shown } of known) expect(file).toContain(`>${shown}</text>`);
  });
});

describe('a link to words', () => {
  const text = 'Café İstanbul. The same words. The same words.\n\n(The same) words';

  test.each([
    ['whose letters change their length in lower case', 'İstanbul'],
    ['between signs', '(The same)'],
    ['over the end of a line', 'words.\n\n(The'],
  ])('%s', (_, words) => {
    const start = text.indexOf(words);
    const directive = textFragment(text, { start, end: start + words.length });
    expect(decodeURIComponent(directive)).toContain(words.split(/\W/).find(Boolean));
  });

  test('of nothing but spaces opens the page alone', () => {
    expect(textFragment(text, { start: 46, end: 48 })).toBe('');
    expect(linkTo('https://a.example/#top', text, { start: 3, end: 3 })).toBe('https://a.example/#top');
  });

  test('the third of the same sentences is told from the others', () => {
    const many = Array.from({ length: 40 }, () => 'no data was lost').join(' ');
    const at = many.indexOf('no', 40);
    expect(textFragment(many, { start: at, end: at + 16 })).toMatch(/^:~:text=.*-,/);
  });
});
