// Changes the language of a page of ours: its table, loaded when it is first spoken, its dates and numbers, and its `lang`.
import type { Language } from '../lib/model';
import { speak, type Words } from './words';

/** English is everywhere; each of the others is a file of its own. */
const TABLES: Record<Exclude<Language, 'en'>, () => Promise<{ words: Words }>> = {
  de: () => import('./languages/de'),
  fr: () => import('./languages/fr'),
  es: () => import('./languages/es'),
};

const KEY = 'language';
let spoken: Language = 'en';

/** Resolves when the next `say` speaks it. A table that does not load leaves English, which is complete. */
export async function speakIn(language: Language): Promise<void> {
  remember(language);
  if (language === spoken) return;
  const table =
    language === 'en'
      ? {}
      : await TABLES[language]().then(
          ({ words }) => words,
          () => undefined,
        );
  if (!table) return;
  spoken = language;
  speak(table, language === 'en' ? 'en-GB' : language);
  document.documentElement.lang = language;
}

/** As it was spoken last, so that a page need not begin in another language; where nothing was yet, `otherwise`. */
export function speakAsBefore(otherwise: Language): Promise<void> {
  let before: string | null = null;
  try {
    before = localStorage.getItem(KEY);
  } catch {
    // Storage is closed: the page begins in the browser's language.
  }
  return speakIn(before === 'en' || (before && before in TABLES) ? (before as Language) : otherwise);
}

function remember(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // As above.
  }
}
