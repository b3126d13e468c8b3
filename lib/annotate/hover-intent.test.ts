// Resting opens, leaving closes, passing does neither.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHoverIntent, type HoverIntent } from './hover-intent';

let said: string[];
let intent: HoverIntent;

beforeEach(() => {
  vi.useFakeTimers();
  said = [];
  intent = createHoverIntent(
    (id) => {
      said.push(`open ${id}`);
      intent.shown(id, false);
    },
    () => {
      said.push('close');
      intent.shown(undefined, false);
    },
  );
});
afterEach(() => vi.useRealTimers());

describe('resting on a mark', () => {
  it('opens its card, once', () => {
    intent.over('a');
    vi.advanceTimersByTime(1000);
    intent.over('a');
    vi.advanceTimersByTime(1000);
    expect(said).toEqual(['open a']);
  });

  it('opens nothing when the pointer only passes', () => {
    intent.over('a');
    vi.advanceTimersByTime(80);
    intent.over(undefined);
    vi.advanceTimersByTime(1000);
    expect(said).toEqual([]);
  });
});

describe('with a card open', () => {
  beforeEach(() => {
    intent.over('a');
    vi.advanceTimersByTime(200);
    said.length = 0;
  });

  it('closes some time after the pointer left', () => {
    intent.over(undefined);
    vi.advanceTimersByTime(200);
    expect(said).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(said).toEqual(['close']);
  });

  it('stays when the pointer comes to the card or back to the mark', () => {
    intent.over(undefined);
    vi.advanceTimersByTime(200);
    intent.over('card');
    vi.advanceTimersByTime(1000);
    intent.over('a');
    vi.advanceTimersByTime(1000);
    expect(said).toEqual([]);
  });

  it('lets the pointer cross another mark on its way to the card', () => {
    intent.over('b');
    vi.advanceTimersByTime(250);
    intent.over('card');
    vi.advanceTimersByTime(1000);
    expect(said).toEqual([]);
  });

  it('goes over to a mark that is rested on', () => {
    intent.over('b');
    vi.advanceTimersByTime(1000);
    expect(said).toContain('open b');
  });

  it('stays when it is held', () => {
    intent.shown('a', true);
    intent.over(undefined);
    vi.advanceTimersByTime(5000);
    expect(said).toEqual([]);
  });
});
