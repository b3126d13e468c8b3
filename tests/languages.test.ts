// The languages of the interface: the same words in each, with the same values in them, and none that nothing says.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { CARD_WORDS } from '../components/card/card-words';
import { TRANSLATED_CARD } from '../components/card/translated-words';
import { english } from '../components/english';
import { englishPages } from '../components/english-pages';
import { englishPapers } from '../components/english-papers';
import { englishTexts } from '../components/english-texts';
import { englishTrouble } from '../components/english-trouble';
import { words as de } from '../components/languages/de';
import { words as es } from '../components/languages/es';
import { words as fr } from '../components/languages/fr';
import { type Plural, say, speak, type Words } from '../components/words';
import { MENU_TITLES } from '../lib/extension/menu-titles';
import type { Language } from '../lib/model';
import { catalog } from '../lib/rules';
import { catalogIn } from '../lib/rules/words';
import { filesIn, root } from './source-files';

const all: Words = { ...english, ...englishPages, ...englishPapers, ...englishTexts, ...englishTrouble };
const tables: [Exclude<Language, 'en'>, Words][] = [
  ['de', de],
  ['fr', fr],
  ['es', es],
];

const forms = (message: string | Plural): string[] =>
  typeof message === 'string'
    ? [message]
    : Object.entries(message).flatMap(([form, text]) => (form === 'by' ? [] : [text]));
const values = (text: string): string => [...new Set(text.match(/\{\w{1,20}\}/g))].sort().join();
const bold = (text: string): number => text.split('*').length;

/** Words that are right as they are in another language too. */
const SAME = new Set(['name', 'asMarkdown', 'welcomeQuote', 'export', 'site', 'options']);

/** A number and its unit stay together; quotation marks and dots as they are in any language. */
const ALWAYS = [/\d [kM][Bo]\b/, /["']/, /\.\.\./, / {2}/, /^ | $/];
/** What a printer of the language would not set: quotation marks of another one, spaces that break where none may. */
const MISSET = {
  de: [...ALWAYS, /[«»”]/, /“(?=\p{L})/u, /\p{L}…/u, /\b[zd]\. ?[Bh]\./, /[Bb]itte prüfen/],
  fr: [...ALWAYS, /[„“”]/, /(?<![\u00a0\u202f])[;!?»]/, /(?<![\u00a0\u202f]):(?!\/)/, /«(?![\u00a0\u202f])/],
  es: [...ALWAYS, /[„“”]/, /^[^¿]*\?/, /^[^¡]*!/],
};

afterEach(() => speak({}, 'en-GB'));

describe.each(tables)('%s', (language, table) => {
  it('has every word of English and no other', () => {
    expect(Object.keys(table).sort()).toEqual(Object.keys(all).sort());
  });

  it('fills in the same values, and marks as much in bold', () => {
    const wrong = Object.entries(all).flatMap(([key, message]) => {
      const own = table[key as keyof Words];
      const wanted = values(forms(message).at(-1)!);
      const star = bold(forms(message).at(-1)!);
      return forms(own)
        .filter((text) => values(text) !== wanted || bold(text) !== star)
        .map((text) => `${key}: ${text}`);
    });
    expect(wrong).toEqual([]);
  });

  it('has the forms that its plurals take for everyday numbers, decided by the same one', () => {
    const rules = new Intl.PluralRules(language);
    const wrong = Object.entries(all).flatMap(([key, message]) => {
      if (typeof message === 'string') return [];
      const own = table[key as keyof Words] as Plural & Record<string, string>;
      const missing = [0, 1, 2, 5, 11, 1000].filter((n) => !own[rules.select(n)]);
      return missing.length || own.by !== message.by ? [key] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('is translated: long sentences are not those of English', () => {
    const left = Object.entries(all).filter(
      ([key, message]) =>
        !SAME.has(key) &&
        forms(message).at(-1)!.length > 24 &&
        forms(table[key as keyof Words]).at(-1) === forms(message).at(-1),
    );
    expect(left.map(([key]) => key)).toEqual([]);
  });

  it('says all of the catalogue, a question for each question', () => {
    const own = catalogIn(language, catalog);
    for (const [at, tactic] of catalog.tactics.entries()) {
      const told = own.tactics[at]!;
      expect(told.id).toBe(tactic.id);
      expect(told.family).toBe(tactic.family);
      expect(told.ask.length, tactic.id).toBe(tactic.ask.length);
      expect(
        [told.name, told.why, ...told.ask].filter((text) => [tactic.name, tactic.why, ...tactic.ask].includes(text)),
      ).toEqual([]);
      for (const [nth, question] of tactic.ask.entries()) expect(own.questions?.[question]).toBe(told.ask[nth]);
    }
    expect(own.items.map(({ id }) => id)).toEqual(catalog.items.map(({ id }) => id));
    expect(
      own.items.filter(({ ask, why }, at) => ask === catalog.items[at]!.ask || why === catalog.items[at]!.why),
    ).toEqual([]);
  });

  it('is set as its printers set it', () => {
    const own = catalogIn(language, catalog);
    const said = [
      ...Object.entries(table).flatMap(([key, message]) => (SAME.has(key) ? [] : forms(message))),
      ...Object.values(TRANSLATED_CARD[language]),
      ...Object.values(MENU_TITLES[language]),
      ...own.items.flatMap(({ name, why, ask }) => [name, why, ask]),
      ...own.tactics.flatMap(({ name, why, ask }) => [name, why, ...ask]),
    ];
    const wrong = said.filter((text) => MISSET[language].some((pattern) => pattern.test(text)));
    expect(wrong).toEqual([]);
  });

  it('says where something stays English', () => {
    for (const key of ['exportHead', 'letterLead', 'languageLead', 'helpLead'] as const)
      expect(table[key], key).toMatch(/[Ee]nglis|anglais|inglés/);
  });

  it('speaks in card and menu', () => {
    const card = TRANSLATED_CARD[language];
    expect(card.lang).toBe(language);
    for (const key of Object.keys(CARD_WORDS) as (keyof typeof CARD_WORDS)[])
      expect(values(card[key]), key).toBe(values(CARD_WORDS[key]));
    expect(Object.keys(MENU_TITLES[language])).toEqual(Object.keys(MENU_TITLES.en));
  });

  it('names the same messages for the browser, short enough for its shops', () => {
    const messages = (of: string): Record<string, { message: string }> =>
      JSON.parse(readFileSync(join(root, 'public', '_locales', of, 'messages.json'), 'utf8'));
    expect(Object.keys(messages(language))).toEqual(Object.keys(messages('en')));
    expect(messages(language).description!.message.length).toBeLessThanOrEqual(132);
  });
});

describe('plurals', () => {
  it.each([
    ['de', de, ['0 Markierungen', '1 Markierung', '1.200 Markierungen']],
    ['fr', fr, ['0 marque', '1 marque', '1\u202f200 marques']],
    ['es', es, ['0 marcas', '1 marca', '12.000 marcas']],
  ] as const)('%s', (language, table, told) => {
    speak(table, language);
    const large = language === 'es' ? 12_000 : 1200;
    expect([0, 1, large].map((n) => say('marks', { n }))).toEqual(told);
  });
});

it('a reader’s own question and one that is not known stay as they are', () => {
  expect(catalogIn('en', catalog)).toBe(catalog);
  expect(catalogIn('de', catalog).questions?.['Was it the cat?']).toBeUndefined();
});

it('the folders of languages are the languages', () => {
  const folders = readdirSync(join(root, 'components', 'languages'), { withFileTypes: true }).filter((each) =>
    each.isDirectory(),
  );
  expect(folders.map(({ name }) => name).sort()).toEqual(tables.map(([language]) => language).sort());
});

it('every word is said somewhere', () => {
  const source = [...filesIn('components', /\.tsx?$/), ...filesIn('entrypoints', /\.tsx?$/)]
    .filter(({ path }) => !/english|languages\/|\.test\./.test(path))
    .map(({ text }) => text)
    .join('\n');
  // Composed from an id: `${state}Title`, `profile${Id}For`.
  const composed =
    /^(?:none|off|reading|changed|update|ask|language|access|store|pdf|reader|internal|gone|error|read)(?:Title|Text|Action)$|^partial[A-Z]|^profile[A-Z]|^by[A-Z]|^as[A-Z]|^trouble(?:Unreadable|Unwritable|Full|Damaged|None)|^kind[A-Z]|^damage[A-Z]/;
  const silent = Object.keys(all).filter(
    (key) => !composed.test(key) && !new RegExp(`['"\`]${key}['"\`]`).test(source),
  );
  expect(silent).toEqual([]);
});
