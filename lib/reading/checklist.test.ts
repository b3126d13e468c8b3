// The checklist read from whole texts of our own invention.
import { describe, expect, test } from 'vitest';
import { checklist } from '../rules';
import { readChecklist } from './checklist';
import { prepare } from './prepare';

const NEWS = `Marrow Freight says hackers stole staff records

Marrow Freight, a haulage company, said on Thursday that it was hit by a ransomware attack in the early hours of Sunday.
The attackers demanded a ransom of 40 bitcoin, which the company has refused to pay.
Names, addresses and bank account numbers of 4,300 current and former employees were stolen, the company said.
An employee had clicked on a link in a phishing email, it said.
The Information Commissioner's Office has been notified, and the company offers two years of free credit monitoring.
Marrow Freight declined to say who was behind the attack.`;

const read = (text: string, date?: string) => readChecklist(prepare(text), checklist, date);

describe('a news story', () => {
  const { items, delay } = read(NEWS, '2026-03-06');

  test.each([
    'began',
    'disclosed',
    'cause',
    'ransom',
    'data-types',
    'taken',
    'people-count',
    'regulator',
    'help',
  ] as const)('%s is stated', (item) => {
    expect(items[item].status).toBe('stated');
  });

  test.each(['protection', 'prevention', 'outlook'] as const)('%s is not said', (item) => {
    expect(items[item]).toMatchObject({ status: 'missing', evidence: [] });
  });

  test('weekdays count from the article’s date, and the delay from the beginning', () => {
    expect(items.began.value).toBe('2026-03-01');
    expect(items.disclosed.value).toBe('2026-03-05');
    expect(delay).toEqual({ from: 'began', to: 'disclosed', days: 4 });
  });

  test('the count is of people', () => {
    expect(items['people-count'].value).toBe(4300);
  });

  test('evidence is a piece of the text that says it', () => {
    const [best] = items.ransom.evidence;
    expect(NEWS.slice(best?.start, best?.end)).toContain('40 bitcoin');
    expect(items.ransom.because.length).toBeGreaterThan(0);
  });
});

test('without a date no weekday has a value', () => {
  const { items, delay } = read(NEWS);
  expect(items.began.value).toBeUndefined();
  expect(delay).toBeUndefined();
});

test('a refusal is withheld', () => {
  const { items } = read(
    'Clinic hit by cyberattack\n\nHarrow Clinic said hackers broke into its systems. It declined to say how many patients were affected. It is unclear when the attack began.',
  );
  expect(items['people-count'].status).toBe('withheld');
  expect(items.began.status).toBe('withheld');
});

test.each(['', ' ', 'One line.', '…'])('no text is too short: %j', (text) => {
  expect(Object.keys(read(text).items)).toHaveLength(checklist.length);
});

test('evidence is never longer than can be read at a glance', () => {
  const endless = `Breach\n\nHackers stole ${'names and addresses and '.repeat(200)}passwords of customers`;
  for (const { evidence } of Object.values(read(endless).items))
    for (const { start, end } of evidence) expect(end - start).toBeLessThanOrEqual(600);
});
