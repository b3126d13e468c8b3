// The CSL-JSON export: what a reference manager needs, and the checklist as its note.
import { expect, test } from 'vitest';
import { sampleDossier } from '../../../tests/sample-dossier';
import { catalog } from '../../rules/index';
import csl from './csl';

const context = { catalog, now: '2026-11-22T10:00:00.000Z' };

test('the article is a source with its dates', () => {
  const [entry, ...more] = JSON.parse(csl.render(sampleDossier(), context));
  expect(more).toEqual([]);
  expect(entry).toMatchObject({
    type: 'article-newspaper',
    'container-title': 'The Skerry Post',
    issued: { 'date-parts': [[2026, 11, 13]] },
    accessed: { 'date-parts': [[2026, 11, 22]] },
  });
  expect(entry.abstract).toBe('11 of 24 answered, 4 vague, 3 withheld, 6 not said. 12 days from attack to disclosure.');
  expect(entry.note).toContain('Whether police know: not said');
  expect(entry.custom.unsaid.format).toBe('unsaid-checklist');
});

test('without a publication it is a web page, without a date it has none', () => {
  const dossier = sampleDossier(({ article }) => {
    article.publisher = undefined;
    article.date = 'last week';
  });
  const [entry] = JSON.parse(csl.render(dossier, context));
  expect(entry.type).toBe('webpage');
  expect(entry.issued).toBeUndefined();
});
