// The context menu and keyboard shortcuts: the same few acts as the popup.
import browser, { type Menus, type Tabs } from './browser';
import type { Desk } from './desk';
import { phraseFromSelection, readSelection } from './selection';
import { loadSettings } from './settings-store';
import { toggleSite } from './site-switch';
import { answerView } from './view-service';

const ITEMS: Menus.CreateCreatePropertiesType[] = [
  { id: 'read-page', title: 'Read this page', contexts: ['page', 'action'] },
  { id: 'read-selection', title: 'Read this selection', contexts: ['selection'] },
  { id: 'mark-selection', title: 'Mark this from now on…', contexts: ['selection'] },
  { id: 'toggle-site', title: 'Switch Unsaid off or on for this site', contexts: ['page', 'action'] },
];
// Chrome shows its own entry for options in the icon's menu; Firefox has none there.
const OPTIONS: Menus.CreateCreatePropertiesType = { id: 'options', title: 'Unsaid options', contexts: ['action'] };

/** Made anew at every install and update; made twice, the browser complains. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const item of import.meta.env.FIREFOX ? [...ITEMS, OPTIONS] : ITEMS) browser.contextMenus.create(item);
}

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
