// Whether the text found is all of it: behind a paywall, spread over pages, folded away, or cut off.
import type { PartialReason } from '../model';
import type { Found } from './find-article';
import { hints, WALL } from './hints';
import type { Metadata } from './metadata';
import {
  all,
  attribute,
  ELEMENT,
  localName,
  nextNode,
  nextSibling,
  nodeType,
  parentNode,
  TEXT,
  textContent,
  within,
} from './safe-dom';
import { hidden, tidy } from './shown';

/** What asks for money or a name before the rest may be read. Apart, so that each stays simple to check. */
const ASKS = [
  /\b(?:subscribe|sign in|sign up|log ?in|register|join)\b[\w ,’']{0,24} to (?:continue|keep|finish|unlock|read the (?:full|rest))/i,
  /\bto (?:continue|keep) reading\b[\w ,’']{0,24}(?:subscri|sign|log|regist|start|creat|join|become)/i,
  /\b(?:article|story|content|post|report) is (?:only )?(?:available )?(?:exclusively )?(?:for|to|reserved for)[\w ’'-]{0,24}(?:subscribers|members)/i,
  /\balready a (?:subscriber|member)\?/i,
  /\byou(?:’|'| ha)ve (?:reached|used|read) (?:your|all)[\w ]{0,24}(?:free|limit)/i,
];
const UNFOLD =
  /^(?:\+ {0,2})?(?:read|show|see|view|load|expand|display)(?: the)? (?:more|full|all|rest|whole|entire|remaining)\b.{0,40}$|^(?:expand|continue reading|more)(?:…|\.\.\.)?$/i;
const FOLDED = /collaps|truncat|read-?more|show-?more|more-?text|more-?content|full-?text|expand/i;
const CUT =
  /(?:…|\.\.\.|\[…\]|\[\.\.\.\])$|^(?:continue reading|read (?:more|on|the full (?:story|article|report|statement)|full (?:story|article))|see (?:more|full (?:story|article)))\b.{0,60}$/i;
const OF_PAGES = /^\W{0,3}(?:page )?(\d{1,2}) (?:of|\/) (\d{1,2})\W{0,3}$/i;
const NEXT =
  /(?:[?&](?:page|p|pg|pagenum|seite)=[2-9]\b|\/(?:page|p|seite)\/?[2-9]\/?$|\/[2-9]\/?$|[-_](?:page|p)-?[2-9](?:\.\w{2,5})?$)/i;

const asked = (words: string): boolean => ASKS.some((asks) => asks.test(words));

/** Pieces of text before and after the story's end in which remarks on it are looked for. */
const BEFORE = 40;
const AFTER = 200;

/** Text from the story's end on, with some of what is before: where remarks such as "subscribe" stand. */
function around({ pieces }: Found): Text[] {
  const near = pieces.slice(-BEFORE).map(({ node }) => node);
  let node: Node | null | undefined = near[near.length - 1];
  for (let left = AFTER; node && left > 0; ) {
    node = nextNode(node);
    if (!node || nodeType(node) !== TEXT || (node as Text).length < 2) continue;
    left--;
    near.push(node as Text);
  }
  return near;
}

const WALLS = '[class*="wall" i],[id*="wall" i],[class*="subscriber-only" i],[class*="piano-inline" i]';

function walled(body: Element, { welcome }: Found): boolean {
  for (const element of all(body, WALLS)) {
    const className = attribute(element, 'class') ?? '';
    if (!(hints(className, attribute(element, 'id') ?? '') & WALL) || hidden(element, className)) continue;
    if (welcome(parentNode(element) as Element)) return true;
  }
  return false;
}

function paywall(document: Document, page: Metadata, found: Found, near: Text[]): boolean {
  const free = page.linked('isAccessibleForFree');
  if (free === false || /^(?:false|no|https?:\/\/schema\.org\/False)$/i.test(String(free ?? ''))) return true;
  if (page.meta('article:content_tier') === 'locked' || walled(document.body, found)) return true;
  const asks = (words: string) => words.length > 12 && words.length < 400;
  return near.some((node) => asks(node.data) && asked(tidy(node.data)) && found.welcome(parentNode(node) as Element));
}

function pages(document: Document, url: string, found: Found, near: Text[]): boolean {
  const next = document.querySelector('link[rel="next"],a[rel="next"]');
  const href = next && attribute(next, 'href');
  if (href && NEXT.test(href) && sameStory(href, url)) return true;
  return near.some((node) => {
    if (node.length > 30) return false;
    const words = node.data;
    const [, now, last] = (OF_PAGES.exec(tidy(words)) ?? []).map(Number);
    return (
      last! > 1 && now! <= last! && last! < 40 && /page/i.test(words) && found.welcome(parentNode(node) as Element)
    );
  });
}

function sameStory(href: string, url: string): boolean {
  const here = URL.parse(url);
  const there = here && URL.parse(href, url);
  const path = here?.pathname.replace(/\/?(?:\.\w{2,5})?$/, '').slice(0, -1);
  return !there || (there.host === here.host && there.pathname.startsWith(path!));
}

const HANDLES = '[aria-expanded="false"],button,summary';

/** The two elements after the story: where "show more" stands. */
function following(roots: Element[]): Element[] {
  const found: Element[] = [];
  for (
    let node = roots.length ? nextSibling(roots[roots.length - 1]!) : null;
    node && found.length < 2;
    node = nextSibling(node)
  )
    if (nodeType(node) === ELEMENT) found.push(node as unknown as Element);
  return found;
}

function collapsed(found: Found): boolean {
  for (const part of found.unseen) {
    const names = `${attribute(part, 'class') ?? ''} ${attribute(part, 'id') ?? ''}`;
    if (FOLDED.test(names) && within(found.roots, part) && textContent(part).trim().length > 80) return true;
  }
  for (const place of found.roots.concat(following(found.roots))) {
    let tried = 0;
    for (const handle of [place, ...all(place, HANDLES)]) {
      if (++tried > 60) break;
      if (handle === place && !/^(?:button|summary)$/.test(localName(handle))) continue;
      if (UNFOLD.test(tidy(textContent(handle).slice(0, 200)))) return true;
    }
  }
  return false;
}

/** Why the text is not whole; undefined when nothing says so. `lines`: the story as read. */
export function partial(
  document: Document,
  page: Metadata,
  url: string,
  found: Found,
  lines: string[],
): PartialReason | undefined {
  if (found.capped) return 'cap';
  const texts = around(found);
  if (paywall(document, page, found, texts)) return 'paywall';
  if (pages(document, url, found, texts)) return 'pages';
  if (collapsed(found)) return 'collapsed';
  return lines.slice(-2).some((line) => CUT.test(line)) ? 'cut' : undefined;
}
