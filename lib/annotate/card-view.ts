// What passes between the marks and the card's view, which is a script of its own and comes only when a card is first wanted.
import type { Mark } from '../model';

/** A sentence elsewhere in the text that answers, in whole or in part. */
export interface CardAnswer {
  text: string;
  complete: boolean;
}

/** All that a card says. Nothing private: the page can read it. */
export interface CardContent {
  mark: Mark;
  /** The phrase as it stands in the text. */
  phrase: string;
  answers: CardAnswer[];
  /** The mark's number among those drawn, from 1, and how many there are. */
  n: number;
  total: number;
  /** The mark was taken away from this card, and can be brought back. */
  gone?: 'dismissed' | 'never';
}

/** Where a card belongs, measured when asked. Rectangles in the viewport's CSS pixels; empty when the text is gone. */
export interface CardPlace {
  phrase(): DOMRect[];
  sentence(): DOMRect[];
  /** Scrolls so that the phrase ends above `bottom`: a sheet lies over what is below it. */
  clear(bottom: number): void;
  /** The element that holds the phrase. */
  context: Element;
  dark: boolean;
}

export interface CardActions {
  step(by: 1 | -1): void;
  close(): void;
  dismiss(): void;
  never(): void;
  undo(): void;
  /** To the sentence of answer number `at`, from 0. */
  jump(at: number): void;
  /** The plain text of "this mark is wrong". */
  report(): string;
}

export interface CardView {
  /** Opens the card, or changes the open one. `focus`: puts the focus into it, and on `next` if by keyboard. */
  show(content: CardContent, place: CardPlace, focus: 'none' | 'card' | 'next'): void;
  /** Closes it. True: the focus was inside, and somebody must say where it goes. */
  hide(): boolean;
  isOpen(): boolean;
  isHost(node: EventTarget | null): boolean;
}

/** How the card's script hands itself over; `signal` takes the card away for good. */
export type MountCard = (document: Document, signal: AbortSignal, actions: CardActions) => CardView;

// A symbol: an element of the page may carry any name as its id, and would then stand on the global.
const KEY = Symbol.for('unsaid.card');
type Registry = Record<symbol, MountCard | undefined>;

export const offerCard = (mount: MountCard): void => {
  (globalThis as unknown as Registry)[KEY] = mount;
};

export const offeredCard = (): MountCard | undefined => (globalThis as unknown as Registry)[KEY];
