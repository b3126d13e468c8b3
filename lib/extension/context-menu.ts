// Makes the entries of the context menu, in the language that is spoken.
import browser, { type Menus } from './browser';
import { languageNow } from './interface-language';
import { MENU_TITLES, type MenuId } from './menu-titles';

const ITEMS: { id: MenuId; contexts: Menus.ContextType[] }[] = [
  { id: 'read-page', contexts: ['page', 'action'] },
  { id: 'read-selection', contexts: ['selection'] },
  { id: 'mark-selection', contexts: ['selection'] },
  { id: 'toggle-site', contexts: ['page', 'action'] },
];
// Chrome shows its own entry for options in the icon's menu; Firefox has none there.
const OPTIONS: (typeof ITEMS)[number] = { id: 'options', contexts: ['action'] };

const items = () => (import.meta.env.FIREFOX ? [...ITEMS, OPTIONS] : ITEMS);

/** Made anew at every install and update; made twice, the browser complains. */
export async function createMenus(): Promise<void> {
  const titles = MENU_TITLES[await languageNow()];
  await browser.contextMenus.removeAll();
  for (const { id, contexts } of items()) browser.contextMenus.create({ id, contexts, title: titles[id] });
}

/** The same entries with other titles. One that is missing is no loss: all are made anew at the next update. */
export async function retitleMenus(): Promise<void> {
  const titles = MENU_TITLES[await languageNow()];
  const renamed = items().map(({ id }) => browser.contextMenus.update(id, { title: titles[id] }));
  await Promise.allSettled(renamed);
}
