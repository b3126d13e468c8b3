// Parses a saved page as a browser would, near enough: linkedom leaves out what a browser adds (html, head, body).
import { parseHTML } from 'linkedom';

const HEAD_ONLY = new Set(['base', 'link', 'meta', 'noscript', 'script', 'style', 'template', 'title']);

const parse = (html: string): Document => parseHTML(html).document as unknown as Document;

/** Head and body for a page that has none, or in the wrong order. */
function settle(document: Document, root: Element): void {
  // A second `html` inside the first: a browser takes what is in it.
  for (const inner of [...root.children].filter((element) => element.localName === 'html'))
    inner.replaceWith(...inner.childNodes);
  const child = (name: string) => [...root.children].find((element) => element.localName === name);
  let head = child('head');
  let body = child('body');
  const stray = [...root.childNodes].filter((node) => node !== head && node !== body);
  if (!body) {
    body = document.createElement('body');
    root.append(body);
    // A head that was never closed has swallowed the page.
    const swallowed = head ? [...head.children].findIndex((element) => !HEAD_ONLY.has(element.localName)) : -1;
    if (head && swallowed >= 0) {
      const first = head.children[swallowed]!;
      const nodes = [...head.childNodes];
      for (const node of nodes.slice(nodes.indexOf(first))) body.append(node);
    }
  }
  if (!head) {
    head = document.createElement('head');
    root.prepend(head);
  }
  let inHead = true;
  for (const node of stray) {
    const name = (node as Element).localName ?? '';
    if (node.nodeType === 3 && !node.textContent?.trim()) continue;
    if (node.nodeType === 8) continue;
    inHead = inHead && HEAD_ONLY.has(name);
    (inHead ? head : body).append(node);
  }
  if (head.nextElementSibling !== body) head.after(body);
}

/** The page as a document whose `head` and `body` are where a browser would have put them. */
export function parsePage(html: string): Document {
  const trimmed = html.replace(/^\uFEFF?\s{0,1000}(?:<\?xml[^>]{0,200}\?>\s{0,1000})?/, '');
  let document = parse(trimmed || '<html></html>');
  if (document.documentElement?.localName !== 'html') {
    document = parse(`<!doctype html><html>${trimmed.replace(/^<!doctype[^>]{0,300}>/i, '')}</html>`);
  }
  settle(document, document.documentElement);
  return document;
}
