// Takes away what an earlier life of the extension left on the page: after an update its script is gone, its marks are not.
import { sheetsOf } from './highlight-layers';

/** What our sheets' rules, but those for print and forced colours, are for: one of our names. */
const RULE = /^::highlight\(([a-z]{5}-[a-z]{5}-[a-z]{3,9}-(?:light|dark|plain)(?:-wash)?)\)$/;
const HOST_NAME = /^[a-z]{5}-[a-z]{5}$/;

/** Leaves everything that is not ours as it is. */
export function sweep(document: Document): void {
  const sheets = sheetsOf(document);
  const others = sheets.filter((sheet) => {
    const names = namesIn(sheet);
    for (const name of names) CSS.highlights.delete(name);
    return names.length === 0;
  });
  if (others.length < sheets.length) document.adoptedStyleSheets = others;
  for (const child of [...document.documentElement.children]) {
    if (HOST_NAME.test(child.localName) && child.shadowRoot?.querySelector('.card')) child.remove();
  }
}

/** The names that a sheet of ours is for; none where its first rule is not one of ours, and no other is asked then. */
function namesIn({ cssRules }: CSSStyleSheet): string[] {
  const names: string[] = [];
  for (let at = 0; at < cssRules.length; at++) {
    const name = RULE.exec((cssRules[at] as CSSStyleRule).selectorText)?.[1];
    if (name) names.push(name);
    else if (!at) break;
  }
  return names;
}
