// The card's element on the page: of random name, outside the story, with an open shadow root; the page may not keep it away.
import { setStyle } from './place-card';
import { randomName } from './random-name';

const XHTML = 'http://www.w3.org/1999/xhtml';
/** How often a page may take the card away before it has its way. */
const MAX_RETURNS = 3;

const HOST_STYLE = {
  all: 'initial',
  // `all` leaves it as the page has it.
  direction: 'ltr',
  position: 'fixed',
  display: 'block',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  overflow: 'visible',
  'max-width': '100vw',
  'z-index': '2147483647',
};

export interface CardHost {
  element: HTMLElement;
  root: ShadowRoot;
  /** Where the view is drawn. */
  box: Element;
  isOpen(): boolean;
  open(): void;
  close(): void;
  /** `performance.now()` since which the card has been where it is, untouched by the page. */
  since(): number;
  /** Starts that time anew. */
  disturbed(): void;
  /** Whether the phrase is in the window: without it, the card is not to be seen either. */
  seen(inSight: boolean): void;
}

/** Closed as yet. `lost`: the page took the card away once too often. */
export function createCardHost(document: Document, style: string, lost: () => void): CardHost {
  const element = document.createElementNS(XHTML, randomName()) as HTMLElement;
  const root = element.attachShadow({ mode: 'open' });
  const box = document.createElementNS(XHTML, 'div');
  addStyle(root, style);
  root.append(box);
  let open = false;
  let returns = 0;
  let since = 0;
  let inSight: boolean | undefined;

  const insert = () => {
    since = performance.now();
    inSight = undefined;
    setStyle(element, HOST_STYLE);
    element.setAttribute('popover', 'manual');
    document.documentElement.append(element);
    raise(element);
  };
  const watch = new MutationObserver(() => {
    if (!open || element.isConnected) return;
    returns += 1;
    if (returns > MAX_RETURNS) lost();
    else insert();
  });
  return {
    element,
    root,
    box,
    isOpen: () => open,
    open() {
      open = true;
      insert();
      watch.observe(document.documentElement, { childList: true });
    },
    close() {
      open = false;
      watch.disconnect();
      element.remove();
    },
    since: () => since,
    disturbed() {
      since = performance.now();
    },
    seen(now) {
      // Only when it changes: an opacity that the page has set must not be mended at the moment of a click.
      if (now !== inSight) setStyle(element, { opacity: now ? '1' : '0', 'pointer-events': now ? 'auto' : 'none' });
      inSight = now;
    },
  };
}

/** The top layer, where the browser has one: above whatever the page puts up. */
function raise(element: HTMLElement): void {
  if (typeof element.showPopover !== 'function') return;
  if (element.matches(':popover-open')) element.hidePopover();
  element.showPopover();
}

function addStyle(root: ShadowRoot, style: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const element = root.ownerDocument.createElementNS(XHTML, 'style');
    element.textContent = style;
    root.append(element);
  }
}
