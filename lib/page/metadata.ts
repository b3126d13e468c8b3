// What a page says of itself: its metas and its JSON-LD, gathered once, with limits. A broken or huge block is passed over.
import { attribute, textContent } from './safe-dom';
import { tidy } from './shown';

export interface Metadata {
  /** Content of the first of these metas (by name, property or itemprop, any case, any marks between words) that has any. */
  meta(...names: string[]): string | undefined;
  /** The first value of a key in the JSON-LD, articles' before others'. */
  linked(key: string): unknown;
}

const METAS = 400;
const BLOCKS = 20;
const LONGEST = 300_000;
const OBJECTS = 2000;
const ARTICLE = /(?:article|posting|report|newsmessage|webpage)$/i;

const plain = (name: string): string => name.toLowerCase().replace(/[-_.:]/g, '');

type Thing = Record<string, unknown>;

function metas(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  let seen = 0;
  for (const element of document.getElementsByTagName('meta')) {
    if (++seen > METAS) break;
    const content = tidy((attribute(element, 'content') ?? '').slice(0, 2000));
    if (!content) continue;
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = plain(attribute(element, key) ?? '');
      if (name && !found.has(name)) found.set(name, content);
    }
  }
  return found;
}

/** All objects in a value, outermost first. */
function things(value: unknown, into: Thing[]): void {
  const waiting = [value];
  for (let i = 0; i < waiting.length && into.length < OBJECTS; i++) {
    const next = waiting[i];
    if (!next || typeof next !== 'object') continue;
    if (!Array.isArray(next)) into.push(next as Thing);
    for (const inner of Object.values(next)) if (inner && typeof inner === 'object') waiting.push(inner);
  }
}

function linkedData(document: Document): Thing[] {
  const found: Thing[] = [];
  let blocks = 0;
  for (const script of document.getElementsByTagName('script')) {
    if (attribute(script, 'type')?.toLowerCase() !== 'application/ld+json') continue;
    const text = textContent(script);
    if (++blocks > BLOCKS || text.length > LONGEST) continue;
    try {
      things(JSON.parse(text), found);
    } catch {
      // A site's broken block is no reason to read nothing.
    }
  }
  const isArticle = (thing: Thing) =>
    ([] as unknown[]).concat(thing['@type']).some((type) => ARTICLE.test(String(type)));
  return found.sort((a, b) => Number(isArticle(b)) - Number(isArticle(a)));
}

export function metadata(document: Document): Metadata {
  const named = metas(document);
  const data = linkedData(document);
  return {
    meta(...names) {
      for (const name of names) {
        const content = named.get(plain(name));
        if (content) return content;
      }
      return undefined;
    },
    linked: (key) => data.find((thing) => Object.hasOwn(thing, key))?.[key],
  };
}
