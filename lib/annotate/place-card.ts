// Keeps the card at its sentence while the page scrolls; on a narrow window it is a sheet at the bottom.
import { anchorOf, type Side, type Size, spotFor } from './card-place';
import { linesOf } from './live-range';
import { scrollAbove } from './scroll-to';

/** Narrower windows get a sheet. CSS pixels. */
const SHEET_BELOW = 480;
const SHEET_SHARE = 0.6;
/** The page may shift its text without a scroll: a picture loads, a banner goes. */
const LOOK_MS = 250;

/** Where a card belongs: the static ranges of its phrase and sentence. */
export interface CardPlace {
  phrase: readonly StaticRange[];
  sentence: readonly StaticRange[];
}

export interface Placement {
  stop(): void;
  /** False: the page has moved the card since it was put there. */
  isInPlace(): boolean;
}

interface Told {
  /** Whether the phrase is in the window. */
  seen(inSight: boolean): void;
  /** The page had moved the card; it is back now. */
  moved(): void;
}

/** `clear`: a sheet that covers the sentence scrolls it into sight once; a card that is only filled anew must not. */
export function keepInPlace(host: HTMLElement, place: CardPlace, told: Told, clear: boolean): Placement {
  const ending = new AbortController();
  const { signal } = ending;
  let put: DOMRect | undefined;
  let side: Side | undefined;
  let toClear = clear;
  let card: Size = { width: 0, height: 0 };
  let turns = 0;

  const isInPlace = () => {
    const now = host.getBoundingClientRect();
    return put !== undefined && Math.abs(now.left - put.left) < 2 && Math.abs(now.top - put.top) < 2;
  };
  const anchorIn = (window: Size) => anchorOf(linesOf(place.phrase), linesOf(place.sentence), window.height);
  const follow = async () => {
    const turn = ++turns;
    if (put && !isInPlace()) told.moved();
    const window = windowSize();
    const anchor = window.width >= SHEET_BELOW ? anchorIn(window) : undefined;
    const spot = anchor && side && (await spotFor(anchor, card, window, side));
    if (signal.aborted || turn !== turns) return; // A later one knows better.
    if (spot) hang(host, spot);
    put = host.getBoundingClientRect();
    told.seen(window.width < SHEET_BELOW || (anchor !== undefined && anchor.bottom > 0 && anchor.top < window.height));
  };
  /** Chooses the side; one that still shows the whole card is kept, so that it does not jump about. */
  const settle = async () => {
    const turn = ++turns;
    const window = windowSize();
    put = undefined;
    host.classList.toggle('sheet', window.width < SHEET_BELOW);
    if (window.width < SHEET_BELOW) {
      spread(host, window);
      if (toClear) scrollAbove(place, host.getBoundingClientRect().top);
    } else {
      card = naturalSize(host);
      const anchor = anchorIn(window);
      const kept = anchor && side && (await spotFor(anchor, card, window, side)).room >= card.height;
      if (anchor && !kept) side = (await spotFor(anchor, card, window)).side;
      if (signal.aborted || turn !== turns) return;
    }
    toClear = false;
    await follow();
  };

  settle();
  const looking = setInterval(follow, LOOK_MS);
  signal.addEventListener('abort', () => clearInterval(looking));
  const { ownerDocument: document } = host;
  document.addEventListener('scroll', follow, { signal, passive: true, capture: true });
  document.addEventListener('scrollend', settle, { signal, capture: true });
  window.addEventListener('resize', settle, { signal });
  return {
    stop: () => ending.abort(),
    isInPlace,
  };
}

/** Without scroll bars. */
const windowSize = (): Size => ({ width: document.documentElement.clientWidth || innerWidth, height: innerHeight });

function naturalSize(host: HTMLElement): Size {
  host.style.removeProperty('--room');
  setStyle(host, { width: '328px' });
  return host.getBoundingClientRect();
}

function hang(host: HTMLElement, { x, y, room }: { x: number; y: number; room: number }): void {
  host.style.setProperty('--room', `${room}px`);
  setStyle(host, { left: '0', top: '0', right: 'auto', bottom: 'auto', transform: `translate(${x}px, ${y}px)` });
}

function spread(host: HTMLElement, { height }: Size): void {
  host.style.setProperty('--room', `${Math.floor(height * SHEET_SHARE)}px`);
  setStyle(host, { left: '0', top: 'auto', right: '0', bottom: '0', width: '100%', transform: 'none' });
}

/** Inline and important: no style sheet of the page gets in between. */
export function setStyle(host: HTMLElement, style: Record<string, string>): void {
  for (const [name, value] of Object.entries(style)) host.style.setProperty(name, value, 'important');
}
