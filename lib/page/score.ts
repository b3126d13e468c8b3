// Which part of a page is its story: every paragraph speaks for the parts it stands in, and the part most spoken for wins.
import { weight } from './hints';
import type { Survey } from './survey';
import { SHORTEST } from './survey';
import { bonus, DIV, P } from './tags';

/** Totals of whole subtrees. */
export interface Totals {
  text: Float64Array;
  linked: Float64Array;
  commas: Float64Array;
}

export function totals(s: Survey): Totals {
  const text = Float64Array.from(s.text);
  const linked = Float64Array.from(s.linked);
  const commas = Float64Array.from(s.commas);
  for (let i = s.elements.length - 1; i > 0; i--) {
    const up = s.parent[i]!;
    text[up]! += text[i]!;
    linked[up]! += linked[i]!;
    commas[up]! += commas[i]!;
  }
  return { text, linked, commas };
}

const LEVELS = 5;

/** A div round a single paragraph is that paragraph. */
function wraps(s: Survey, t: Totals, i: number): boolean {
  const one = i + 1;
  return (
    (s.kind[i]! & DIV) !== 0 &&
    s.children[i] === 1 &&
    s.text[i] === 0 &&
    (s.kind[one]! & P) !== 0 &&
    t.linked[i]! < 0.25 * t.text[i]!
  );
}

/** A score for every element that a paragraph speaks for; NaN for the rest. */
export function scores(s: Survey, t: Totals, byName: boolean): Float64Array {
  const score = new Float64Array(s.elements.length).fill(Number.NaN);
  for (const unit of s.units) {
    const length = unit.length < 0 ? t.text[unit.at]! : unit.length;
    if (length < SHORTEST) continue;
    const commas = unit.length < 0 ? t.commas[unit.at]! : unit.commas;
    const speaks = 2 + commas + Math.min(Math.floor(length / 100), 3);
    let at = unit.loose ? unit.at : s.parent[unit.at]!;
    for (let level = 0; level < LEVELS && at >= 0; level++) {
      while (at > 0 && wraps(s, t, at)) at = s.parent[at]!;
      if (Number.isNaN(score[at]!)) {
        score[at] = bonus(s.name[at]!) + (byName ? weight(s.className[at]!, s.id[at]!) : 0);
      }
      score[at]! += speaks / (level === 0 ? 1 : level === 1 ? 2 : level * 3);
      at = s.parent[at]!;
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
function common(s: Survey, score: Float64Array, best: number[]): number {
  const top = best[0]!;
  const rivals = best.slice(1).filter((i) => score[i]! >= 0.75 * score[top]!);
  if (rivals.length < 3) return top;
  for (let at = s.parent[top]!; at > 0; at = s.parent[at]!) {
    if (rivals.filter((i) => i > at && i < s.end[at]!).length >= 3) return at;
  }
  return top;
}

/** Steps outwards while that gains score, and out of wrappers. */
function outwards(s: Survey, score: Float64Array, from: number): number {
  let top = from;
  let last = score[top]!;
  const least = last / 3;
  for (let at = s.parent[top]!; at > 0; at = s.parent[at]!) {
    const value = score[at]!;
    if (Number.isNaN(value)) continue;
    if (value < least) break;
    if (value > last) {
      top = at;
      break;
    }
    last = value;
  }
  while (s.parent[top]! > 0 && s.children[s.parent[top]!] === 1) top = s.parent[top]!;
  return top;
}

function joins(s: Survey, t: Totals, score: Float64Array, top: number, other: number): boolean {
  if (other === top) return true;
  const best = Number.isNaN(score[top]!) ? 0 : score[top]!;
  const alike = s.className[top] !== '' && s.className[top] === s.className[other];
  if (score[other]! + (alike ? best * 0.2 : 0) >= Math.max(10, best * 0.2)) return true;
  const paragraph = s.kind[other]! & P || (s.kind[other]! & DIV && !s.mixed[other]) || wraps(s, t, other);
  if (!paragraph) return false;
  const length = t.text[other]!;
  if (length > 80) return t.linked[other]! < 0.25 * length;
  return length > 0 && t.linked[other] === 0 && ends(s, other);
}

/** Does a sentence end in it? */
function ends(s: Survey, at: number): boolean {
  for (let i = s.firstText[at]!; i < s.texts.length && s.owner[i]! < s.end[at]!; i++) {
    if (/\.(?: |$)/.test(s.words[i]!.trim())) return true;
  }
  return false;
}

/** The story's parts, in document order: one, or one and those of its siblings that go on with it. */
export function choose(s: Survey, t: Totals, score: Float64Array): number[] {
  const best = leaders(score);
  if (!best.length || best[0] === 0) return [0];
  const top = outwards(s, score, common(s, score, best));
  if (top === 0) return [0];
  const up = s.parent[top]!;
  const roots: number[] = [];
  for (let i = up + 1; i < s.end[up]!; i = s.end[i]!) if (joins(s, t, score, top, i)) roots.push(i);
  return roots;
}
