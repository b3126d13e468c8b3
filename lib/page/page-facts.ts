// What a page says about its story, apart from the story: publisher, language, address.
import type { Metadata } from './metadata';
import { attribute } from './safe-dom';
import { tidy } from './shown';

const LONGEST_URL = 2048;
const LONGEST_NAME = 100;

/** The publication's name, as the page gives it. */
export function publisher(page: Metadata): string | undefined {
  const site = page.meta('og:site_name');
  if (site) return site.slice(0, LONGEST_NAME);
  const value = page.linked('publisher');
  const one = Array.isArray(value) ? value[0] : value;
  const name = one && typeof one === 'object' ? (one as { name?: unknown }).name : one;
  const given = typeof name === 'string' && name.trim() ? name.trim() : page.meta('application-name', 'DC.publisher');
  return given && tidy(given).slice(0, LONGEST_NAME);
}

/** BCP 47 tag, as far as the page gives one that can be one. */
export function language(document: Document, page: Metadata): string | undefined {
  const given = attribute(document.documentElement, 'lang') ?? attribute(document.documentElement, 'xml:lang');
  const tag = (given || page.meta('content-language', 'og:locale') || '').trim().replace(/_/g, '-');
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i.test(tag) ? tag : undefined;
}

/** The address as the reader sees it, without fragment and password. The page's own "canonical" link is not asked: it may point anywhere. */
export function address(url: string): string {
  const parsed = URL.parse(url);
  if (parsed) parsed.hash = parsed.username = parsed.password = '';
  return (parsed?.href ?? url).slice(0, LONGEST_URL);
}
