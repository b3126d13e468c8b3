// Lets a click on the card count only if a person can have meant it: the page could lure one onto a card that is not seen.

/** A card must have been in sight this long before its buttons answer. */
const SETTLE_MS = 500;
const MIN_OPACITY = 0.9;

/** Does this click count? `since`: `performance.now()` when the card appeared. */
export function isMeant(event: Event, host: HTMLElement, since: number): boolean {
  if (!event.isTrusted || performance.now() - since < SETTLE_MS) return false;
  return isSeen(event.composedPath()) && !isCovered(host, pointOf(event));
}

function pointOf(event: Event): { x: number; y: number } {
  // The keyboard's clicks carry no place: take the button's own.
  if (event instanceof MouseEvent && event.detail > 0) return { x: event.clientX, y: event.clientY };
  const target = event.composedPath()[0];
  const box = (target instanceof Element ? target : (event.target as Element)).getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

/** From the button up through our shadow, which the page can reach, to the page's own root. */
function isSeen(path: readonly EventTarget[]): boolean {
  let opacity = 1;
  for (const at of path) {
    if (!(at instanceof Element)) continue;
    endRise(at);
    const style = getComputedStyle(at);
    opacity *= Number.parseFloat(style.opacity);
    if (style.visibility !== 'visible' || style.display === 'none') return false;
    if (style.maskImage !== 'none' || style.clipPath !== 'none' || style.mixBlendMode !== 'normal') return false;
    if (/opacity|blur|brightness|contrast/.test(style.filter)) return false;
  }
  return opacity >= MIN_OPACITY;
}

/** The card's own way in takes 120 ms; a tab that paints no frames would hold it at its start for ever. */
function endRise(element: Element): void {
  for (const animation of element.getAnimations()) {
    if ('animationName' in animation && animation.animationName === 'rise') animation.finish();
  }
}

function isCovered(host: HTMLElement, { x, y }: { x: number; y: number }): boolean {
  if (host.ownerDocument.elementFromPoint(x, y) !== host) return true;
  // What lets clicks through is not found at the point. Only the top layer can lie above us.
  const box = host.getBoundingClientRect();
  return Array.from(host.ownerDocument.querySelectorAll(':popover-open, :modal')).some(
    (other) => other !== host && !other.contains(host) && overlap(other.getBoundingClientRect(), box),
  );
}

const overlap = (a: DOMRect, b: DOMRect) =>
  a.width > 0 && a.height > 0 && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
