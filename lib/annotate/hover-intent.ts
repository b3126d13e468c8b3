// When resting on a mark opens its card, and when leaving closes it: patient enough not to flicker. No DOM; the timers are the only clock.

/** Resting this long on a mark opens its card. */
const OPEN_MS = 160;
/** With a card open, other marks must be rested on for longer: the way to the card leads over them. */
const SWITCH_MS = 380;
/** Time to get from the mark to its card. */
const CLOSE_MS = 320;

export interface HoverIntent {
  /** The pointer is over this mark, over the card, or (undefined) over neither. */
  over(what: string | 'card' | undefined): void;
  /** A card was opened or closed by other means. A card that is held stays when the pointer leaves. */
  shown(id: string | undefined, held: boolean): void;
  stop(): void;
}

export function createHoverIntent(open: (id: string) => void, close: () => void): HoverIntent {
  let at: string | undefined;
  let showing: string | undefined;
  let holding = false;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(opening);
    clearTimeout(closing);
    closing = undefined;
  };
  const isMark = (what: string | undefined) => what !== undefined && what !== 'card';
  return {
    stop,
    shown(id, held) {
      showing = id;
      holding = held;
      stop();
    },
    over(what) {
      if (what === at) return;
      at = what;
      clearTimeout(opening);
      if (isMark(what) && what !== showing) opening = setTimeout(() => open(what!), showing ? SWITCH_MS : OPEN_MS);
      if (what === 'card' || what === showing) {
        clearTimeout(closing);
        closing = undefined;
      } else if (showing && !holding && !isMark(what)) {
        closing ??= setTimeout(close, CLOSE_MS);
      }
    },
  };
}
