// The JSON export against its published schema, and that it says what the dossier says.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDossier } from '../../../tests/arbitrary-dossier';
import { FUZZ_TIMEOUT, runs } from '../../../tests/fuzz';
import { sampleDossier } from '../../../tests/sample-dossier';
import { catalog } from '../../rules/index';
import { fold } from '../clean';
import json from './json';

const context = { catalog, now: '2026-11-22T10:00:00.000Z' };
const schema = JSON.parse(readFileSync('docs/schema/checklist.schema.json', 'utf8'));
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
const parsed = (dossier = sampleDossier()) => JSON.parse(json.render(dossier, context));

/** Keys that a document has and its schema does not name. */
function strangers(value: unknown, node: Record<string, unknown>, path = ''): string[] {
  const ref = node.$ref as string | undefined;
  if (ref) return strangers(value, schema.$defs[ref.replace('#/$defs/', '')], path);
  if (Array.isArray(value))
    return value.flatMap((each) => strangers(each, (node.items ?? {}) as typeof node, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [];
  const known = (node.properties ?? {}) as Record<string, typeof node>;
  return Object.entries(value).flatMap(([key, each]) => {
    return known[key] ? strangers(each, known[key], `${path}.${key}`) : [`${path}.${key}`];
  });
}

describe('json', () => {
  test('is what the schema publishes, field by field', () => {
    validate(parsed());
    expect(validate.errors).toBeNull();
    expect(strangers(parsed(), schema)).toEqual([]);
  });

  test('the schema refuses what it should', () => {
    expect(validate({ ...parsed(), version: 2 })).toBe(false);
    expect(validate({ ...parsed(), sources: [{ label: 'x', href: 'javascript:alert(1)' }] })).toBe(false);
  });

  test('keeps the override apart from what was read', () => {
    const document = parsed();
    expect(document.items.find(({ id }: { id: string }) => id === 'cause').status).toBe('vague');
    expect(document.notes.overrides).toEqual([
      { id: 'cause', name: 'How they got in', mine: 'withheld', asRead: 'vague' },
    ]);
  });

  test('any dossier fits the schema, and its items are the dossier’s', { timeout: FUZZ_TIMEOUT }, () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        const file = json.render(dossier, context);
        const document = JSON.parse(file);
        validate(document);
        expect(validate.errors).toBeNull();
        expect(file).not.toContain('<');
        for (const { id, status, value, evidence } of document.items) {
          const answer = dossier.reading.items[id as 'began'];
          expect([status, value]).toEqual([answer.status, answer.status === 'stated' ? answer.value : undefined]);
          const quotes = answer.evidence.map(({ start, end }) => fold(dossier.article.text.slice(start, end)));
          expect(evidence.map(({ text }: { text: string }) => text)).toEqual(quotes);
        }
      }),
      runs(0.05),
    );
  });
});
