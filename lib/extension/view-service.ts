// Answers what popup, panel and options ask.
import type { FamilyId, Notes } from '../model';
import type { View } from '../view-model';
import { changeFromOptions, setSite } from './apply-settings';
import browser from './browser';
import { retitleMenus } from './context-menu';
import { deleteData, exportData, importData } from './data';
import { type Book, type Desk, orThrow } from './desk';
import { diagnosticsOf } from './diagnostics';
import { contentTypeOf, hasAccess, inject } from './inject';
import { languageNow } from './interface-language';
import type { FromView, PackReply } from './messages';
import { readAgain } from './open-tabs';
import { bookFor } from './page-service';
import type { Settings } from './settings';
import type { SettingsPatch } from './settings-patch';
import { loadSettings } from './settings-store';
import { showEntry, versionOf } from './show-entry';
import { decide, siteOf } from './sites';
import { checkStorage, dropDamaged, exportDamaged, startAfresh, troubleNow } from './storage-check';
import { setTabEntry, type TabEntry, tabEntry, withoutFragment } from './tabs';
import { tellViews } from './tell-views';
import { isText, readText, takeWaiting, textView } from './text-service';
import { isAlive, toPage } from './to-page';
import { whyNot } from './why-not';

/** What a page script reads. */
const READABLE = /\/html$|xhtml/;

const unreadable = (type: string): string =>
  `A page of this kind (${type}) cannot be read in place: copy its text, and paste it where any text is read.`;

const hostOf = (url: string): string | undefined => (URL.canParse(url) ? new URL(url).hostname : undefined);

async function withNotes(desk: Desk, entry: TabEntry): Promise<TabEntry['dossier']> {
  if (!entry.dossier) return undefined;
  const notes = await bookFor(desk, entry.isPrivate ?? false)
    .notesOf(entry.url)
    .catch(() => entry.dossier?.notes);
  return notes ? { ...entry.dossier, notes } : entry.dossier;
}

/** A tab of which nothing is known: the gate slept there, the site waits to be asked, or no script can look. */
async function viewUnread(tabId: number, url: string, wish: 'read' | 'ask' | 'off'): Promise<View> {
  const site = siteOf(url) ?? '';
  if (wish !== 'read') return { state: wish, site };
  if (await isAlive(tabId)) return { state: 'reading', site, words: 0 };
  if (!(await hasAccess(url))) return { state: 'access', site, host: hostOf(url) };
  return { state: (await contentTypeOf(tabId, url)) === 'application/pdf' ? 'pdf' : 'none', site };
}

export async function viewOf(desk: Desk, tabId: number): Promise<View> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const entry = await tabEntry(tabId);
  if (!tab) return entry?.dossier ? { state: 'gone', dossier: await withNotes(desk, entry) } : { state: 'gone' };
  if (entry?.dossier && isText(entry.url))
    return {
      state: 'read',
      isPrivate: entry.isPrivate,
      dossier: await withNotes(desk, entry),
      language: entry.language,
    };
  const reason = whyNot(tab.url);
  if (reason) return { state: reason };
  const site = siteOf(tab.url) ?? '';
  const wish = decide(await loadSettings(), site);
  if (wish === 'off') return { state: 'off', site };
  if (!entry || entry.url !== withoutFragment(tab.url ?? '')) return viewUnread(tabId, tab.url ?? '', wish);
  const { state, words, language, error, dimmed } = entry;
  const dossier = await withNotes(desk, entry);
  if (state === 'read' && !(await isAlive(tabId))) {
    return entry.version === versionOf() ? { state: 'changed', site, dossier } : { state: 'update', site };
  }
  return {
    state,
    site,
    host: hostOf(tab.url ?? ''),
    isPrivate: entry.isPrivate,
    dossier,
    words,
    language,
    error,
    dimmed,
  };
}

/** "Read this page", "Read it anyway", "Read again": in the page script that is there, or in a new one. */
async function readPage(tabId: number, anyway: boolean): Promise<View['state'] | undefined> {
  const tab = await browser.tabs.get(tabId);
  // A page of ours, which may hold a text that was brought: there is nothing else in it to read.
  if (whyNot(tab.url)) return undefined;
  const url = withoutFragment(tab.url ?? '');
  const base = { url, isPrivate: tab.incognito, asked: anyway, wanted: true, version: versionOf() };
  const entry: TabEntry = { ...base, state: 'reading', words: 0 };
  const type = await contentTypeOf(tabId, tab.url);
  if (type && !READABLE.test(type))
    return void (await showEntry(tabId, { ...base, state: 'error', error: unreadable(type) }));
  const dimmed = (await isAlive(tabId)) ? (await tabEntry(tabId))?.dimmed : undefined;
  await showEntry(tabId, { ...entry, dimmed });
  if ((await toPage(tabId, { type: 'read-now', anyway })) !== undefined) return undefined;
  const injected = await inject('page', { tabId, url });
  if (injected === 'access') await showEntry(tabId, { ...entry, state: 'access' });
  if (injected === 'closed')
    await showEntry(tabId, { ...entry, state: 'error', error: 'No script can run in this page.' });
  return undefined;
}

/** Hands on to the page which families it draws faintly; kept, so that popup and panel agree. */
async function dim(tabId: number, families: FamilyId[]): Promise<unknown> {
  const told = await toPage(tabId, { type: 'dim', families });
  const entry = await tabEntry(tabId);
  if (entry && told !== undefined) {
    await setTabEntry(tabId, { ...entry, dimmed: families });
    await tellViews({ type: 'changed-view', tabId });
  }
  return told;
}

/** Applies a change to the notes of a tab's article, and shows it. */
async function changeNotes(
  desk: Desk,
  tabId: number,
  change: (book: Book, url: string) => ReturnType<Book['apply']>,
): Promise<Notes> {
  const entry = await tabEntry(tabId);
  if (!entry?.dossier) throw new Error('The page is gone: there is no article to keep this note with.');
  const kept = await change(bookFor(desk, entry.isPrivate ?? false), entry.url);
  // The view says that it is not saved; the look says what is wrong with the storage.
  if (!kept.saved) void checkStorage(desk, tabId, kept.message);
  const { notes } = orThrow(kept);
  // Meanwhile the page may have been read anew, or left.
  const now = await tabEntry(tabId);
  if (now?.dossier && now.url === entry.url) await showEntry(tabId, { ...now, dossier: { ...now.dossier, notes } });
  return notes;
}

async function changeSettings(patch: SettingsPatch): Promise<Settings> {
  const settings = await changeFromOptions(patch);
  if (patch.language) await retitleMenus();
  return settings;
}

/** A change of the reader's own phrases: pages that are open are marked anew. */
async function marking(change: Promise<PackReply>): Promise<PackReply> {
  const reply = await change;
  if ('packs' in reply) void readAgain();
  return reply;
}

/** Resolves to the reply; rejections reach the view, which says what failed. */
export async function answerView(desk: Desk, message: FromView): Promise<unknown> {
  switch (message.type) {
    case 'view':
      return { ...(await viewOf(desk, message.tabId)), ...(await troubleNow(message.tabId)) };
    case 'site':
      return setSite(message.site, message.on);
    case 'read-page':
      return readPage(message.tabId, message.anyway);
    case 'to-page':
      if (message.message.type === 'dim') return dim(message.tabId, message.message.families);
      return toPage(message.tabId, message.message);
    case 'note':
      return changeNotes(desk, message.tabId, (book, url) => book.apply(url, message.change));
    case 'mark-again':
      await changeNotes(desk, message.tabId, (book, url) => book.dismiss(url, message.phrase, true));
      return toPage(message.tabId, { type: 'read-now', anyway: false });
    case 'catalog':
      return desk.catalogIn(message.english ? 'en' : await languageNow());
    case 'settings':
      return loadSettings();
    case 'change-settings':
      return changeSettings(message.patch);
    case 'export-data':
      return exportData(desk);
    case 'import-data':
      return importData(desk, message.text).then(retitleMenus);
    case 'delete-data':
      return deleteData(desk).then(retitleMenus);
    case 'read-text':
      return readText(desk, message.tabId, message.article, message);
    case 'text-view':
      return textView(desk, message.tabId, message.id);
    case 'waiting-words':
      return takeWaiting(message.id);
    case 'packs':
      return desk.own.packs();
    case 'change-phrase':
      return marking(desk.own.change(message.pack, message.was, message.value));
    case 'import-pack':
      return marking(desk.own.bring(message.text));
    case 'drop-pack':
      return marking(desk.own.drop(message.name));
    case 'storage':
      return checkStorage(desk);
    case 'export-damaged':
      return exportDamaged(desk);
    case 'drop-damaged':
      return dropDamaged(desk);
    case 'start-afresh':
      return startAfresh(desk).finally(retitleMenus);
    case 'diagnostics':
      return diagnosticsOf(desk);
  }
}
