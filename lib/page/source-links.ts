// Links in a story to the organisation's own words: its notice, statement or filing, or the authority's copy of them.
import type { SourceLink } from '../model';
import { all, attribute, textContent } from './safe-dom';

/** Regulators, exchanges, and attorneys general, who have an address in each state. */
const FILED =
  /(?:^|\.)(?:(?:sec|hhs|maine|mass|oregonconsumer|(?:maryland|texas|iowa)?attorneygeneral(?:\.[a-z]{4,16})?)\.gov|(?:oag|ago?|atg|doj)\.(?:[a-z]{2,12}\.gov|state\.[a-z]{2}\.us|my\.site\.com)|companieshouse\.gov\.uk|asx\.com\.au|sedarplus\.ca)$/;
const WIRES =
  /(?:^|\.)(?:prnewswire\.com|prnewswire\.co\.uk|businesswire\.com|globenewswire\.com|accesswire\.com|newswire\.ca|rns-pdf\.londonstockexchange\.com|londonstockexchange\.com|investegate\.co\.uk|einpresswire\.com)$/;
const NOISE =
  /(?:^|\.)(?:facebook\.com|linkedin\.com|instagram\.com|pinterest\.[a-z.]{2,6}|reddit\.com|whatsapp\.com|t\.me|youtube\.com|google\.[a-z.]{2,6}|amazon\.[a-z.]{2,6}|wikipedia\.org)$/;
const OWN =
  /\b(?:notice|statement|filing|filed|8-?k|press release|news release|announcement|announced|notification|letter|advisory|disclosed|disclosure|incident|update|faq|blog post|said in a post)\b/i;
const PATH =
  /notice|statement|filing|8-?k|press|release|newsroom|announce|notif|letter|advisor|disclos|incident|breach|secur|updat|investor/i;

const MOST = 5;
const LOOKED_AT = 400;

/** Letters and figures of the site's own name: "www.acme-health.co.uk" is "acmehealth". */
function siteName(host: string): string {
  const parts = host.split('.').filter((part) => part !== 'www');
  const second = parts.length > 2 && /^(?:co|com|org|gov|ac|net)$/.test(parts[parts.length - 2]!);
  return (parts[parts.length - (second ? 3 : 2)] ?? '').replace(/[^a-z0-9]/g, '');
}

/** Is the site named after somebody in the headline or opening? Their words, run together, hold the site's name. */
function named(host: string, opening: string): boolean {
  const name = siteName(host);
  return (
    name.length > 3 &&
    opening
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '')
      .includes(name)
  );
}

function score(link: URL, label: string, here: string, opening: string): number {
  const host = link.hostname.toLowerCase();
  if (NOISE.test(host)) return 0;
  const says = OWN.test(label) ? 1 : 0;
  const path = PATH.test(link.pathname) ? 1 : 0;
  if (FILED.test(host)) return 4 + says + path;
  const named_ = named(host, opening) && siteName(host) !== '';
  if (host === here) return named_ && says && path ? 2 : 0;
  if (WIRES.test(host)) return 3 + says;
  if (named_) return 2 + says + path;
  return says && path ? 1 + (/\.pdf$/i.test(link.pathname) ? 1 : 0) : 0;
}

/** At most five, the likeliest first. `opening`: headline and first lines, where the organisation is named. */
export function sourceLinks(roots: Element[], url: string, opening: string): SourceLink[] {
  const found = new Map<string, SourceLink & { score: number }>();
  let here = '';
  try {
    here = new URL(url).hostname.toLowerCase();
  } catch {
    // A text without an address: only whole links count.
  }
  let seen = 0;
  for (const root of roots) {
    for (const anchor of all(root, 'a[href]')) {
      if (++seen > LOOKED_AT) break;
      const href = attribute(anchor, 'href') ?? '';
      const label = textContent(anchor).slice(0, 300).replace(/\s+/g, ' ').trim().slice(0, 120);
      if (!label || href.startsWith('#') || !URL.canParse(href, url || undefined)) continue;
      const link = new URL(href, url || undefined);
      if (!/^https?:$/.test(link.protocol) || link.href.length > 2048) continue;
      link.username = '';
      link.password = '';
      const value = score(link, label, here, opening);
      const known = found.get(link.href);
      if (value > 0 && (known?.score ?? 0) < value) found.set(link.href, { href: link.href, label, score: value });
    }
  }
  const best = [...found.values()].sort((a, b) => b.score - a.score).slice(0, MOST);
  return best.map(({ href, label }) => ({ href, label }));
}
