// Tells a page that is not in English: the rules are written for English, and marking another language would be guessing.
import type { Article } from '../model';
import browser from './browser';

const SAMPLE = 4000;

/** English name of the article's language where it is surely not English; undefined otherwise. */
export async function languageOf(article: Article): Promise<string | undefined> {
  const detected = await browser.i18n.detectLanguage(article.text.slice(0, SAMPLE)).catch(() => undefined);
  const best = detected?.languages[0];
  const code = detected?.isReliable && best && best.percentage >= 70 ? best.language : (article.lang ?? 'en');
  if (/^(en|und|x-|$)/i.test(code)) return undefined;
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(code);
  } catch {
    return undefined;
  }
}
