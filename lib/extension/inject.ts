// Puts one of our scripts into a tab's top frame.
import browser, { type Runtime } from './browser';

export type Script = 'gate' | 'page' | 'card';

/** `access`: the browser has not given access to the site. `closed`: no script can run there. */
export type Injected = 'done' | 'access' | 'closed';

interface Target {
  tabId: number;
  /** Chrome only: names the document, so that a tab that has moved on is not hit. */
  documentId?: string;
  /** The page's address, to tell a missing permission from a closed page. */
  url?: string;
}

export function targetOf(sender: Runtime.MessageSender): Target | undefined {
  if (sender.tab?.id === undefined) return undefined;
  const documentId = (sender as { documentId?: string }).documentId;
  return { tabId: sender.tab.id, documentId: import.meta.env.FIREFOX ? undefined : documentId, url: sender.url };
}

export const hasAccess = async (url: string | undefined): Promise<boolean> => {
  if (!url || !/^https?:/.test(url)) return true;
  const { protocol, host } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${host.split(':')[0]}/*`] }).catch(() => true);
};

export async function inject(script: Script, { tabId, documentId, url }: Target): Promise<Injected> {
  const target = documentId ? { tabId, documentIds: [documentId] } : { tabId, frameIds: [0] };
  // Asked first: where access is given on a click alone, Chrome does not answer at all.
  if (!(await hasAccess(url))) return 'access';
  try {
    await browser.scripting.executeScript({ target: target as never, files: [`/${script}.js`] });
    return 'done';
  } catch {
    return 'closed';
  }
}

/** Leaves the card's words where its script looks for them (`offeredWords`): in our own world, which the page does not see. */
export async function leaveCardWords({ tabId, documentId }: Target, words: Record<string, string>): Promise<void> {
  const target = documentId ? { tabId, documentIds: [documentId] } : { tabId, frameIds: [0] };
  const func = (left: Record<string, string>): void => {
    (globalThis as unknown as Record<symbol, unknown>)[Symbol.for('unsaid.card-words')] = left;
  };
  // Without them the card speaks English.
  await browser.scripting.executeScript({ target: target as never, func, args: [words] }).catch(() => undefined);
}

/** The MIME type of a tab's document, or undefined where no script can look. */
export async function contentTypeOf(tabId: number, url: string | undefined): Promise<string | undefined> {
  if (!(await hasAccess(url))) return undefined;
  try {
    const [seen] = await browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType });
    return seen?.result as string | undefined;
  } catch {
    return undefined;
  }
}
