// The card's element on the page: a host of random name outside the story, an open shadow root, and the view within.
import type { CardActions, CardContent, CardView } from './card-view';
import { isMeant } from './guard';
import { keepInPlace, type Placement, setStyle } from './place-card';
import { randomName } from './random-name';

/** Draws the view into `root`; `content` undefined draws nothing. */
export type DrawCard = (root: Element, content: CardContent | undefined, actions: CardActions) => void;

const XHTML = 'http://www.w3.org/1999/xhtml';
/** How often a page may take the card away while it is open. */
const MAX_RETURNS = 3;

const HOST_STYLE = {
  all: 'initial',
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

/** A card for `document`, closed as yet. Its buttons answer to a person alone. */
export function mountCard(
  document: Document,
  signal: AbortSignal,
  actions: CardActions,
  draw: DrawCard,
  style: string,
): CardView {
  const host = document.createElementNS(XHTML, randomName()) as HTMLElement;
  const root = host.attachShadow({ mode: 'open' });
  const box = document.createElementNS(XHTML, 'div');
  addStyle(root, style);
  root.append(box);
  let since = 0;
  let open = false;
  let returns = 0;
  let placement: Placement | undefined;

  const insert = () => {
    setStyle(host, HOST_STYLE);
    inSight = undefined;
    since = performance.now();
    host.setAttribute('popover', 'manual');
    document.documentElement.append(host);
    raise(host);
  };
  let inSight: boolean | undefined;
  const told = {
    // Only when it changes: an opacity that the page has set must not be mended at the moment of a click.
    seen(now: boolean) {
      if (now !== inSight) setStyle(host, { opacity: now ? '1' : '0', 'pointer-events': now ? 'auto' : 'none' });
      inSight = now;
    },
    moved() {
      since = performance.now();
    },
  };
  const hide = () => {
    const inside = document.activeElement === host;
    open = false;
    placement?.stop();
    watch.disconnect();
    draw(box, undefined, actions);
    host.remove();
    return inside;
  };
  const watch = new MutationObserver(() => {
    if (!open || host.isConnected) return;
    returns += 1;
    if (returns > MAX_RETURNS) actions.close();
    else insert();
  });
  guard(root, (event) => (placement?.isInPlace() ?? false) && isMeant(event, host, since), signal);
  signal.addEventListener('abort', hide);

  return {
    hide,
    isOpen: () => open,
    isHost: (node) => node === host,
    show(content, place, focus) {
      if (signal.aborted) return;
      if (!open) {
        insert();
        watch.observe(document.documentElement, { childList: true });
      }
      open = true;
      host.dataset.theme = place.dark ? 'dark' : 'light';
      setStyle(host, { 'color-scheme': host.dataset.theme });
      draw(box, content, actions);
      placement?.stop();
      placement = keepInPlace(host, place, told);
      if (focus !== 'none') focusIn(root, focus);
    },
  };
}

/** The top layer, where the browser has one: above whatever the page puts up. */
function raise(host: HTMLElement): void {
  if (typeof host.showPopover !== 'function') return;
  if (host.matches(':popover-open')) host.hidePopover();
  host.showPopover();
}

function guard(root: ShadowRoot, counts: (event: Event) => boolean, signal: AbortSignal): void {
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  root.addEventListener('click', (event) => counts(event) || stop(event), { capture: true, signal });
  // Keys pressed in the card are meant for the card, not for the page's shortcuts.
  for (const type of ['keydown', 'keyup', 'keypress'] as const) {
    root.addEventListener(type, (event) => event.isTrusted || stop(event), { capture: true, signal });
    root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
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

function focusIn(root: ShadowRoot, where: 'card' | 'next'): void {
  const element = root.querySelector<HTMLElement>(where === 'next' ? '[data-next]' : '[role="dialog"]');
  element?.focus({ preventScroll: true });
}
