// Tells a page that is not in English: the rules are written for English, and marking another language would be guessing.
import type { Article, Language } from '../model';
import browser from './browser';

const SAMPLE = 4000;

/** The article's language, by its name in the language `spoken`, where it is surely not English; undefined otherwise. */
export async function otherLanguage(article: Article, spoken: Language): Promise<string | undefined> {
  const detected = await browser.i18n.detectLanguage(article.text.slice(0, SAMPLE)).catch(() => undefined);
  const best = detected?.languages[0];
  const code = detected?.isReliable && best && best.percentage >= 70 ? best.language : (article.lang ?? 'en');
  if (/^(en|und|x-|$)/i.test(code)) return undefined;
  try {
    return new Intl.DisplayNames([spoken], { type: 'language' }).of(code);
  } catch {
    return undefined;
  }
}
