// The catalogue in another language: the same tactics and items, with the questions of a reading beside their English.
import type { Catalog, Language } from '../../model';
import { de } from './de';
import { es } from './es';
import { fr } from './fr';
import type { CatalogWords } from './types';

const TRANSLATED: Record<Exclude<Language, 'en'>, CatalogWords> = { de, fr, es };

/** Readings carry their open questions in English: here is what each is in the catalogue's language. */
const questions = (english: Catalog, words: CatalogWords): Record<string, string> =>
  Object.fromEntries(
    english.tactics.flatMap(({ id, ask }) =>
      ask.map((question, at) => [question, words.tactics[id].ask[at] ?? question]),
    ),
  );

/** `english` in `language`; ids, order and profiles stay. */
export function catalogIn(language: Language, english: Catalog): Catalog {
  if (language === 'en') return english;
  const words = TRANSLATED[language];
  return {
    ...english,
    tactics: english.tactics.map((tactic) => ({ ...tactic, ...words.tactics[tactic.id] })),
    items: english.items.map((item) => ({ ...item, ...words.items[item.id] })),
    families: english.families.map((family) => ({ ...family, ...words.families[family.id] })),
    groups: english.groups.map((group) => ({ ...group, name: words.groups[group.id] })),
    questions: questions(english, words),
  };
}
