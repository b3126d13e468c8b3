// The card: draws its view into the host, keeps it at its sentence, and lets only a person press its buttons.
import { type CardContent, cardContent, sliceOf } from './card-content';
import { createCardHost } from './card-host';
import type { CardWishes, Opening } from './card-view';
import { createFocusReturn } from './focus-return';
import { luminanceBehind, parentOf } from './ground';
import { isMeant } from './guard';
import { type CardPlace, keepInPlace, type Placement, setStyle } from './place-card';
import type { How, WordedMark } from './put-away';
import { reportText } from './report-text';

/** The mark that a card is about. Nothing private: the page can read what a card says. */
export interface CardSubject {
  mark: WordedMark;
  /** The whole text that the mark refers to. */
  text: string;
  /** The marks drawn, in the order of the text. */
  among: readonly WordedMark[];
  /** The mark was taken away from this card, and can be brought back. */
  away?: How;
}

export interface CardView {
  /** Opens the card for a mark; without `how`, fills the open one anew. */
  show(subject: CardSubject, place: CardPlace, how?: Opening): void;
  /** Closes it; the focus goes back to where it was before the card took it. */
  hide(): void;
  isHost(node: EventTarget | null): boolean;
}

interface CardActions extends CardWishes {
  close(): void;
}

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
    show({ mark, text, among, away }, place, how) {
      if (signal.aborted) return;
      const content = cardContent(mark, text, among, away);
      report = () => reportText(mark, content.phrase, sliceOf(text, mark.sentence));
      phrase = place.phrase;
      const inside = isHost(document.activeElement);
      if (!host.isOpen()) host.open();
      element.dataset.theme = isOnDark(phrase) ? 'dark' : 'light';
      setStyle(element, { 'color-scheme': element.dataset.theme });
      draw(box, content, { ...actions, report });
      placement?.stop();
      placement = keepInPlace(element, place, { seen: host.seen, moved: host.disturbed }, how !== undefined);
      if (!how || how === 'hover' || inside) return;
      focus.remember();
      focusIn(root, how);
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

function isOnDark(ranges: readonly StaticRange[]): boolean {
  const behind = luminanceBehind(ranges[0] ? parentOf(ranges[0].startContainer) : null);
  return behind === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : behind < 0.18;
}

function focusIn(root: ShadowRoot, how: Opening): void {
  const element = root.querySelector<HTMLElement>(how === 'step' ? '[data-next]' : '[role="dialog"]');
  element?.focus({ preventScroll: true });
}
