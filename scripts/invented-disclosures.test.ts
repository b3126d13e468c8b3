// Whole texts written for training: their form, what is reckoned from the sentences, and errors with file and line.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inventedDisclosures } from './invented-disclosures';

function textsFrom(content: string) {
  const folder = mkdtempSync(join(tmpdir(), 'unsaid-texts-'));
  writeFileSync(join(folder, 'some.txt'), content);
  return inventedDisclosures(folder);
}

const TEXT = `=====
date 2024-05-06
values began=2024-05-01
! police=m
Hackers hit Larkfield Gas || cause=v attacker=v
The utility said it began on Wednesday. || began=s

It would not say how many customers are affected. || people-count=w
Thousands may be. || people-count=v police=v
`;

test('a text with its date, its values, its sentences and what they add up to', () => {
  const [text] = textsFrom(TEXT);
  expect(text).toMatchObject({ id: 'some-1', date: '2024-05-06', values: { began: '2024-05-01' } });
  expect(text!.raw).toBe(
    'Hackers hit Larkfield Gas\n\nThe utility said it began on Wednesday.\n\nIt would not say how many customers are affected. Thousands may be.',
  );
  const { items, raw } = text!;
  expect(items.began).toMatchObject({ status: 'stated' });
  expect(items['people-count']).toMatchObject({ status: 'withheld' });
  expect(items.police).toEqual({ status: 'missing', evidence: [] });
  expect(items.help).toEqual({ status: 'missing', evidence: [] });
  const [piece] = items['people-count'].evidence;
  expect(raw.slice(piece!.start, piece!.end).trim()).toBe('It would not say how many customers are affected.');
});

test('what is no item, and a line without labels, are named with their place', () => {
  expect(() => textsFrom(TEXT.replace('began=s', 'begin=s'))).toThrow('some.txt:6: "begin=s" is no item with a letter');
  expect(() => textsFrom(TEXT.replace(' || people-count=w', ''))).toThrow('some.txt:8: no labels');
});

test('ours are many, dated, and leave as much open as real ones do', () => {
  const texts = inventedDisclosures();
  expect(texts.length).toBeGreaterThan(300);
  for (const { date, id } of texts) expect(date, id).toMatch(/^20\d\d-\d\d-\d\d$/);
  const statuses = texts.flatMap(({ items }) => Object.values(items).map(({ status }) => status));
  expect(statuses.filter((status) => status === 'missing').length / statuses.length).toBeGreaterThan(0.25);
});
