// The Web Annotation export: each annotation finds its words again by quote, as annotation tools do.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDossier } from '../../../tests/arbitrary-dossier';
import { FUZZ_TIMEOUT, runs } from '../../../tests/fuzz';
import { SAMPLE_TEXT, sampleDossier, spanOf } from '../../../tests/sample-dossier';
import { catalog } from '../../rules/index';
import annotations from './annotations';

const context = { catalog, now: '2026-11-22T10:00:00.000Z' };

interface Annotation {
  type: string;
  motivation: string;
  body: { value: string; purpose: string }[];
  target: string | { source: string; selector: [{ exact: string; prefix: string; suffix: string }, { value: string }] };
}

const parsed = (dossier = sampleDossier()) => JSON.parse(annotations.render(dossier, context));

describe('annotations', () => {
  test('every quote, with what stands before and after it, is found once in the text', () => {
    const items: Annotation[] = parsed().first.items;
    const placed = items.filter(({ target }) => typeof target === 'object');
    expect(placed.length).toBeGreaterThan(25);
    for (const { target } of placed) {
      if (typeof target !== 'object') continue;
      const [{ exact, prefix, suffix }, fragment] = target.selector;
      expect(SAMPLE_TEXT.split(prefix + exact + suffix)).toHaveLength(2);
      expect(fragment.value).toMatch(/^:~:text=/);
    }
  });

  test('a phrase carries its questions, a gap is asked of the page as a whole', () => {
    const items: Annotation[] = parsed().first.items;
    const about = (tag: string) => items.find(({ body }) => body.some(({ value }) => value === `unsaid:${tag}`));
    expect(about('minimising')?.body[0]?.value).toContain('What is the number?');
    expect(about('police')).toMatchObject({ motivation: 'questioning', target: sampleDossier().article.url });
    expect(about('reader')?.motivation).toBe('commenting');
    const { start, end } = spanOf('limited number');
    expect(JSON.stringify(about('minimising'))).toContain(SAMPLE_TEXT.slice(start, end));
  });

  test('any dossier: well-formed, counted right, inert', { timeout: FUZZ_TIMEOUT }, () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        const file = annotations.render(dossier, context);
        const { total, first } = JSON.parse(file);
        expect(first.items).toHaveLength(total);
        expect(new Set(first.items.map(({ id }: { id: string }) => id)).size).toBe(total);
        expect(file).not.toContain('<');
      }),
      runs(0.03),
    );
  });
});
