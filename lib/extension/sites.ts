// Which rule holds for a host: the nearest one up the domain; a rule for a domain covers its subdomains.

export type SiteRule = 'on' | 'off';
export type Sites = Record<string, SiteRule>;
export type Mode = 'everywhere' | 'chosen' | 'ask';

/** Host of an http(s) address, lower case and without `www.`; undefined for anything else. */
export function siteOf(address: string | undefined): string | undefined {
  if (!address) return undefined;
  try {
    const url = new URL(address);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
    return url.hostname.toLowerCase().replace(/^www\./, '') || undefined;
  } catch {
    return undefined;
  }
}

/** What a person typed into the list of sites, as a host; undefined where it is none. */
export function parseSite(typed: string): string | undefined {
  const text = typed.trim().replace(/^\*\./, '');
  if (!text || /\s/.test(text)) return undefined;
  const site = siteOf(/^https?:\/\//i.test(text) ? text : `http://${text}`);
  return site && /^[^.].*[^.]$|^[^.]$/.test(site) ? site : undefined;
}

/** The host itself, then each domain above it: `a.b.example` → `a.b.example`, `b.example`, `example`. */
export function domainsOf(host: string): string[] {
  const labels = host.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}

export function ruleFor(sites: Sites, host: string): { rule: SiteRule; from: string } | undefined {
  for (const domain of domainsOf(host)) {
    const rule = Object.hasOwn(sites, domain) ? sites[domain] : undefined;
    if (rule) return { rule, from: domain };
  }
  return undefined;
}

/** What happens when the gate wakes on a host: the reading starts, waits to be asked, or stays away. */
export function decide(settings: { sites: Sites; mode: Mode }, host: string): 'read' | 'ask' | 'off' {
  const rule = ruleFor(settings.sites, host)?.rule;
  if (rule === 'off') return 'off';
  if (rule === 'on' || settings.mode === 'everywhere') return 'read';
  return 'ask';
}

/**
 * The list after a person switches a host. Switching says what holds for the host from now on: rules of its own
 * subdomains give way, and a rule that the domain above (or the mode) gives anyway is not written down twice.
 */
export function switchSite(settings: { sites: Sites; mode: Mode }, host: string, on: boolean): Sites {
  const kept = Object.entries(settings.sites).filter(([site]) => site !== host && !site.endsWith(`.${host}`));
  const sites = Object.fromEntries(kept);
  const without = decide({ ...settings, sites }, host);
  const needed = on ? without !== 'read' : without !== 'off';
  return needed ? { ...sites, [host]: on ? 'on' : 'off' } : sites;
}
