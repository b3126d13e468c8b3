// Tells a page that is not in English: the rules are written for English, and marking another language would be guessing.
import type { Article, Language } from '../model';
import browser from './browser';

const SAMPLE = 4000;

/** The code of the article's language where it is surely not English; undefined otherwise. */
export async function foreignLanguage(article: Article): Promise<string | undefined> {
  const detected = await browser.i18n.detectLanguage(article.text.slice(0, SAMPLE)).catch(() => undefined);
  const best = detected?.languages[0];
  const code = detected?.isReliable && best && best.percentage >= 70 ? best.language : (article.lang ?? 'en');
  return /^(en|und|x-|$)/i.test(code) ? undefined : code;
}

/** A language's name in the language `spoken`; undefined where there is none for the code. */
export function languageName(code: string, spoken: Language): string | undefined {
  try {
    return new Intl.DisplayNames([spoken], { type: 'language' }).of(code);
  } catch {
    return undefined;
  }
}
