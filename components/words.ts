// What the views say: a message by its key, with values and plurals. Another language replaces the table through `speak`.
import { english } from './english';
import { englishPages } from './english-pages';
import { englishPapers } from './english-papers';
import { englishTexts } from './english-texts';
import { englishTrouble } from './english-trouble';

/** A message with a plural: `by` names the number that decides, the forms are CLDR's. */
export interface Plural {
  by: string;
  one?: string;
  other: string;
}

const all = { ...english, ...englishPages, ...englishPapers, ...englishTexts, ...englishTrouble };

export type Word = keyof typeof all;
/** One language's table: the English keys, each a text or a plural. */
export type Words = Record<Word, string | Plural>;
type Values = Record<string, string | number | undefined>;

let table: Words = all;
let locale = 'en-GB';

/** Replaces the table, the language of numbers and dates, or both. What a table lacks stays English. */
export function speak(words: Partial<Words>, language: string): void {
  table = { ...all, ...words };
  locale = language;
}

/** The language of numbers and dates, as a BCP 47 tag. */
export const language = (): string => locale;

/** A message with its values filled in; numbers are written as the language writes them. */
export function say(word: Word, values: Values = {}): string {
  const message = table[word];
  const text = typeof message === 'string' ? message : form(message, Number(values[message.by] ?? 0));
  return text.replace(/\{(\w{1,20})\}/g, (_all, name: string) => shown(values[name]));
}

/** The plural form of `message` for `n` in the language set. */
function form(message: Plural, n: number): string {
  const forms = message as unknown as Record<string, string | undefined>;
  return forms[new Intl.PluralRules(locale).select(n)] ?? message.other;
}

const shown = (value: string | number | undefined): string =>
  typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : (value ?? '');

/** Without the `*` that marks bold parts. */
export const plain = (text: string): string => text.replaceAll('*', '');
