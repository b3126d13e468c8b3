// The context menu and keyboard shortcuts: the same few acts as the popup.

import { toggleSite } from './apply-settings';
import browser, { type Menus, type Tabs } from './browser';
import type { Desk } from './desk';
import { phraseFromSelection, readSelection } from './selection';
import { loadSettings } from './settings-store';
import { answerView } from './view-service';

export { createMenus } from './context-menu';

/** What is done with a selection. */
export async function actOnSelection(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  if (info.menuItemId === 'read-selection' && tab) await readSelection(info, tab);
  if (info.menuItemId === 'mark-selection') await phraseFromSelection(info);
}

/** What a menu entry or shortcut does in a tab; ids are the same in both. */
export async function act(desk: Desk, id: string | number, tab: Tabs.Tab | undefined): Promise<void> {
  if (id === 'options') return browser.runtime.openOptionsPage();
  if (tab?.id === undefined) return;
  const tabId = tab.id;
  if (id === 'read-page') await answerView(desk, { type: 'read-page', tabId, anyway: true });
  if (id === 'toggle-site') await toggleSite(await loadSettings(), tab.url);
  if (id === 'next-mark') await answerView(desk, { type: 'to-page', tabId, message: { type: 'step', by: 1 } });
  if (id === 'previous-mark') await answerView(desk, { type: 'to-page', tabId, message: { type: 'step', by: -1 } });
}
