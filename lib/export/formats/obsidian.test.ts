// The Obsidian export's front matter; its body is tested with Markdown's.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDossier } from '../../../tests/arbitrary-dossier';
import { FUZZ_TIMEOUT, runs } from '../../../tests/fuzz';
import { sampleDossier } from '../../../tests/sample-dossier';
import { catalog } from '../../rules/index';
import { fold } from '../clean';
import obsidian from './obsidian';

const context = { catalog, now: '2026-11-22T10:00:00.000Z' };

/** Front matter as any YAML reader takes it: a flat list of JSON values, which are YAML values too. */
function properties(file: string): Record<string, unknown> {
  const front = file.split('---\n')[1]!;
  const pairs = front
    .trim()
    .split('\n')
    .map((line) => [line.split(': ')[0], JSON.parse(line.slice(line.indexOf(': ') + 2))]);
  return Object.fromEntries(pairs);
}

test('the facts are properties', () => {
  const values = properties(obsidian.render(sampleDossier(), context));
  expect(values).toMatchObject({
    organisation: 'Tarnwick Ferries',
    began: '2026-10-31',
    'to-check': 2,
    tags: ['unsaid', 'breach'],
  });
  expect(values['not-said']).toContain('detected');
  expect(values).not.toHaveProperty('people');
});

test('any dossier: a flat list of plain values, in characters that YAML takes', { timeout: FUZZ_TIMEOUT }, () => {
  fc.assert(
    fc.property(anyDossier, (dossier) => {
      const file = obsidian.render(dossier, context);
      expect(file).toMatch(/^---\n(?:[a-z-]+: [^\n]+\n)+---\n\n# /);
      expect(file.split('\n---\n')[0]).not.toMatch(/[\u0080-\u009F\u2028\u2029\uFFFE\uFFFF]/);
      expect(properties(file).title).toBe(fold(dossier.article.title) || 'Untitled');
    }),
    runs(0.05),
  );
});
