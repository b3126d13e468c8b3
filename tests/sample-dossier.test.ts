// The sample must hold together, or everything tested with it proves nothing.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { SAMPLE_TEXT, sampleDossier } from './sample-dossier';

test('the hash is that of the text', () => {
  expect(sampleDossier().hash).toBe(createHash('sha256').update(SAMPLE_TEXT).digest('hex'));
});

test('every signal stands inside its sentence', () => {
  for (const { start, end, sentence } of sampleDossier().reading.signals) {
    expect(sentence.start).toBeLessThanOrEqual(start);
    expect(sentence.end).toBeGreaterThanOrEqual(end);
    expect(SAMPLE_TEXT.slice(sentence.start, sentence.end)).not.toContain('\n');
  }
});
