// Where a card goes: below its sentence's last line, else above it, never on it. Pure geometry, CSS pixels of the window.
import { computePosition, flip, offset, shift, size } from '@floating-ui/core';

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

/**
 * Where a card of this size (with nothing in its way) goes: on the side given; else below where it is seen whole there, else
 * above, else where there is more room. The library is handed boxes and asks the page nothing.
 */
export async function spotFor(anchor: Box, card: Size, window: Size, side?: Side): Promise<Spot> {
  let room = card.height;
  const platform = {
    getDimensions: () => ({ width: card.width, height: Math.min(card.height, room) }),
    getElementRects: () => ({ reference: rectOf(anchor), floating: { x: 0, y: 0, ...platform.getDimensions() } }),
    getClippingRect: () => ({ x: 0, y: 0, ...window }),
  };
  const padding = GAP;
  const { x, y, placement } = await computePosition(anchor, card, {
    platform,
    strategy: 'fixed',
    placement: side === 'above' ? 'top-start' : 'bottom-start',
    middleware: [
      offset(GAP),
      !side && flip({ padding, crossAxis: false, fallbackStrategy: 'bestFit' }),
      shift({ padding }),
      size({
        padding,
        apply({ availableHeight }) {
          room = Math.max(LOWEST, Math.floor(availableHeight));
        },
      }),
    ],
  });
  return { x: Math.round(x), y: Math.round(y), room, side: placement === 'top-start' ? 'above' : 'below' };
}

const rectOf = ({ left, top, right, bottom }: Box) => ({ x: left, y: top, width: right - left, height: bottom - top });
