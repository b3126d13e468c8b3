// The card: draws its view into the host, keeps it at its sentence, and lets only a person press its buttons.
import { type CardContent, cardContent, sliceOf } from './card-content';
import { createCardHost } from './card-host';
import type { CardActions, CardFocus, CardView } from './card-view';
import { createFocusReturn } from './focus-return';
import { isMeant } from './guard';
import { keepInPlace, type Placement, setStyle } from './place-card';
import { reportText } from './report-text';

/** What the view is handed besides the content. */
export interface DrawnActions extends CardActions {
  /** The plain text of "this mark is wrong". */
  report(): string;
}

/** Draws the view into `root`; `content` undefined draws nothing. */
export type DrawCard = (root: Element, content: CardContent | undefined, actions: DrawnActions) => void;

/** A card for `document`, closed as yet; `signal` takes it away. */
export function mountCard(
  document: Document,
  signal: AbortSignal,
  actions: CardActions,
  draw: DrawCard,
  style: string,
): CardView {
  const host = createCardHost(document, style, actions.close);
  const { element, root, box } = host;
  const isHost = (node: EventTarget | null) => node === element;
  const focus = createFocusReturn(document, isHost);
  let placement: Placement | undefined;
  let phrase: readonly StaticRange[] = [];
  let report = () => '';

  const hide = () => {
    const inside = isHost(document.activeElement);
    placement?.stop();
    draw(box, undefined, { ...actions, report });
    host.close();
    if (inside) focus.restore(phrase[0]);
  };
  guard(root, (event) => placement?.isInPlace() === true && isMeant(event, element, host.since()), signal);
  signal.addEventListener('abort', hide);

  return {
    hide,
    isHost,
    show({ mark, text, among, away }, place, where) {
      if (signal.aborted) return;
      const content = cardContent(mark, text, among, away);
      report = () => reportText(mark, content.phrase, sliceOf(text, mark.sentence));
      phrase = place.phrase;
      if (!host.isOpen()) host.open();
      element.dataset.theme = place.dark ? 'dark' : 'light';
      setStyle(element, { 'color-scheme': element.dataset.theme });
      draw(box, content, { ...actions, report });
      placement?.stop();
      placement = keepInPlace(element, place, { seen: host.seen, moved: host.disturbed });
      if (where === 'stay') return;
      focus.remember();
      focusIn(root, where);
    },
  };
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

function focusIn(root: ShadowRoot, where: Exclude<CardFocus, 'stay'>): void {
  const element = root.querySelector<HTMLElement>(where === 'next' ? '[data-next]' : '[role="dialog"]');
  element?.focus({ preventScroll: true });
}
