// What every format owes: the same facts, the same limits said, whatever its shape.
import { describe, expect, test } from 'vitest';
import { sampleDossier } from '../../tests/sample-dossier';
import { catalog } from '../rules/index';
import { exporterFor, exporters } from './index';
import { DISCLAIMER, PARTIAL } from './words';

const context = { catalog, now: '2026-11-22T10:00:00.000Z' };
/** JSON writes some characters as escapes. */
const loose = (file: string) =>
  file
    .replace(/\\u003c/g, '<')
    .replace(/&#39;/g, "'")
    .replace(/\\([^"u])/g, '$1');

test('the four most used stand first', () => {
  expect(exporters.map(({ id }) => id).slice(0, 4)).toEqual(['markdown', 'html', 'json', 'csv']);
  expect(exporters.map(({ id }) => id).sort()).toEqual([
    'annotations',
    'csl',
    'csv',
    'html',
    'json',
    'markdown',
    'obsidian',
  ]);
  expect(exporterFor('csv')?.extension).toBe('csv');
  expect(exporterFor('doc')).toBeUndefined();
});

describe.each(exporters)('$id', ({ render }) => {
  const file = loose(render(sampleDossier(), context));

  test.each([
    ['title', "Tarnwick Ferries says passengers' details were copied in booking attack"],
    ['address', 'https://www.skerrypost.example/news/tarnwick-ferries-booking-attack?edition=west'],
    ['summary', '11 of 24 answered'],
    ['what is to be checked', '2 to be checked'],
    ['delay', '12 days from attack to disclosure'],
    ['a gap', 'Whether police know'],
    ['evidence', 'declined to say how many passengers are concerned'],
    ['a tactic and its question', 'Out of how many in all?'],
    ['a remark', 'within 72 hours'],
    ['the source', 'https://www.tarnwickferries.example/notice'],
    ['the reader’s tick', 'Found on 2 November, by the supplier.'],
    ['the override, apart', 'as read'],
    ['the reader’s question', 'Do staff records sit on the same system?'],
    ['version and rules', 'rules 2026-11-01'],
    ['hash', sampleDossier().hash],
    ['disclaimer', DISCLAIMER],
    ['whose silence is whose', 'is not what Tarnwick Ferries left out'],
  ])('gives the %s', (_, words) => {
    expect(file).toContain(words);
  });

  test('says when only a part was read, and only then', () => {
    expect(file).not.toContain(PARTIAL);
    const partial = sampleDossier(({ article }) => {
      article.partial = 'paywall';
    });
    expect(loose(render(partial, context))).toContain(PARTIAL);
  });

  test('links back to the sentence', () => {
    expect(file).toContain(':~:text=');
  });

  test('calls nothing missing in a text that is no disclosure', () => {
    const other = sampleDossier(({ reading }) => {
      reading.disclosure = false;
      reading.delay = undefined;
    });
    const text = loose(render(other, context));
    expect(text).toContain('does not read like a breach disclosure');
    expect(text).not.toContain('Whether police know');
    expect(text).not.toContain('How long it took');
  });

  test('a page that is not http(s) gives no link', () => {
    const local = sampleDossier(({ article }) => {
      article.url = 'javascript:alert(1)';
      article.sources = [{ href: 'data:text/html,x', label: 'x' }];
    });
    expect(render(local, context)).not.toMatch(/javascript:|data:text/);
  });
});
