// Site names as people type them, and the rule above a rule.
import type { Choices } from './choices';

/** The host in what was typed, lower case and without `www.`; undefined where there is none. */
export function siteName(typed: string): string | undefined {
  const text = typed.trim().replace(/^\*\./, '');
  if (!text || /\s/.test(text)) return undefined;
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `http://${text}`);
  const host = url?.hostname.replace(/^www\./, '') ?? '';
  return /^[^.].*[^.]$|^[^.]$/.test(host) ? host : undefined;
}

/** The nearest domain above `site` with a rule of its own. */
export function ruleAbove(sites: Choices['sites'], site: string): string | undefined {
  const labels = site.split('.');
  return labels.map((_, at) => labels.slice(at + 1).join('.')).find((domain) => Object.hasOwn(sites, domain));
}
