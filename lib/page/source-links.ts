// Links in a story to the organisation's own words: its notice, statement or filing, or the authority's copy of them.
import type { SourceLink } from '../model';
import { all, attribute, textContent } from './safe-dom';
import { tidy } from './shown';

/** Regulators, exchanges, and attorneys general, who have an address in each state. */
const FILED =
  /(?:^|\.)(?:(?:sec|hhs|maine|mass|oregonconsumer|(?:maryland|texas|iowa)?attorneygeneral(?:\.[a-z]{4,16})?)\.gov|(?:oag|ago?|atg|doj)\.(?:[a-z]{2,12}\.gov|state\.[a-z]{2}\.us|my\.site\.com)|companieshouse\.gov\.uk|asx\.com\.au|sedarplus\.ca)$/;
const WIRES =
  /(?:^|\.)(?:prnewswire\.co\.uk|newswire\.ca|investegate\.co\.uk|(?:(?:globe|pr)newswire|(?:access|business|einpress)wire|londonstockexchange)\.com)$/;
const NOISE =
  /(?:^|\.)(?:(?:facebook|instagram|linkedin|reddit|whatsapp|youtube)\.com|(?:amazon|google|pinterest)\.[a-z.]{2,6}|t\.me|wikipedia\.org)$/;
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
  const host = link.hostname;
  if (NOISE.test(host)) return 0;
  const says = OWN.test(label) ? 1 : 0;
  const path = PATH.test(link.pathname) ? 1 : 0;
  if (FILED.test(host)) return 4 + says + path;
  const named_ = named(host, opening);
  if (host === here) return named_ && says && path ? 2 : 0;
  if (WIRES.test(host)) return 3 + says;
  if (named_) return 2 + says + path;
  return says && path ? 1 + (/\.pdf$/i.test(link.pathname) ? 1 : 0) : 0;
}

/** At most five, the likeliest first. `opening`: headline and first lines, where the organisation is named. */
export function sourceLinks(roots: Element[], url: string, opening: string): SourceLink[] {
  const found = new Map<string, SourceLink & { score: number }>();
  // A text without an address: only whole links count.
  const base = url || undefined;
  const here = URL.parse(url)?.hostname ?? '';
  let seen = 0;
  for (const root of roots) {
    for (const anchor of all(root, 'a[href]')) {
      if (++seen > LOOKED_AT) break;
      const href = attribute(anchor, 'href') ?? '';
      const label = tidy(textContent(anchor).slice(0, 300)).slice(0, 120);
      const link = !label || href.startsWith('#') ? null : URL.parse(href, base);
      if (!link || !/^https?:$/.test(link.protocol) || link.href.length > 2048) continue;
      link.username = link.password = '';
      const value = score(link, label, here, opening);
      const known = found.get(link.href);
      if (value > 0 && (known?.score ?? 0) < value) found.set(link.href, { href: link.href, label, score: value });
    }
  }
  const best = [...found.values()].sort((a, b) => b.score - a.score);
  return best.slice(0, MOST).map(({ href, label }) => ({ href, label }));
}
