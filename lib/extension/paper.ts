// What the pages in a tab of their own are handed: the reading of the tab they were opened for, also after that tab is gone.
import type { Catalog, Dossier } from '../model';
import type { View } from '../view-model';
import { ask, viewOf } from './client';

const KEPT = 'paper';

/** Kept in this tab's own session: a reload after the browser started again finds it. */
function keepHere(tabId: number, paper: { dossier: Dossier; catalog: Catalog }): void {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify({ tabId, ...paper }));
  } catch {
    // No room, or storage is closed: the page then lives as long as the reading does.
  }
}

function keptHere(tabId: number): { dossier: Dossier; catalog: Catalog } | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null') as { tabId: number } | null;
    return kept?.tabId === tabId ? (kept as never) : undefined;
  } catch {
    return undefined;
  }
}

/** The reading that `?tabId=` speaks of, of a page or of a text brought; undefined where there is none. With the words that `catalog` brings. */
export async function paper(
  catalog: () => Promise<Catalog>,
): Promise<{ dossier: Dossier; catalog: Catalog; isPrivate?: boolean } | undefined> {
  const tabId = Number(new URLSearchParams(location.search).get('tabId'));
  const view = await viewOf(tabId).catch(() => undefined);
  const text = view?.dossier
    ? undefined
    : await ask<View | undefined>({ type: 'text-view', tabId }).catch(() => undefined);
  const live = view?.dossier ? view : text;
  const kept = keptHere(tabId);
  // The tab has gone on to another article: this page stays with the one it was opened for.
  if (!live?.dossier || (kept && kept.dossier.article.url !== live.dossier.article.url)) return kept;
  const found = { dossier: live.dossier, catalog: await catalog(), isPrivate: live.isPrivate };
  // Chrome would write it to the disk.
  if (!live.isPrivate) keepHere(tabId, found);
  return found;
}
