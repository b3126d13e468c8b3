// Why a page can't be read, told from its address alone.
import type { ViewState } from '../view-model';

const STORES = ['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/** The state that says why, or undefined where the address gives no reason against. */
export function whyNot(address: string | undefined): ViewState | undefined {
  if (!address) return 'internal';
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return 'internal';
  }
  if (address.startsWith('about:reader')) return 'reader';
  if (STORES.includes(url.hostname)) return 'store';
  if (url.pathname.toLowerCase().endsWith('.pdf') || address.includes('pdfjs')) return 'pdf';
  return url.protocol === 'http:' || url.protocol === 'https:' ? undefined : 'internal';
}
