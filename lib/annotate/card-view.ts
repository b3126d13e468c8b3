// What passes between the marks and the card's view, which is a script of its own and comes only when a card is first wanted.
import type { Mark } from '../view-model';
import type { How } from './put-away';

/** The mark that a card is about. Nothing private: the page can read what a card says. */
export interface CardSubject {
  mark: Mark;
  /** The whole text that the mark refers to. */
  text: string;
  /** The marks drawn, in the order of the text. */
  among: readonly Mark[];
  /** The mark was taken away from this card, and can be brought back. */
  away?: How;
}

/** Where a card belongs: the static ranges of its phrase and sentence, and the ground they stand on. */
export interface CardPlace {
  phrase: readonly StaticRange[];
  sentence: readonly StaticRange[];
  dark: boolean;
}

/** Where the focus goes: stays where it is, into the card, or on to its button for the next mark. */
export type CardFocus = 'stay' | 'card' | 'next';

export interface CardActions {
  step(by: 1 | -1): void;
  close(): void;
  dismiss(): void;
  never(): void;
  undo(): void;
  /** To the sentence of answer number `at`, from 0. */
  jump(at: number): void;
}

export interface CardView {
  /** Opens the card, or changes the open one. */
  show(subject: CardSubject, place: CardPlace, focus: CardFocus): void;
  /** Closes it; the focus goes back to where it was before the card took it. */
  hide(): void;
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

const WORDS = Symbol.for('unsaid.card-words');

/** The card's words in another language, left here by the background before the script comes; undefined for English. */
export const offeredWords = <Words>(): Words | undefined =>
  (globalThis as unknown as Record<symbol, Words | undefined>)[WORDS];

/** Before the script is asked for: the language may be another now, and for English nothing is left. */
export const forgetWords = (): void => {
  delete (globalThis as unknown as Registry)[WORDS];
};
