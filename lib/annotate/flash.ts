// The wash of a sentence that was jumped to: it holds, then fades, and is gone.
import { groundFor, luminanceBehind, parentOf } from './ground';
import type { Layers } from './highlight-layers';
import { flashColour, flashName } from './highlight-style';
import { GROUNDS, type Ground } from './palette';

const HOLD_MS = 1200;
const FADE_MS = 200;
const PRIORITY = 2;

/** Shows one flash at a time. With reduced motion it stays until the next flash or until `clear`. */
export interface Flash {
  show(ranges: StaticRange[]): void;
  clear(): void;
}

export function createFlash(layers: Layers, sheet: CSSStyleSheet, prefix: string, signal: AbortSignal): Flash {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const clear = () => {
    clearTimeout(timer);
    for (const ground of GROUNDS) layers.fill(flashName(prefix, ground), PRIORITY, []);
  };
  const fade = (ground: Ground, since: number) => {
    const strength = 1 - (performance.now() - since) / FADE_MS;
    if (strength <= 0) return clear();
    tintOf(sheet, flashName(prefix, ground), flashColour(ground, strength));
    timer = setTimeout(() => fade(ground, since), 32);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    clear,
    show(ranges) {
      clear();
      const first = ranges[0];
      if (!first) return;
      const ground = groundFor(luminanceBehind(parentOf(first.startContainer)), 'closed');
      tintOf(sheet, flashName(prefix, ground), flashColour(ground, 1));
      layers.fill(flashName(prefix, ground), PRIORITY, ranges);
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
      timer = setTimeout(() => fade(ground, performance.now()), HOLD_MS);
    },
  };
}

// Highlights take no transitions, so the rule's own colour is turned down.
function tintOf(sheet: CSSStyleSheet, name: string, colour: string): void {
  for (let at = 0; at < sheet.cssRules.length; at++) {
    const rule = sheet.cssRules[at] as CSSStyleRule;
    if (rule.selectorText === `::highlight(${name})`) rule.style.backgroundColor = colour;
  }
}
