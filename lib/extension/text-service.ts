// Reads texts that stand on no page: pasted, from a file, or selected. The reading is kept for the tab that shows it, as a page's is.
import type { Article } from '../model';
import type { View } from '../view-model';
import browser from './browser';
import type { Desk } from './desk';
import { languageNow } from './interface-language';
import { foreignLanguage, languageName } from './language';
import { bookFor, trim } from './page-service';
import { loadSettings } from './settings-store';
import { sha256 } from './sha256';
import { showEntry, versionOf } from './show-entry';
import { tabEntry } from './tabs';

/** What stands for an address: the same text again finds the same notes. Never http, so that no page's notes are met. */
export const isText = (url: string): boolean => url.startsWith('text:');

const addressOf = async (text: string): Promise<string> => `text:${(await sha256(text)).slice(0, 32)}`;

/** A text that waits, and whether it comes from a private window. */
interface Waiting {
  article: Article;
  isPrivate: boolean;
}

const waitingKey = (id: string) => `waiting:${id}`;

/** Keeps something for one of our pages that is about to open, until the session ends; resolves to the id for its address. */
export async function putWaiting(value: Waiting | string): Promise<string> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [waitingKey(id)]: value });
  return id;
}

/** Words that wait under an id; undefined where none do. */
export async function takeWaiting(id: string): Promise<Waiting | string | undefined> {
  const key = waitingKey(id);
  return (await browser.storage.session.get(key).catch(() => ({}) as Record<string, unknown>))[key] as
    | Waiting
    | string
    | undefined;
}

/** Whoever brings a text wants it read: it is read though it is no disclosure, and another language is only mentioned. */
export async function readText(
  desk: Desk,
  tabId: number,
  brought: Article,
  { passing = false, isPrivate: fromPrivate = false } = {},
): Promise<View> {
  const article = { ...brought, url: await addressOf(brought.text) };
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  // Chrome opens our pages in a normal window, wherever the words come from: that they are private is handed on.
  const isPrivate = fromPrivate || tab?.incognito || (await tabEntry(tabId))?.isPrivate || false;
  const book = bookFor(desk, isPrivate);
  const read = trim(await desk.read(article, true), await loadSettings());
  const dossier = { ...read, notes: await book.notesOf(article.url).catch(() => read.notes) };
  const foreign = await foreignLanguage(article);
  const language = foreign && languageName(foreign, await languageNow());
  await showEntry(tabId, { url: article.url, state: 'read', isPrivate, dossier, language, version: versionOf() });
  if (!passing) await book.keep(dossier).catch(() => undefined);
  return { state: 'read', isPrivate, dossier, language };
}

/** The text read in this tab (its page was loaded again), or the one that waits for it. */
export async function textView(desk: Desk, tabId: number, id: string | undefined): Promise<View | undefined> {
  const entry = await tabEntry(tabId);
  if (entry?.dossier && isText(entry.url)) {
    const notes = await bookFor(desk, entry.isPrivate ?? false)
      .notesOf(entry.url)
      .catch(() => entry.dossier!.notes);
    return {
      state: 'read',
      isPrivate: entry.isPrivate,
      dossier: { ...entry.dossier, notes },
      language: entry.language,
    };
  }
  const waiting = id ? await takeWaiting(id) : undefined;
  return typeof waiting === 'object' ? readText(desk, tabId, waiting.article, waiting) : undefined;
}
