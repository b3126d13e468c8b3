// Answers what pages ask: wake, read, dismiss. The tab and the address are the browser's word, never the message's.
import type { Article, Dossier } from '../model';
import { applySettings } from './apply-settings';
import type { Runtime, Tabs } from './browser';
import { type Book, type Desk, orThrow } from './desk';
import { inject, leaveCardWords, targetOf } from './inject';
import { languageNow, languageOf } from './interface-language';
import { foreignLanguage, languageName } from './language';
import { noteError } from './last-errors';
import { toMarks } from './marks';
import type { FromPage, PageReply } from './messages';
import { isShown, keepWaiting } from './prerendered';
import type { Settings } from './settings';
import { loadSettings } from './settings-store';
import { showEntry, versionOf } from './show-entry';
import { decide, siteOf } from './sites';
import { type TabEntry, tabEntry, withoutFragment } from './tabs';
import { tellViews } from './tell-views';
import { isAlive } from './to-page';

/** Private windows leave nothing on the disk. */
export const bookFor = (desk: Desk, isPrivate: boolean): Book => (isPrivate ? desk.privateBook : desk.book);

interface Visit {
  tabId: number;
  url: string;
  site: string;
  isPrivate: boolean;
}

/** The address as it is now: of a page that moved without a load, `sender.url` still names the one it was loaded from. */
function addressOf({ url, tab }: Runtime.MessageSender): string | undefined {
  const origin = (address: string | undefined) => (URL.canParse(address ?? '') ? new URL(address!).origin : undefined);
  return tab?.url && origin(tab.url) === origin(url) ? tab.url : url;
}

function visitOf(sender: Runtime.MessageSender): Visit | undefined {
  const tabId = sender.tab?.id;
  const url = addressOf(sender);
  const site = siteOf(url);
  if (tabId === undefined || sender.frameId !== 0 || !site || !url) return undefined;
  return { tabId, site, url: withoutFragment(url), isPrivate: sender.tab?.incognito ?? false };
}

async function wake(visit: Visit, target: ReturnType<typeof targetOf>): Promise<void> {
  const wish = decide(await loadSettings(), visit.site);
  const { url, isPrivate } = visit;
  const known = await tabEntry(visit.tabId);
  // Of a document that is still there, what was asked for stays asked for, and what was read is shown until it is read anew.
  const isSame = known?.url === url && (await isAlive(visit.tabId));
  const { asked, wanted, dossier, dimmed } = isSame ? known : ({} as Partial<TabEntry>);
  const isWanted = wish === 'read' || (wish === 'ask' && (asked || wanted));
  const blank: TabEntry = { url, state: 'reading', words: 0, isPrivate, asked, wanted, dimmed, version: versionOf() };
  if (!isWanted) return showEntry(visit.tabId, { ...blank, state: wish });
  const script = target ? inject('page', target) : 'closed';
  if (!dossier) await showEntry(visit.tabId, blank);
  const injected = await script;
  if (injected === 'access') await showEntry(visit.tabId, { ...blank, state: 'access' });
}

/** A tab shows another page: was it waiting to be shown? */
export async function wakeShown(tabId: number, tab: Tabs.Tab): Promise<void> {
  const site = siteOf(tab.url);
  const url = withoutFragment(tab.url ?? '');
  if (!site || !(await isShown(tabId, url))) return;
  await wake({ tabId, url, site, isPrivate: tab.incognito }, { tabId, url });
}

/** A reading as the person wants it: without tactics switched off (one's own phrases stay) and phrases never marked. */
export function trim(dossier: Dossier, settings: Settings): Dossier {
  const signals = dossier.reading.signals.filter(({ tactic, rule, start, end }) => {
    const phrase = dossier.article.text.slice(start, end).toLowerCase();
    const on = settings.tactics[tactic] !== false || rule.startsWith('own/');
    return on && !settings.never.some((n) => n.tactic === tactic && n.phrase === phrase);
  });
  const setAside = (dossier.setAside ?? 0) + dossier.reading.signals.length - signals.length;
  return { ...dossier, reading: { ...dossier.reading, signals }, ...(setAside && { setAside }) };
}

async function keepReading(book: Book, dossier: Dossier): Promise<void> {
  const kept = await book.keep(dossier).catch((error) => ({ saved: false as const, message: String(error) }));
  if (!kept.saved) await noteError('keep', kept.message);
}

async function readArticle(desk: Desk, visit: Visit, article: Article, anyway: boolean): Promise<PageReply> {
  // The page waits for its marks: what does not depend on something else is asked for at once.
  const book = bookFor(desk, visit.isPrivate);
  const [settings, before, foreign, notes] = await Promise.all([
    loadSettings(),
    tabEntry(visit.tabId),
    anyway ? undefined : foreignLanguage(article),
    book.notesOf(visit.url).catch(() => undefined),
  ]);
  const asked = before?.asked === true && before.url === visit.url;
  const wanted = before?.wanted === true && before.url === visit.url;
  const dimmed = before?.url === visit.url ? before.dimmed : undefined;
  const { url, isPrivate } = visit;
  const base: TabEntry = { url, state: 'none', isPrivate, asked, wanted, dimmed, version: versionOf() };
  const wish = decide(settings, visit.site);
  if (wish === 'off' || (wish === 'ask' && !asked && !wanted)) {
    await showEntry(visit.tabId, { ...base, state: wish });
    return { state: 'off' };
  }
  const language = foreign && !asked ? languageName(foreign, languageOf(settings)) : undefined;
  if (language) {
    await showEntry(visit.tabId, { ...base, state: 'language', language });
    return { state: 'language' };
  }
  const read = trim(await desk.read({ ...article, url: visit.url }, anyway || asked), settings);
  if (!read.reading.disclosure && !read.reading.forced) {
    await showEntry(visit.tabId, base);
    return { state: 'none' };
  }
  const dossier = { ...read, notes: notes ?? read.notes };
  // What others see and what is kept may come a moment after the marks.
  void showEntry(visit.tabId, { ...base, state: 'read', dossier });
  void keepReading(book, dossier);
  return { state: 'read', marks: toMarks(dossier, desk.catalogIn(languageOf(settings))) };
}

async function tryToRead(desk: Desk, visit: Visit, article: Article, anyway: boolean): Promise<PageReply> {
  try {
    return await readArticle(desk, visit, article, anyway);
  } catch (error) {
    await noteError('read', error);
    await showEntry(visit.tabId, { url: visit.url, state: 'error', error: String(error), version: versionOf() });
    return { state: 'error' };
  }
}

async function dismiss(desk: Desk, visit: Visit, phrase: string, undo: boolean): Promise<void> {
  const book = bookFor(desk, visit.isPrivate);
  const { notes } = orThrow(await book.dismiss(visit.url, phrase.toLowerCase(), undo));
  const entry = await tabEntry(visit.tabId);
  if (entry?.dossier) await showEntry(visit.tabId, { ...entry, dossier: { ...entry.dossier, notes } });
}

async function never(visit: Visit, message: Extract<FromPage, { type: 'never' }>): Promise<void> {
  const { tactic } = message;
  const phrase = message.phrase.toLowerCase();
  // The page where it was said keeps its card, and the way back in it; where that is taken, it reads again by itself.
  const settings = await applySettings(
    (now) => {
      const others = now.never.filter((n) => n.tactic !== tactic || n.phrase !== phrase);
      return { never: message.undo ? others : [...others, { tactic, phrase }] };
    },
    { but: visit.tabId },
  );
  const entry = await tabEntry(visit.tabId);
  if (entry?.dossier) await showEntry(visit.tabId, { ...entry, dossier: trim(entry.dossier, settings) });
}

/** Resolves to the reply for the page; `undefined` where none is due. */
export async function answerPage(desk: Desk, message: FromPage, sender: Runtime.MessageSender): Promise<unknown> {
  // Its frame has another number until it is shown, and there is nobody yet to read for.
  if ((sender as { documentLifecycle?: string }).documentLifecycle === 'prerender')
    return message.type === 'perhaps' ? keepWaiting(sender) : undefined;
  const visit = visitOf(sender);
  if (!visit) return undefined;
  const entry = await tabEntry(visit.tabId);
  switch (message.type) {
    case 'perhaps':
      return wake(visit, targetOf(sender));
    case 'read':
      return tryToRead(desk, visit, message.article, message.anyway);
    case 'words':
      if (entry?.state === 'reading') await showEntry(visit.tabId, { ...entry, words: message.words });
      return undefined;
    case 'changed':
      if (entry?.state === 'read') await showEntry(visit.tabId, { ...entry, state: 'changed' });
      return undefined;
    case 'failed':
      await noteError('page', message.reason);
      if (entry?.state !== 'reading') return undefined;
      return showEntry(visit.tabId, { ...entry, state: 'error', error: message.reason });
    case 'at':
      return tellViews({ type: 'at', tabId: visit.tabId, id: message.id });
    case 'dismiss':
      return dismiss(desk, visit, message.phrase, message.undo ?? false);
    case 'never':
      return never(visit, message);
    case 'card': {
      const target = targetOf(sender);
      if (!target) return false;
      const words = desk.cardWords(await languageNow());
      if (words) await leaveCardWords(target, words);
      return (await inject('card', target)) === 'done';
    }
  }
}
