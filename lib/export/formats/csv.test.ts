// The CSV export read back by an ordinary parser: the same words, and no cell that a spreadsheet would run.
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { anyDossier, nastyText } from '../../../tests/arbitrary-dossier';
import { FUZZ_TIMEOUT, runs } from '../../../tests/fuzz';
import { sampleDossier } from '../../../tests/sample-dossier';
import type { Dossier } from '../../model';
import { catalog } from '../../rules/index';
import { fold } from '../clean';
import csv, { defuse } from './csv';

const context = { catalog, now: '2026-11-22T10:00:00.000Z' };

function table(dossier: Dossier): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv.render(dossier, context).slice(1), {
    header: true,
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

const plain = (cell = '') => (cell.startsWith("'") ? cell.slice(1) : cell);

// Written anew, character by character, so that it can catch a slip in the exporter's pattern.
function wouldRun(cell: string): boolean {
  for (const character of cell) {
    if ('=+-@＝＋－＠'.includes(character)) return true;
    const invisible =
      character.trim() === '' || character < ' ' || '\u200b\u200c\u200d\u2060\u00ad\ufeff'.includes(character);
    if (!invisible) return false;
  }
  return false;
}

describe('csv', () => {
  test('one row an item, with status, value, words and link', () => {
    const began = table(sampleDossier()).find(({ kind, id }) => kind === 'item' && id === 'began');
    expect(began).toMatchObject({ group: 'When', status: 'stated', value: '2026-10-31', voice: 'the organisation' });
    expect(began?.text).toBe('The attack began on Saturday 31 October');
    expect(began?.link).toContain('#:~:text=The%20attack');
  });

  test('every voice has its words', () => {
    const dossier = sampleDossier(({ reading }) => {
      const voices = ['organisation', 'reporter', 'regulator', 'attacker', 'critic', 'other'] as const;
      reading.items.began.evidence = voices.map((voice) => ({ start: 0, end: 9, voice }));
    });
    const voices = table(dossier)
      .filter(({ id }) => id === 'began')
      .map(({ kind, voice }) => [kind, voice]);
    expect(voices).toEqual([
      ['item', 'the organisation'],
      ['evidence', 'the reporter'],
      ['evidence', 'a regulator'],
      ['evidence', 'the attacker'],
      ['evidence', 'a critic'],
      ['evidence', 'somebody else'],
    ]);
  });

  test('formulas become text, in every disguise', () => {
    const cells = ['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '\n1', '  =1', '＝1', '\u200b=1', '\ufeff+1', "'=1"];
    for (const cell of cells) expect(defuse(cell)).toBe(`'${cell}`);
    for (const cell of ['9.4 million', 'a=b', '2026-10-31', '(=1)', '']) expect(defuse(cell)).toBe(cell);
  });

  test('any cell is inert and gives its text back', { timeout: FUZZ_TIMEOUT }, () => {
    fc.assert(
      fc.property(fc.oneof(nastyText(3), fc.string({ unit: 'binary' })), (text) => {
        expect(wouldRun(defuse(text))).toBe(false);
        expect(plain(defuse(text))).toBe(text);
      }),
      runs(),
    );
  });

  test('any dossier parses back to its own words', { timeout: FUZZ_TIMEOUT }, () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        const rows = table(dossier);
        const { text } = dossier.article;
        for (const cell of rows.flatMap((row) => Object.values(row))) expect(wouldRun(cell)).toBe(false);
        const counted = dossier.reading.disclosure || dossier.reading.forced;
        for (const { id } of counted ? catalog.items : []) {
          const answer = dossier.reading.items[id];
          const row = rows.find((each) => each.kind === 'item' && each.id === id);
          expect(row?.status?.replace('not said', 'missing')).toBe(answer.status);
          expect(plain(row?.value)).toBe(answer.status === 'stated' ? String(answer.value ?? '') : '');
          const [first] = answer.evidence;
          expect(plain(row?.text)).toBe(first ? fold(text.slice(first.start, first.end)) : '');
        }
        const phrases = rows.filter(({ kind }) => kind === 'signal').map((row) => plain(row.text));
        expect(phrases).toEqual(dossier.reading.signals.map(({ start, end }) => fold(text.slice(start, end))));
      }),
      runs(0.05),
    );
  });
});
