// HTML as escaped strings: the one place where page text meets markup.
import { clean } from './clean';

/** Markup that was built here; plain strings are text and get escaped. */
export interface Html {
  readonly html: string;
}

export type Child = Html | string | number | false | undefined | Child[];

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function escapeHtml(text: string): string {
  return clean(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

function inner(child: Child): string {
  if (child === undefined || child === false) return '';
  if (Array.isArray(child)) return child.map(inner).join('');
  return typeof child === 'object' ? child.html : escapeHtml(String(child));
}

const VOID = new Set(['meta']);

/** One element. Names of tags and attributes are ours; values and strings may come from a page. */
export function h(tag: string, attributes: Record<string, string | undefined> = {}, ...children: Child[]): Html {
  const pairs = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const open = `<${tag}${pairs.map(([name, value]) => ` ${name}="${escapeHtml(value!)}"`).join('')}>`;
  return { html: VOID.has(tag) ? open : `${open}${inner(children)}</${tag}>` };
}

/** A link out, or bare text where there is no address. The address must come from `httpUrl` or `linkTo`. */
export function linkOut(href: string | undefined, ...children: Child[]): Html {
  if (href === undefined) return { html: inner(children) };
  return h('a', { href, rel: 'noreferrer noopener' }, ...children);
}
