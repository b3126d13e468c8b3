// Takes away what an earlier life of the extension left on the page: after an update its script is gone, its marks are not.

import { dimName, flashName, lineName, washName } from './highlight-style';
import { FAMILIES, GROUNDS } from './palette';

/** Our sheets begin with this rule. */
const FIRST_RULE = /^::highlight\(([a-z]{5}-[a-z]{5})-flash-light\)$/;
const HOST_NAME = /^[a-z]{5}-[a-z]{5}$/;

/** Leaves everything that is not ours as it is. */
export function sweep(document: Document): void {
  const sheets = Array.from(
    { length: document.adoptedStyleSheets.length },
    (_, at) => document.adoptedStyleSheets[at]!,
  );
  const ours = sheets.filter((sheet) => prefixOf(sheet) !== undefined);
  if (ours.length > 0) document.adoptedStyleSheets = sheets.filter((sheet) => !ours.includes(sheet));
  for (const sheet of ours) for (const name of namesUnder(prefixOf(sheet) ?? '')) CSS.highlights.delete(name);
  for (const child of Array.from(document.documentElement.children)) {
    if (HOST_NAME.test(child.localName) && child.shadowRoot?.querySelector('.card')) child.remove();
  }
}

function prefixOf(sheet: CSSStyleSheet): string | undefined {
  return FIRST_RULE.exec((sheet.cssRules[0] as CSSStyleRule | undefined)?.selectorText ?? '')?.[1];
}

function namesUnder(prefix: string): string[] {
  return GROUNDS.flatMap((ground) => [
    flashName(prefix, ground),
    dimName(prefix, ground),
    ...FAMILIES.flatMap((family) => [lineName(prefix, family, ground), washName(prefix, family, ground)]),
  ]);
}
