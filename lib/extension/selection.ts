// What is done with words selected on a page: read as a text of their own, or made a phrase of the reader's own.
import type { Article } from '../model';
import browser, { type Menus, type Tabs } from './browser';
import { TEXT_CAP } from './schema';
import { siteOf } from './sites';
import { putWaiting } from './text-service';

/** Longer words make no phrase. */
const PHRASE = 200;

/** As the page has it, with its paragraphs; browsers hand menus one long line. */
async function selected(info: Menus.OnClickData, tab: Tabs.Tab): Promise<string> {
  const given = info.selectionText ?? '';
  if (tab.id === undefined) return given;
  const frameIds = [info.frameId ?? 0];
  try {
    const [seen] = await browser.scripting.executeScript({
      target: { tabId: tab.id, frameIds },
      func: () => String(getSelection()),
    });
    const whole = typeof seen?.result === 'string' ? seen.result : '';
    // In a field, or where the selection has gone meanwhile, the menu's words are the ones.
    return whole.trim().length >= given.trim().length ? whole : given;
  } catch {
    return given;
  }
}

/** A selection as an article: where it was found is named, and no more is claimed. */
export function selectionArticle(text: string, tab: Pick<Tabs.Tab, 'url' | 'title'>): Article {
  const lines = text
    .slice(0, TEXT_CAP - 400)
    .split(/\n+/)
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .filter(Boolean);
  const title = (tab.title ?? '').trim().slice(0, 300) || lines[0]?.slice(0, 100) || '';
  const site = siteOf(tab.url);
  return {
    url: '',
    title,
    text: `${title}\n\n${lines.join('\n')}`,
    publisher: site,
    partial: 'cut',
    sources: site && tab.url && tab.url.length <= 2048 ? [{ href: tab.url, label: title }] : [],
  };
}

const openOwn = (path: string): Promise<unknown> => browser.tabs.create({ url: browser.runtime.getURL(path as never) });

export async function readSelection(info: Menus.OnClickData, tab: Tabs.Tab): Promise<void> {
  const text = await selected(info, tab);
  if (text.trim())
    await openOwn(
      `/paste.html?id=${await putWaiting({ article: selectionArticle(text, tab), isPrivate: tab.incognito })}`,
    );
}

export async function phraseFromSelection(info: Menus.OnClickData): Promise<void> {
  const words = (info.selectionText ?? '').replace(/\s+/g, ' ').trim().slice(0, PHRASE);
  if (words) await openOwn(`/phrases.html?id=${await putWaiting(words)}`);
}
