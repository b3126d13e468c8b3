// Every family can be read on white and on near black, and told apart without colour.
import { describe, expect, it } from 'vitest';
import { contrast, luminanceOfHex } from './luminance';
import { FAMILIES, FAMILY_COLOURS, LINES } from './palette';

describe('every family', () => {
  it.each(FAMILIES)('%s reaches 4.5:1 on white and on near black', (family) => {
    expect(contrast(luminanceOfHex(FAMILY_COLOURS.light[family]), 1)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(luminanceOfHex(FAMILY_COLOURS.dark[family]), luminanceOfHex('#191B1E'))).toBeGreaterThanOrEqual(
      4.5,
    );
  });

  it('has a line of its own, told apart without colour', () => {
    expect(new Set(FAMILIES.map((family) => LINES[family])).size).toBe(FAMILIES.length);
  });
});
