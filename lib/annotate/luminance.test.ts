// How light a colour is, in the notations that browsers return.
import { describe, expect, it } from 'vitest';
import { contrast, luminanceOfHex, toneOf } from './luminance';

describe('toneOf', () => {
  it.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgb(0, 0, 0)', 0, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['rgba(255, 255, 255, 0.5)', 1, 0.5],
    ['color(srgb 1 1 1 / 0.25)', 1, 0.25],
    ['oklch(1 0 0)', 1, 1],
    ['lab(100 0 0)', 1, 1],
    ['transparent', 0, 0],
  ])('reads %s', (colour, luminance, alpha) => {
    expect(toneOf(colour)?.luminance).toBeCloseTo(luminance, 2);
    expect(toneOf(colour)?.alpha).toBeCloseTo(alpha, 5);
  });

  it('takes the lightness of an oklch grey as WCAG would', () => {
    // #777777, as browsers write it in oklch.
    expect(toneOf('oklch(0.5693 0 0)')?.luminance).toBeCloseTo(luminanceOfHex('#777777'), 2);
  });

  it.each(['', 'red', 'color(xyz 1 1 1)', 'rgb(none none none)', 'linear-gradient(red, blue)'])(
    'makes nothing of "%s"',
    (colour) => {
      expect(toneOf(colour)).toBeUndefined();
    },
  );
});

it('counts contrast as WCAG does, in either order', () => {
  expect(contrast(1, 0)).toBe(21);
  expect(contrast(0, 1)).toBe(21);
  expect(contrast(luminanceOfHex('#767676'), 1)).toBeCloseTo(4.54, 2);
});
