// How sentences' labels are read.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sentenceLabels, statusWithin } from './sentence-labels';

const file = (text: string) => {
  const path = join(mkdtempSync(join(tmpdir(), 'unsaid-')), 'sentences.txt');
  writeFileSync(path, text);
  return path;
};

test('each text has its sentences, each sentence its items', () => {
  const texts = sentenceLabels(file('# head\n@one\n0 cause=vague attacker=vague\n57 cause=stated\n@two\n'));
  expect([...texts.keys()]).toEqual(['one', 'two']);
  expect(texts.get('one')!.get(0)).toEqual(
    new Map([
      ['cause', 'vague'],
      ['attacker', 'vague'],
    ]),
  );
  expect(texts.get('two')!.size).toBe(0);
});

test('a label belongs to the sentence in which it begins, however sentences are cut', () => {
  const one = sentenceLabels(file('@one\n57 cause=stated\n')).get('one')!;
  expect(statusWithin(one, 'cause', { start: 50, end: 90 })).toBe('stated');
  expect(statusWithin(one, 'cause', { start: 58, end: 90 })).toBeUndefined();
  expect(statusWithin(one, 'taken', { start: 50, end: 90 })).toBeUndefined();
});

test('a wrong label is named with its line', () => {
  expect(() => sentenceLabels(file('@one\n0 cause=clear\n'))).toThrow(/:2: "cause=clear"/);
  expect(() => sentenceLabels(file('@one\n0 reason=stated\n'))).toThrow(/:2: "reason=stated"/);
  expect(() => sentenceLabels(file('0 cause=stated\n'))).toThrow(/:1: no sentence/);
});
