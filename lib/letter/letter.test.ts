// The letter: courteous, neutral, and never asking what the text says.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDossier } from '../../tests/arbitrary-dossier';
import { FUZZ_TIMEOUT, runs } from '../../tests/fuzz';
import { sampleDossier } from '../../tests/sample-dossier';
import { catalog } from '../rules/index';
import { type Audience, letterText, mailto, writeLetter } from './letter';
import { RIGHTS } from './rights';

const write = (audience: Audience, jurisdiction?: 'eu' | 'uk' | 'hipaa' | 'california', dossier = sampleDossier()) =>
  writeLetter(dossier, { catalog, audience, ...(jurisdiction && { jurisdiction }) });
const asked = (audience: Audience) =>
  write(audience)
    .questions.filter(({ selected }) => selected)
    .map(({ id }) => id);

describe('what it asks', () => {
  test('open items, each with what was said', () => {
    const question = (id: string) => write('press').questions.find((each) => each.id === id)?.text;
    expect(question('misuse')).toBe(
      'Misused or sold: The report says: “There is no evidence that any of the data has been misused”. Has any of it been misused or offered for sale, and how was that checked?',
    );
    expect(question('containment')).toMatch(/^[^:]+: You are reported as saying: “the matter is contained”\. /);
    expect(question('people-count')).toBe(
      'How many people: The report says: “declined to say how many passengers are concerned”. How many people, and is the count finished? If this cannot be said yet, when will it be?',
    );
    expect(question('police')).toBe(
      'Whether police know: I found nothing on this. Have the police been told, and which force?',
    );
    expect(question('own-1')).toBe('Do staff records sit on the same system?');
  });

  test('nothing that is stated, ticked, or stated in the reader’s view', () => {
    const ids = write('press').questions.map(({ id }) => id);
    for (const answered of ['began', 'disclosed', 'data-types', 'detected']) expect(ids).not.toContain(answered);
    const dossier = sampleDossier(({ notes }) => {
      notes.overrides = { police: 'stated', began: 'missing' };
    });
    const after = write('press', undefined, dossier).questions.map(({ id }) => id);
    expect(after).not.toContain('police');
    expect(after).not.toContain('began');
  });

  test('each audience gets its own first', () => {
    expect(asked('press')).toEqual([
      'discovered-by',
      'cause',
      'ransom',
      'people-count',
      'containment',
      'investigation',
      'own-1',
    ]);
    expect(asked('privacy')).toEqual(['protection', 'misuse', 'containment', 'own-1']);
    expect(asked('investor')).toEqual([
      'cause',
      'ransom',
      'supply-chain',
      'people-count',
      'investigation',
      'prevention',
      'own-1',
    ]);
  });
});

describe('how it speaks', () => {
  test('to a role at the organisation, of the article', () => {
    const letter = write('press');
    expect(letter.to).toBe('Press office, Tarnwick Ferries');
    expect(letter.subject).toBe('Questions about the incident at Tarnwick Ferries');
    expect(letter.paragraphs[1]).toContain('(The Skerry Post, 13 Nov 2026), https://www.skerrypost.example/');
  });

  test('of a report it says that its gaps may not be the organisation’s; of the organisation’s own text it does not', () => {
    expect(letterText(write('press'))).toContain('what it leaves out, you may have said elsewhere');
    const own = sampleDossier(({ article }) => {
      article.publisher = 'Tarnwick Ferries';
      article.partial = 'cut';
    });
    const text = letterText(write('press', undefined, own));
    expect(text).not.toContain('The text is a report');
    expect(text).toContain('only the visible part');
    expect(text).toContain('Your text says: “the matter is contained”.');
  });

  test('without an organisation, and with nothing chosen', () => {
    const dossier = sampleDossier(({ reading }) => {
      reading.organisation = undefined;
    });
    const letter = write('investor', undefined, dossier);
    expect(letter.to).toBe('Investor relations, your organisation');
    const none = { ...letter, questions: letter.questions.map((each) => ({ ...each, selected: false })) };
    expect(letterText(none)).toContain('I have no open questions.');
    expect(letterText(none)).not.toContain('1.');
  });

  test('plain text, numbered, short', () => {
    const text = letterText(write('privacy', 'uk'));
    expect(text).toMatch(
      /^To: Data protection officer, Tarnwick Ferries\nSubject: My personal data and the incident at Tarnwick Ferries\n\nDear Sir or Madam,\n\n/,
    );
    expect(text).toContain('\n1. Encrypted or not: I found nothing on this.');
    expect(text.split(/\s+/).length).toBeLessThan(400);
    expect(text).not.toMatch(/!|hidden|lie\b|fail/i);
  });
});

describe('the law', () => {
  test.each([
    ['eu', ['Article 15', 'Article 34', 'GDPR', 'one month'], ['UK GDPR']],
    ['uk', ['Article 15', 'Article 34', 'UK GDPR'], []],
    ['hipaa', ['45 CFR 164.524', '45 CFR 164.404', '60 days'], ['GDPR']],
    ['california', ['1798.82', '1798.110'], ['GDPR', 'HIPAA']],
  ] as const)('%s', (jurisdiction, cited, not) => {
    const text = letterText(write('privacy', jurisdiction));
    for (const words of cited) expect(text).toContain(words);
    for (const words of not) expect(text).not.toContain(words);
    const right = RIGHTS.find(({ id }) => id === jurisdiction)!;
    for (const paragraph of right.paragraphs) expect(paragraph).toMatch(/^Where /);
    expect(right.source).not.toBe('');
  });

  test('is cited only about one’s own data, and only when chosen', () => {
    for (const text of [letterText(write('press', 'eu')), letterText(write('privacy'))])
      expect(text).not.toMatch(/GDPR|Article|CFR/);
  });
});

test('in the mail program, while it fits', () => {
  const letter = write('privacy');
  const short = { ...letter, questions: letter.questions.slice(0, 1) };
  const address = new URL(mailto(short)!);
  expect(address.searchParams.get('subject')).toBe(letter.subject);
  expect(address.searchParams.get('body')).toContain('Dear Sir or Madam,\r\n\r\nThis is about');
  expect(
    mailto({ ...letter, questions: letter.questions.map((each) => ({ ...each, selected: true })) }),
  ).toBeUndefined();
});

test('any dossier: nothing stated is asked, every question is one line', { timeout: FUZZ_TIMEOUT }, () => {
  fc.assert(
    fc.property(anyDossier, fc.constantFrom<Audience>('press', 'privacy', 'investor'), (dossier, audience) => {
      const letter = writeLetter(dossier, { catalog, audience, jurisdiction: 'eu' });
      for (const { item, text } of letter.questions) {
        if (item) expect(dossier.reading.items[item].status).not.toBe('stated');
        expect(text).not.toMatch(/[\n\r]/);
      }
      expect(letter.subject).not.toMatch(/[\n\r]/);
      expect(mailto(letter) ?? '').toMatch(/^(?:mailto:\?subject=[\w.~%-]*&body=[\w.~%-]*)?$/);
    }),
    runs(0.1),
  );
});
