// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { anchorOf } from './place-card';

const line = (left: number, top: number, width: number) => new DOMRect(left, top, width, 20);

describe('what the card hangs on', () => {
  it('is as high as the sentence and as wide as the phrase', () => {
    const sentence = [line(0, 100, 600), line(0, 130, 600), line(0, 160, 200)];
    expect(anchorOf([line(300, 130, 90)], sentence, 800)).toMatchObject({
      left: 300,
      width: 90,
      top: 100,
      bottom: 180,
    });
  });

  it('is the phrase alone where its sentence fills the window', () => {
    const sentence = [line(0, 10, 600), line(0, 400, 600), line(0, 760, 600)];
    expect(anchorOf([line(300, 400, 90)], sentence, 800)).toMatchObject({ top: 400, bottom: 420 });
  });

  it('is nothing when the text is gone', () => {
    expect(anchorOf([], [line(0, 0, 10)], 800)).toBeUndefined();
  });
});
