// Where a card goes: below its sentence, else above, never on it, always in the window.
import { describe, expect, it } from 'vitest';
import { anchorOf, type Box, spotFor } from './card-place';

const line = (left: number, top: number, width: number): Box => ({ left, top, right: left + width, bottom: top + 20 });
const window = { width: 900, height: 800 };
const card = { width: 328, height: 300 };

describe('what the card hangs on', () => {
  it('is as high as the sentence and as wide as the phrase', () => {
    const sentence = [line(0, 100, 600), line(0, 130, 600), line(0, 160, 200)];
    expect(anchorOf([line(300, 130, 90)], sentence, 800)).toEqual({ left: 300, right: 390, top: 100, bottom: 180 });
  });

  it('is the phrase alone where its sentence fills the window', () => {
    const sentence = [line(0, 10, 600), line(0, 400, 600), line(0, 760, 600)];
    expect(anchorOf([line(300, 400, 90)], sentence, 800)).toMatchObject({ top: 400, bottom: 420 });
  });

  it('is nothing when the text is gone', () => {
    expect(anchorOf([], [line(0, 0, 10)], 800)).toBeUndefined();
  });
});

describe('the side', () => {
  it.each([
    ['below when the card is seen whole there', 400, 800, 'below'],
    ['above when it is seen whole only there', 600, 800, 'above'],
    ['the roomier one when it is seen whole on neither', 240, 500, 'below'],
    ['the roomier one, be it above', 260, 500, 'above'],
  ])('is %s', async (_, top, height, side) => {
    expect(await spotFor(line(0, top, 90), card, { width: 900, height })).toMatchObject({ side });
  });

  it('is the one that was chosen before, where it is given', async () => {
    expect(await spotFor(line(0, 400, 90), card, window, 'above')).toMatchObject({ side: 'above', y: 92 });
  });
});

describe('the spot', () => {
  it('never covers what it hangs on, and stays in the window', async () => {
    for (let top = 0; top <= 780; top += 20) {
      for (const left of [0, 400, 890]) {
        const anchor = line(left, top, 10);
        const { x, y, room } = await spotFor(anchor, card, window);
        const height = Math.min(card.height, room);
        expect(y >= anchor.bottom || y + height <= anchor.top).toBe(true);
        expect(x >= 0 && x + card.width <= window.width && y >= 0 && y + height <= window.height).toBe(true);
      }
    }
  });

  it('gives a card without enough room what room there is', async () => {
    expect(await spotFor(line(0, 240, 90), card, { width: 900, height: 500 }, 'below')).toMatchObject({
      y: 268,
      room: 224,
    });
    expect(await spotFor(line(0, 240, 90), card, { width: 900, height: 500 }, 'above')).toMatchObject({
      y: 8,
      room: 224,
    });
  });
});
