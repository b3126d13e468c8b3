// Names of features in parts: a name's number comes from the numbers of its parts, so that a reading joins no texts.

/** A piece of a name, and what it takes to put it behind another. */
export interface Part {
  text: string;
  /** Twice 32 bits: equal texts have equal numbers, and of other texts next to none has both. */
  low: number;
  high: number;
  lowPower: number;
  highPower: number;
}

const LOW = 0x01000193;
const HIGH = 0x2c1b3c6d;

export function partOf(text: string, length = text.length): Part {
  let [low, high, lowPower, highPower] = [0, 0, 1, 1];
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at) + 1;
    low = (Math.imul(low, LOW) + code) | 0;
    high = (Math.imul(high, HIGH) + code) | 0;
    lowPower = Math.imul(lowPower, LOW);
    highPower = Math.imul(highPower, HIGH);
  }
  return { text: length < text.length ? text.slice(0, length) : text, low, high, lowPower, highPower };
}

export const NOTHING = partOf('');

const known = new Map<string, Part>();

/** The part of a text of ours, made once; words of a reading's text would only fill the memory. */
export function ours(text: string): Part {
  let part = known.get(text);
  if (!part) {
    part = partOf(text);
    known.set(text, part);
  }
  return part;
}

/** Takes a name in up to five parts. */
export type Take = (a: Part, b?: Part, c?: Part, d?: Part, e?: Part) => void;

/** Whoever is told features. */
export interface Listener {
  /** Counts each time it is told. */
  add: Take;
  /** Counts once. */
  once: Take;
}

export const joinName = (parts: (Part | undefined)[]): string => parts.map((part) => part?.text ?? '').join('');

/** The place of a name among those of a table; -1 where it is not among them. */
export type Place = (...name: Parameters<Take>) => number;

const slotOf = (low: number, high: number) => Math.imul(low ^ (high >>> 15), 0x9e3779b1) >>> 8;

/** A table of names. */
export function placesIn(names: string[]): Place {
  const mask = (1 << Math.ceil(Math.log2(names.length * 2 + 2))) - 1;
  const slots = new Int32Array(mask + 1);
  const lows = new Int32Array(names.length + 1);
  const highs = new Int32Array(names.length + 1);
  names.forEach((name, at) => {
    const { low, high } = partOf(name);
    lows[at + 1] = low;
    highs[at + 1] = high;
    let slot = slotOf(low, high) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = at + 1;
  });
  return (a, b = NOTHING, c = NOTHING, d = NOTHING, e = NOTHING) => {
    const front = joined(joined(a.low, b.lowPower, b.low), c.lowPower, c.low);
    const low = joined(joined(front, d.lowPower, d.low), e.lowPower, e.low);
    const other = joined(joined(a.high, b.highPower, b.high), c.highPower, c.high);
    const high = joined(joined(other, d.highPower, d.high), e.highPower, e.high);
    let slot = slotOf(low, high) & mask;
    for (let at = slots[slot]!; at !== 0; at = slots[slot]!) {
      if (lows[at] === low && highs[at] === high) return at - 1;
      slot = (slot + 1) & mask;
    }
    return -1;
  };
}

const joined = (before: number, power: number, own: number) => (Math.imul(before, power) + own) | 0;
