// Listens to mouse, pen, finger and Escape on the page, and says which mark is meant. Never stops the page's own handling.
import type { Drawn } from './highlights';

/** What a click means something else on: the page's own controls come first. */
const CONTROLS =
  'a[href],area[href],button,input,select,textarea,label,summary,option,video,audio,iframe,[onclick],[role="button"],[role="link"],[contenteditable]';

export interface PointerWishes {
  /** The mark under a point, given what the pointer is over. */
  at(x: number, y: number, target: Node | null): Drawn | undefined;
  /** Is this node our card? */
  isCard(node: EventTarget | null): boolean;
  hover(over: string | 'card' | undefined): void;
  /** A click or tap on a mark, or (undefined) beside all marks and the card. */
  press(id: string | undefined): void;
  escape(target: EventTarget | null): void;
}

/** Ends with `signal`. Only what a person did counts: events made by the page are ignored. */
export function listenToPointer(document: Document, signal: AbortSignal, wishes: PointerWishes): void {
  const options = { signal, passive: true, capture: true } as const;
  let latest: PointerEvent | undefined;

  const look = () => {
    const event = latest;
    latest = undefined;
    if (!event || signal.aborted) return;
    // The composed path is gone by now; the document's own target is the host when the pointer is inside the card.
    if (wishes.isCard(event.target)) return wishes.hover('card');
    wishes.hover(wishes.at(event.clientX, event.clientY, event.target as Node | null)?.mark.id);
  };
  const moved = (event: PointerEvent) => {
    // A pressed button is a selection in the making.
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
    if (!latest) requestAnimationFrame(look);
    latest = event;
  };
  const clicked = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0 || wishes.isCard(event.target)) return;
    const found = isPlain(event) ? wishes.at(event.clientX, event.clientY, event.target as Node | null) : undefined;
    wishes.press(found && !isControl(event.target) && !isSelecting(document) ? found.mark.id : undefined);
  };

  document.addEventListener('pointermove', moved, options);
  document.addEventListener('click', clicked, options);
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => event.isTrusted && wishes.hover(undefined),
    options,
  );
  document.addEventListener(
    'keydown',
    (event) => event.isTrusted && event.key === 'Escape' && wishes.escape(event.target),
    options,
  );
}

const isPlain = (event: MouseEvent) =>
  !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

const isControl = (target: EventTarget | null) => target instanceof Element && target.closest(CONTROLS) !== null;

const isSelecting = (document: Document) => document.getSelection()?.isCollapsed === false;
