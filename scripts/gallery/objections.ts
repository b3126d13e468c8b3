// What a machine can object to in a view: axe-core's rules for WCAG 2.2 AA, text that is cut, and a page that must be scrolled sideways.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { root } from '../command';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe-core objects to, a line each; `within` a selector, the whole page where not given. */
export async function axeObjections(page: Page, within = 'html'): Promise<string[]> {
  const known = await page.evaluate(() => 'axe' in globalThis);
  if (!known) await page.evaluate(readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(
    async (rules, selector) => {
      const axe = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
      const { violations } = await axe.run(selector, { resultTypes: ['violations'], runOnly: rules });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
    },
    RULES,
    within,
  );
}

/** Text that does not fit its box and says so with no ellipsis, and a page wider than its window: a line each. */
export const cutText = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide > 1) found.push(`sideways: ${wide} px`);
    const holdsText = (element: Element) =>
      [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());
    const look = (root: ParentNode) => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) look(element.shadowRoot);
        if (!holdsText(element) || element.matches('textarea, option, script, style, svg *')) continue;
        const style = getComputedStyle(element);
        if (style.display === 'inline' || element.closest('.for-ears, .unseen, .folded:not(.shown)')) continue;
        const clips =
          /hidden|clip/.test(style.overflowX) && style.textOverflow !== 'ellipsis' && style.webkitLineClamp === 'none';
        if (element.scrollWidth > element.clientWidth + 1 && (clips || /visible/.test(style.overflowX)))
          found.push(`cut: ${element.outerHTML.slice(0, 160)}`);
      }
    };
    look(document);
    return found;
  });

export const objections = async (page: Page): Promise<string[]> => [
  ...(await axeObjections(page)),
  ...(await cutText(page)),
];
