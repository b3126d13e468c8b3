// A reading of any text whatever: every offset stands in it, every item has a status, and nothing is quoted for what is not said.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FUZZ_TIMEOUT, runs } from '../../tests/fuzz';
import type { Span } from '../model';
import { rules } from '../rules';
import { catalog } from '../rules/index';
import { read } from './read';

const sentences = fc.constantFrom(
  'Selkie Ferries said on Monday that attackers got into its booking database.',
  'It has found no evidence that any data was misused.',
  'The company declined to say how many customers were affected.',
  'A small number of passengers may have been affected, the spokeswoman said.',
  'Names, addresses and passport numbers of 41,000 passengers were copied.',
  'The intrusion began on 3 March 2026 and was found two weeks later.',
  'The Information Commissioner and the police have been told.',
  'We take the security of your information extremely seriously.',
  'No payment cards were involved, and passwords were hashed.',
  'The group calling itself Tin Lantern demanded a ransom.',
  'A supplier, Brightmoor Hosting, had left a server open.',
  'Customers were offered a year of credit monitoring, free of charge.',
);
const anyText = fc
  .array(fc.oneof({ weight: 5, arbitrary: sentences }, fc.string({ unit: 'grapheme', maxLength: 30 })), {
    minLength: 1,
    maxLength: 10,
  })
  .map(([headline, ...rest]) => `${headline}\n\n${rest.join(' ')}`);

test('statuses and offsets', { timeout: FUZZ_TIMEOUT }, () => {
  const date = fc.constantFrom(undefined, '2026-03-24', '2026', 'yesterday');
  fc.assert(
    fc.property(anyText, date, fc.boolean(), (text, today, force) => {
      const within = ({ start, end }: Span) => {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      };
      const reading = read(text, rules, today, force);
      expect(Object.keys(reading.items).sort()).toEqual(catalog.items.map(({ id }) => id).sort());
      for (const { status, evidence } of Object.values(reading.items)) {
        expect(['stated', 'vague', 'withheld', 'missing']).toContain(status);
        if (status === 'missing') expect(evidence).toEqual([]);
        expect(evidence.length).toBeLessThanOrEqual(2);
        evidence.forEach(within);
      }
      for (const signal of reading.signals) {
        within(signal);
        within(signal.sentence);
        for (const { sentence } of signal.answered) within(sentence);
      }
      for (const { spans } of reading.remarks) spans.forEach(within);
      if (!reading.disclosure && !force) expect([...reading.signals, ...reading.remarks]).toEqual([]);
      expect(read(text, rules, today, force)).toEqual(reading);
    }),
    runs(0.02),
  );
});
