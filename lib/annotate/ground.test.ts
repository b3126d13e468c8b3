// What a text stands on, and which palette can be seen there.
// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { groundFor, luminanceBehind } from './ground';

const CLEAR = 'style="background-color: transparent"';

const put = (html: string): Element => {
  // Every element has a ground of its own in a real browser; happy-dom wants it said.
  document.body.innerHTML = html.replaceAll('<i>', `<i ${CLEAR}>`).replaceAll('<p>', `<p ${CLEAR}>`);
  return document.querySelector('i')!;
};

beforeEach(() => {
  document.documentElement.removeAttribute('style');
});

describe('luminanceBehind', () => {
  it('is the first ground that hides what is below it', () => {
    expect(luminanceBehind(put('<div style="background-color: rgb(0, 0, 0)"><p><i>text</i></p></div>'))).toBe(0);
  });

  it('mixes what shines through', () => {
    const html =
      '<div style="background-color: rgb(255, 255, 255)"><p style="background-color: rgba(0, 0, 0, 0.5)"><i>text</i></p></div>';
    expect(luminanceBehind(put(html))).toBeCloseTo(0.5, 5);
  });

  it('is judged from the text where a picture lies behind it', () => {
    const over = (colour: string) =>
      `<div style="background-image: url(x.png)"><i style="background-color: transparent; color: ${colour}">text</i></div>`;
    expect(luminanceBehind(put(over('rgb(255, 255, 255)')))).toBeLessThan(0.1);
    expect(luminanceBehind(put(over('rgb(20, 20, 20)')))).toBeGreaterThan(0.9);
    expect(luminanceBehind(put(over('rgb(150, 150, 150)')))).toBeUndefined();
  });
});

describe('groundFor', () => {
  it('takes the light palette on white and the dark one on black', () => {
    expect(groundFor(1, 'smaller')).toBe('light');
    expect(groundFor(0.01, 'smaller')).toBe('dark');
  });

  it('takes the other palette where the nearer one cannot be seen', () => {
    expect(groundFor(0.19, 'smaller')).toBe('plain');
    expect(groundFor(0.3, 'closed')).toBe('light');
  });

  it('takes the text’s own colour where nobody knows what lies behind', () => {
    expect(groundFor(undefined, 'better')).toBe('plain');
  });
});
