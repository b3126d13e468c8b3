// File names that every system takes, whatever a page calls itself.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nastyText } from '../../tests/arbitrary-dossier';
import { FUZZ_TIMEOUT, runs } from '../../tests/fuzz';
import { sampleDossier } from '../../tests/sample-dossier';
import { fileName } from './file-name';

const named = (title: string, extension = 'md') =>
  fileName(
    sampleDossier(({ article, reading }) => {
      article.title = title;
      reading.organisation = undefined;
    }),
    { extension },
  );

test.each([
  ['Café data “taken”', 'Cafe data taken - unsaid 2026-11-22.md'],
  ['../../etc/passwd', 'etc passwd - unsaid 2026-11-22.md'],
  ['.htaccess', 'htaccess - unsaid 2026-11-22.md'],
  ['CON', 'CON - unsaid 2026-11-22.md'],
  ['', 'Reading - unsaid 2026-11-22.md'],
  ['攻撃', 'Reading - unsaid 2026-11-22.md'],
  ['invoice\u202Efdp.exe', 'invoice fdp exe - unsaid 2026-11-22.md'],
])('%j', (title, expected) => {
  expect(named(title)).toBe(expected);
});

test('a long title is cut at a word', () => {
  const name = named('many words in a very long headline that goes on and on until nobody reads it any more', 'jsonld');
  expect(name).toBe('many words in a very long headline that goes on and - unsaid 2026-11-22.jsonld');
});

test('the name follows a template, whatever it says', () => {
  const name = (template: string) => fileName(sampleDossier(), { extension: 'md' }, template);
  expect(name('{published} {organisation} ({publication})')).toBe('2026-11-13 Tarnwick Ferries The Skerry Post.md');
  expect(name('con')).toBe('Reading con.md');
  expect(name('../{nothing}')).toBe('Reading.md');
  expect(name('{title}{title}').length).toBeLessThanOrEqual(80);
  expect(name('x'.repeat(300))).toHaveLength(80);
});

test('any title gives a safe name', { timeout: FUZZ_TIMEOUT }, () => {
  fc.assert(
    fc.property(
      fc.oneof(nastyText(5), fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 })),
      (title) => {
        const name = named(title);
        expect(name).toMatch(/^[A-Za-z0-9_][A-Za-z0-9 _-]{0,76}\.md$/);
        expect(name.length).toBeLessThanOrEqual(80);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)[. ]*\./i);
        expect(name).not.toMatch(/[ -]\.md$/);
        const free = fileName(sampleDossier(), { extension: 'jsonld' }, title);
        expect(free).toMatch(/^[A-Za-z0-9_][A-Za-z0-9 _-]{0,72}\.jsonld$/);
      },
    ),
    runs(),
  );
});
