// Which language Unsaid speaks: the one chosen, else the browser's where it is one of ours, else English.
import type { Language } from '../model';
import browser from './browser';
import { nearestLanguage, type Settings } from './settings';
import { loadSettings } from './settings-store';

/** The browser's own, as far as it is one of ours. */
export const browserLanguage = (): Language => nearestLanguage(browser.i18n.getUILanguage());

export const languageOf = ({ language }: Pick<Settings, 'language'>): Language =>
  language === 'auto' ? browserLanguage() : language;

/** As the settings have it now. */
export const languageNow = async (): Promise<Language> => languageOf(await loadSettings());
