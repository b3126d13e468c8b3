// Answers what popup, panel and options ask.
import type { FamilyId, Notes } from '../model';
import type { View } from '../view-model';
import { changeFromOptions, setSite } from './apply-settings';
import browser from './browser';
import { retitleMenus } from './context-menu';
import { deleteData, exportData, importData } from './data';
import { type Book, type Desk, orThrow } from './desk';
import { diagnosticsOf } from './diagnostics';
import { contentTypeOf, inject } from './inject';
import { languageNow } from './interface-language';
import type { FromView, PackReply, ToPage } from './messages';
import { readAgain } from './open-tabs';
import { bookFor, showEntry, versionOf } from './page-service';
import type { Settings } from './settings';
import type { SettingsPatch } from './settings-patch';
import { loadSettings } from './settings-store';
import { decide, siteOf } from './sites';
import { checkStorage, dropDamaged, exportDamaged, startAfresh, troubleNow } from './storage-check';
import { setTabEntry, type TabEntry, tabEntry, withoutFragment } from './tabs';
import { tellViews } from './tell-views';
import { isText, readText, takeWaiting, textView } from './text-service';
import { whyNot } from './why-not';

const toPage = (tabId: number, message: ToPage): Promise<unknown> =>
  browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined);

const isAlive = async (tabId: number): Promise<boolean> => (await toPage(tabId, { type: 'alive' })) !== undefined;

async function withNotes(desk: Desk, entry: TabEntry, isPrivate: boolean): Promise<TabEntry['dossier']> {
  if (!entry.dossier) return undefined;
  const notes = await bookFor(desk, isPrivate)
    .notesOf(entry.url)
    .catch(() => entry.dossier?.notes);
  return notes ? { ...entry.dossier, notes } : entry.dossier;
}

/** A tab of which nothing is known: the gate slept there, the site waits to be asked, or no script can look. */
async function viewUnread(tabId: number, site: string, wish: 'read' | 'ask' | 'off'): Promise<View> {
  if (wish !== 'read') return { state: wish, site };
  if (await isAlive(tabId)) return { state: 'reading', site, words: 0 };
  const type = await contentTypeOf(tabId);
  if (type === 'application/pdf') return { state: 'pdf' };
  if (type !== undefined) return { state: 'none', site };
  return { state: (await browser.permissions.contains({ origins: [`*://${site}/*`] })) ? 'none' : 'access', site };
}

export async function viewOf(desk: Desk, tabId: number): Promise<View> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const entry = await tabEntry(tabId);
  if (!tab) return entry?.dossier ? { state: 'gone', dossier: await withNotes(desk, entry, false) } : { state: 'gone' };
  if (entry?.dossier && isText(entry.url))
    return { state: 'read', dossier: await withNotes(desk, entry, tab.incognito), language: entry.language };
  const reason = whyNot(tab.url);
  if (reason) return { state: reason };
  const site = siteOf(tab.url) ?? '';
  const wish = decide(await loadSettings(), site);
  if (wish === 'off') return { state: 'off', site };
  if (!entry || entry.url !== withoutFragment(tab.url ?? '')) return viewUnread(tabId, site, wish);
  const { state, words, language, error, dimmed } = entry;
  const dossier = await withNotes(desk, entry, tab.incognito);
  if (state === 'read' && !(await isAlive(tabId))) {
    return entry.version === versionOf() ? { state: 'changed', site, dossier } : { state: 'update', site };
  }
  return { state, site, dossier, words, language, error, dimmed };
}

/** "Read this page", "Read it anyway", "Read again": in the page script that is there, or in a new one. */
async function readPage(tabId: number, anyway: boolean): Promise<View['state'] | undefined> {
  const tab = await browser.tabs.get(tabId);
  const url = withoutFragment(tab.url ?? '');
  const entry: TabEntry = { url, state: 'reading', words: 0, asked: anyway, wanted: true, version: versionOf() };
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
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const kept = await change(bookFor(desk, tab?.incognito ?? false), entry.url);
  // The view says that it is not saved; the look says what is wrong with the storage.
  if (!kept.saved) void checkStorage(desk, tabId, kept.message);
  const { notes } = orThrow(kept);
  await showEntry(tabId, { ...entry, dossier: { ...entry.dossier, notes } });
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
      return readText(desk, message.tabId, message.article, message.passing);
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
