// @vitest-environment happy-dom
// What the recovery page says of damaged records: plain words; the exact place is for the exported file.
import { afterEach, expect, it } from 'vitest';
import type { StorageReport } from '../lib/extension/messages';
import { clear, draw } from './drawn';
import { Recovery } from './recovery';

afterEach(clear);

const nothing = async () => {};
const wishes = {
  again: nothing,
  exportDamaged: nothing,
  exportAll: nothing,
  dropDamaged: nothing,
  startAfresh: nothing,
  diagnostics: () => {},
};

it('an empty storage: no records, and no stray number', () => {
  const report = { trouble: undefined, kept: {}, damaged: [], newer: 0, restored: 0, bytes: 0, quota: 10_000_000 };
  const page = draw(<Recovery report={report} wishes={wishes} />);
  expect(page.textContent).toContain('No records.');
  expect(page.textContent).not.toMatch(/records\.\s*0/);
});

it('each reason is a sentence that anybody can read', () => {
  const damaged: StorageReport['damaged'] = (['shape', 'version', 'missing', 'wrong', 'aside'] as const).map(
    (damage, at) => ({ kind: 'ticks', damage, records: at + 1 }),
  );
  const page = draw(<Recovery report={{ trouble: 'damaged', kept: {}, damaged, newer: 0 }} wishes={wishes} />);
  const rows = [...page.querySelectorAll('.records tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(rows).toEqual([
    ['Ticks and notes', 'What stands there is no record', '1'],
    ['Ticks and notes', 'It does not say which Unsaid wrote it', '2'],
    ['Ticks and notes', 'A part of it is missing', '3'],
    ['Ticks and notes', 'A part of it is not what it should be', '4'],
    ['Ticks and notes', 'Found damaged earlier, and kept', '5'],
  ]);
  expect(page.textContent).toContain('The exported file names each record');
});
