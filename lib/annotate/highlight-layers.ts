// Our entries in the page's highlight registry and their style sheet: filled, kept in order, mended, taken away.

/** How often a page may clear what we registered before we leave it alone. */
const MAX_MENDS = 3;

interface Layer {
  highlight: Highlight;
  ranges: ReadonlySet<AbstractRange>;
}

export interface Layers {
  /** Makes `ranges` the whole content of the highlight `name`; those already in it stay untouched. */
  fill(name: string, priority: number, ranges: readonly AbstractRange[]): void;
  names(): string[];
  /** Puts back what the page took away. False: once too often, and we stopped. */
  mend(): boolean;
}

/** The layers of one document, styled by rules that `styleOf` a name puts into `sheet`; `signal` takes all of them away. */
export function createLayers(
  document: Document,
  sheet: CSSStyleSheet,
  styleOf: (name: string) => string[],
  signal: AbortSignal,
): Layers {
  // Our own books: Firefox lets no content script iterate the registry or a highlight.
  const layers = new Map<string, Layer>();
  const styled = new Set<string>();
  let mends = 0;

  const style = (name: string) => {
    if (styled.has(name)) return;
    styled.add(name);
    for (const rule of styleOf(name)) sheet.insertRule(rule, sheet.cssRules.length);
  };

  const fill = (name: string, priority: number, ranges: readonly AbstractRange[]) => {
    const known = layers.get(name);
    if (signal.aborted || (!known && ranges.length === 0)) return;
    const highlight = known?.highlight ?? new Highlight();
    const wanted = new Set(ranges);
    for (const range of known?.ranges ?? []) if (!wanted.has(range)) highlight.delete(range);
    for (const range of wanted) if (!known?.ranges.has(range)) highlight.add(range);
    layers.set(name, { highlight, ranges: wanted });
    if (known) return;
    // A wash comes with its line.
    style(name.replace('-wash', ''));
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
    attach(document, sheet);
  };
  const isBroken = ([name, { highlight, ranges }]: [string, Layer]) =>
    CSS.highlights.get(name) !== highlight || highlight.size !== ranges.size;

  signal.addEventListener('abort', () => {
    for (const [name, { highlight }] of layers) if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    detach(document, sheet);
  });

  return {
    fill,
    names: () => [...layers.keys()],
    mend() {
      if (mends > MAX_MENDS || signal.aborted || layers.size === 0) return mends <= MAX_MENDS;
      const broken = [...layers].filter(isBroken);
      if (broken.length === 0 && isAttached(document, sheet)) return true;
      mends += 1;
      if (mends > MAX_MENDS) return false;
      for (const [name, { highlight, ranges }] of broken) {
        for (const range of ranges) highlight.add(range);
        CSS.highlights.set(name, highlight);
      }
      attach(document, sheet);
      return true;
    },
  };
}

// By index: the list is the page's, and Firefox refuses to iterate it from here.
export function sheetsOf(document: Document): CSSStyleSheet[] {
  return Array.from({ length: document.adoptedStyleSheets.length }, (_, at) => document.adoptedStyleSheets[at]!);
}

const isAttached = (document: Document, sheet: CSSStyleSheet) => sheetsOf(document).includes(sheet);

function attach(document: Document, sheet: CSSStyleSheet): void {
  if (!isAttached(document, sheet)) document.adoptedStyleSheets.push(sheet);
}

function detach(document: Document, sheet: CSSStyleSheet): void {
  if (isAttached(document, sheet)) document.adoptedStyleSheets = sheetsOf(document).filter((one) => one !== sheet);
}
