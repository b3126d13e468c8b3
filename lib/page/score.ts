// Which part of a page is its story: every paragraph speaks for the parts it stands in, and the part most spoken for wins.
import { weight } from './hints';
import type { Part, Survey } from './part';
import { SHORTEST } from './survey';
import { bonus, DIV, P } from './tags';

/** Totals of whole subtrees, by part. */
export interface Totals {
  text: Float64Array;
  linked: Float64Array;
  commas: Float64Array;
}

export function totals({ parts }: Survey): Totals {
  const text = new Float64Array(parts.length);
  const linked = new Float64Array(parts.length);
  const commas = new Float64Array(parts.length);
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i]!;
    text[i]! += part.text;
    linked[i]! += part.linked;
    commas[i]! += part.commas;
    if (!part.up) continue;
    const up = part.up.at;
    text[up]! += text[i]!;
    linked[up]! += linked[i]!;
    commas[up]! += commas[i]!;
  }
  return { text, linked, commas };
}

const LEVELS = 5;

/** A div round a single paragraph is that paragraph. */
function wraps({ parts }: Survey, t: Totals, part: Part): boolean {
  if (!(part.kind & DIV) || part.children !== 1 || part.text !== 0) return false;
  return (parts[part.at + 1]!.kind & P) !== 0 && t.linked[part.at]! < 0.25 * t.text[part.at]!;
}

/** A score for every part that a paragraph speaks for; NaN for the rest. */
export function scores(s: Survey, t: Totals, byName: boolean): Float64Array {
  const score = new Float64Array(s.parts.length).fill(Number.NaN);
  for (const unit of s.units) {
    const whole = unit.length < 0;
    const length = whole ? t.text[unit.at.at]! : unit.length;
    if (length < SHORTEST) continue;
    const commas = whole ? t.commas[unit.at.at]! : unit.commas;
    const speaks = 2 + commas + Math.min(Math.floor(length / 100), 3);
    let part = unit.loose ? unit.at : unit.at.up;
    for (let level = 0; level < LEVELS && part; level++) {
      while (part.up && wraps(s, t, part)) part = part.up;
      const at: number = part.at;
      if (Number.isNaN(score[at]!)) score[at] = bonus(part.name) + (byName ? weight(part.className, part.id) : 0);
      score[at]! += speaks / (level === 0 ? 1 : level === 1 ? 2 : level * 3);
      part = part.up;
    }
  }
  for (let i = 0; i < score.length; i++) {
    const length = t.text[i]!;
    if (length) score[i]! *= 1 - Math.min(1, t.linked[i]! / length);
  }
  return score;
}

/** The five best, best first. */
function leaders(score: Float64Array): number[] {
  const best: number[] = [];
  for (let i = 0; i < score.length; i++) {
    const value = score[i]!;
    if (Number.isNaN(value)) continue;
    let place = best.length;
    while (place > 0 && value > score[best[place - 1]!]!) place--;
    if (place < 5) best.splice(place, 0, i);
    if (best.length > 5) best.pop();
  }
  return best;
}

/** When at least three rivals come close, the story is the part that holds them. */
function common({ parts }: Survey, score: Float64Array, best: number[]): Part {
  const top = parts[best[0]!]!;
  const rivals = best.slice(1).filter((i) => score[i]! >= 0.75 * score[top.at]!);
  if (rivals.length < 3) return top;
  for (let part = top.up; part?.up; part = part.up) {
    const { at, end } = part;
    if (rivals.filter((i) => i > at && i < end).length >= 3) return part;
  }
  return top;
}

/** Steps outwards while that gains score, and out of wrappers. */
function outwards(score: Float64Array, from: Part): Part {
  let top = from;
  let last = score[top.at]!;
  const least = last / 3;
  for (let part = top.up; part?.up; part = part.up) {
    const value = score[part.at]!;
    if (Number.isNaN(value)) continue;
    if (value < least) break;
    if (value > last) {
      top = part;
      break;
    }
    last = value;
  }
  while (top.up?.up && top.up.children === 1) top = top.up;
  return top;
}

function joins(s: Survey, t: Totals, score: Float64Array, top: Part, other: Part): boolean {
  if (other === top) return true;
  const best = Number.isNaN(score[top.at]!) ? 0 : score[top.at]!;
  const alike = top.className !== '' && top.className === other.className;
  if (score[other.at]! + (alike ? best * 0.2 : 0) >= Math.max(10, best * 0.2)) return true;
  const paragraph = other.kind & P || (other.kind & DIV && !other.mixed) || wraps(s, t, other);
  if (!paragraph) return false;
  const length = t.text[other.at]!;
  if (length > 80) return t.linked[other.at]! < 0.25 * length;
  return length > 0 && t.linked[other.at] === 0 && ends(s, other);
}

/** Does a sentence end in it? */
function ends({ texts }: Survey, part: Part): boolean {
  for (let i = part.firstText; i < texts.length && texts[i]!.owner.at < part.end; i++) {
    if (/\.(?: |$)/.test(texts[i]!.words.trim())) return true;
  }
  return false;
}

/** The story's parts, in document order: one, or one and those of its siblings that go on with it. */
export function choose(s: Survey, t: Totals, score: Float64Array): Part[] {
  const best = leaders(score);
  const body = s.parts[0]!;
  if (!best.length || best[0] === 0) return [body];
  const top = outwards(score, common(s, score, best));
  const up = top.up;
  if (!up) return [body];
  const roots: Part[] = [];
  for (let i = up.at + 1; i < up.end; i = s.parts[i]!.end) {
    const other = s.parts[i]!;
    if (joins(s, t, score, top, other)) roots.push(other);
  }
  return roots;
}
