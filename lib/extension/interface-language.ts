// Which language Unsaid speaks: the one chosen, else the browser's where it is one of ours, else English.
import type { Language } from '../model';
import browser from './browser';
import type { Settings } from './settings';
import { loadSettings } from './settings-store';

const LANGUAGES: readonly string[] = ['en', 'de', 'fr', 'es'] satisfies Language[];

/** `de-AT` is German; a language that is not ours is English. */
export function nearest(tag: string): Language {
  const [language = ''] = tag.toLowerCase().split(/[-_]/);
  return LANGUAGES.includes(language) ? (language as Language) : 'en';
}

/** The browser's own, as far as it is one of ours. */
export const browserLanguage = (): Language => nearest(browser.i18n.getUILanguage());

export const languageOf = ({ language }: Pick<Settings, 'language'>): Language =>
  language === 'auto' ? browserLanguage() : language;

/** As the settings have it now. */
export const languageNow = async (): Promise<Language> => languageOf(await loadSettings());
