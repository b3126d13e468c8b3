// Where a card goes: below its sentence's last line, else above it, never on it. Pure geometry, CSS pixels of the window.

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

export type Side = 'below' | 'above';

export interface Spot {
  x: number;
  y: number;
  /** The height that the card may have there. */
  room: number;
  side: Side;
}

/** Between sentence and card, and between card and window. */
const GAP = 8;
/** A card lower than this shows nothing: better one that reaches out of the window. */
const LOWEST = 160;
/** Where neither side of the sentence has this much room, the card keeps clear of the phrase only. */
const MIN_ROOM = 220;

/** The box around boxes; undefined around none. */
export function boxAround(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/** What the card hangs on: as wide as the phrase's last line, as high as its sentence (or the phrase, if that fills the window). */
export function anchorOf(phrase: readonly Box[], sentence: readonly Box[], windowHeight: number): Box | undefined {
  const line = phrase.at(-1);
  const own = boxAround(phrase);
  const whole = boxAround([...sentence, ...phrase]);
  if (!line || !own || !whole) return undefined;
  const clear = Math.max(whole.top, windowHeight - whole.bottom) >= MIN_ROOM ? whole : own;
  return { left: line.left, right: line.right, top: clear.top, bottom: clear.bottom };
}

const roomAt = (side: Side, anchor: Box, window: Size) =>
  (side === 'below' ? window.height - anchor.bottom : anchor.top) - 2 * GAP;

/** The side where a card of this height is seen whole, below first; where there is none, the roomier one. */
export function chooseSide(anchor: Box, card: Size, window: Size): Side {
  const below = roomAt('below', anchor, window);
  const above = roomAt('above', anchor, window);
  if (card.height <= below) return 'below';
  return card.height <= above || above > below ? 'above' : 'below';
}

/** The spot on that side. `card` is the card's size with nothing in its way. */
export function spotFor(anchor: Box, card: Size, window: Size, side: Side): Spot {
  const room = Math.max(LOWEST, roomAt(side, anchor, window));
  const y = side === 'below' ? anchor.bottom + GAP : anchor.top - GAP - Math.min(card.height, room);
  const furthest = window.width - GAP - card.width;
  const x = Math.max(GAP, Math.min(anchor.left, furthest));
  return { x: Math.round(x), y: Math.round(y), room: Math.floor(room), side };
}
