// What a machine can object to in a view: axe-core's rules for WCAG 2.2 AA, text that is cut, words over words, and a page that must be scrolled sideways.
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

/** Words that are drawn over other words, with nothing opaque between them: a line each. */
export const wordsOverWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    interface Line {
      element: Element;
      node: Node;
      box: DOMRect;
    }
    const lines: Line[] = [];
    const look = (root: Document | ShadowRoot) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        if (!element || !node.nodeValue?.trim()) continue;
        if (element.closest('script, style, option, .for-ears, .unseen, .folded:not(.shown)')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects())
          if (box.width > 4 && box.height > 4) lines.push({ element, node, box });
      }
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) look(element.shadowRoot);
    };
    look(document);
    // Lines of one face lie close: what is drawn of a line is its middle.
    const middle = ({ top, height }: DOMRect) => ({ top: top + height * 0.25, bottom: top + height * 0.75 });
    const isOpaque = (element: Element) => [undefined, '::before', '::after'].some((part) => covers(element, part));
    const covers = (element: Element, part?: string) => {
      const { backgroundColor, opacity, content } = getComputedStyle(element, part);
      if (part && content === 'none') return false;
      const alpha = /rgba\(.*, ([\d.]+)\)/.exec(backgroundColor)?.[1] ?? (backgroundColor === 'transparent' ? 0 : 1);
      return Number(alpha) * Number(opacity) > 0.9;
    };
    const found: string[] = [];
    lines.sort((a, b) => a.box.top - b.box.top);
    lines.forEach((one, at) => {
      const own = middle(one.box);
      for (let next = at + 1; next < lines.length && lines[next]!.box.top < one.box.bottom; next++) {
        const other = lines[next]!;
        if (other.node === one.node) continue;
        const its = middle(other.box);
        const left = Math.max(one.box.left, other.box.left);
        const right = Math.min(one.box.right, other.box.right);
        const top = Math.max(own.top, its.top);
        const bottom = Math.min(own.bottom, its.bottom);
        if (right - left < 3 || bottom - top < 3) continue;
        const stack = document.elementsFromPoint((left + right) / 2, (top + bottom) / 2);
        const places = [stack.indexOf(one.element), stack.indexOf(other.element)].sort((a, b) => a - b);
        // Outside the window, scrolled out of its box, or covered.
        if (places[0]! < 0 || stack.slice(places[0], places[1]).some(isOpaque)) continue;
        found.push(`words over words: “${one.node.nodeValue!.trim()}” and “${other.node.nodeValue!.trim()}”`);
      }
    });
    return found;
  });

export const objections = async (page: Page): Promise<string[]> => [
  ...(await axeObjections(page)),
  ...(await cutText(page)),
  ...(await wordsOverWords(page)),
];
