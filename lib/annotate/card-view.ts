// What passes between the marks and the card, which is a script of its own and comes only when a card is first wanted.
import type { Span } from '../model';
import type { How, WordedMark } from './put-away';

/** The text that marks refer to, and where it stands on the page now. */
export interface MarkedText {
  /** Its address: at another stands another article. */
  url: string;
  text: string;
  /** One a text node, in order; none where the text stands nowhere on the page. */
  placesOf(span: Span): StaticRangeInit[];
}

/** A mark and where it is drawn. */
export interface CardMark {
  mark: WordedMark;
  ranges: StaticRange[];
}

/** The mark that the open card is about. */
export interface Open extends CardMark {
  /** What it refers to: read again since, the page may have another. */
  text: MarkedText;
  /** The mark was put away from this card, and can be brought back. */
  away?: How;
}

/** What a card asks of the page's marks. */
export interface CardSources {
  text(): MarkedText;
  drawn(): readonly CardMark[];
  rangesOf(span: Span): StaticRange[];
  /** The open card changed, or none is open. */
  changed(id: string | undefined, held: boolean): void;
}

export interface CardWishes {
  step(by: 1 | -1): void;
  dismiss(): void;
  never(): void;
  undo(): void;
  /** To the sentence of answer number `at`, from 0. */
  jump(at: number): void;
}

/** `hover` closes by itself; `press` and `step` hold the card and take the focus, `step` on to its button for the next mark. */
export type Opening = 'hover' | 'press' | 'step';

export interface CardDesk {
  open(one: CardMark, how: Opening): void;
  close(): void;
  /** Fills the open card again; with its mark gone from the page, closes it. `away`: its mark was just put away. */
  refresh(away?: How): void;
  current(): Open | undefined;
  isHost(node: EventTarget | null): boolean;
}

/** How the card's script hands itself over; `signal` takes the card away for good. */
export type MountCard = (document: Document, signal: AbortSignal, sources: CardSources, wishes: CardWishes) => CardDesk;

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
