// The toolbar icon and its badge: three drawings, and the number of items not said.
import type { Dossier } from '../model';
import browser from './browser';
import type { TabEntry } from './tabs';

type Drawing = 'read' | 'off' | 'nothing';

const files = (drawing: Drawing) =>
  Object.fromEntries([16, 32, 48, 128].map((size) => [size, `/icons/${drawing}-${size}.png`]));

export const notSaid = (dossier: Dossier): number =>
  Object.values(dossier.reading.items).filter(({ status }) => status === 'missing').length;

function drawingOf(entry: TabEntry | undefined): Drawing {
  if (entry?.state === 'off') return 'off';
  return entry?.dossier && (entry.state === 'read' || entry.state === 'changed') ? 'read' : 'nothing';
}

function titleOf(drawing: Drawing, count: number): string {
  if (drawing === 'off') return 'Unsaid: off for this site';
  if (drawing === 'nothing') return 'Unsaid: nothing read here';
  return count === 1 ? 'Unsaid: 1 item not said' : `Unsaid: ${count} items not said`;
}

/** Draws a tab's icon. A tab that has gone meanwhile is no error. */
export async function drawIcon(tabId: number, entry: TabEntry | undefined, showBadge: boolean): Promise<void> {
  const drawing = drawingOf(entry);
  const count = drawing === 'read' && entry?.dossier ? notSaid(entry.dossier) : 0;
  await Promise.all([
    browser.action.setIcon({ tabId, path: files(drawing) }),
    browser.action.setTitle({ tabId, title: titleOf(drawing, count) }),
    browser.action.setBadgeText({ tabId, text: showBadge && count > 0 ? String(count) : '' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#16181B' }),
    browser.action.setBadgeTextColor({ tabId, color: '#FFFFFF' }),
  ]).catch(() => undefined);
}
