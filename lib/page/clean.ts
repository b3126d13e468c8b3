// What of the story's part is no story: forms, lists of links, boxes of pictures, share bars, headings without weight.
import { SHARE, weight } from './hints';
import type { Place } from './place';
import { all } from './safe-dom';
import type { Survey } from './survey';
import { ASIDE, DOUBTFUL, FIGURE, HEADING, LIST, TABLE } from './tags';

/** What a part holds, less what was left out inside it. */
interface Held {
  text: number;
  linked: number;
  commas: number;
  /** Characters in lists and in headings. */
  listed: number;
  headed: number;
  /** Elements left out inside it. */
  out: Place[];
}

/** Elements of a kind in a part, less those in what was left out. */
function count({ element }: Place, { out }: Held, selector: string): number {
  let found = all(element, selector).length;
  if (found) for (const part of out) found -= all(part.element, selector).length;
  return found;
}

/** A table that holds figures rather than lays out a page. */
function holdsFigures(table: Element): boolean {
  if (all(table, 'col,colgroup,tfoot,thead,th').length) return true;
  const rows = all(table, 'tr').length;
  return !all(table, 'table').length && rows > 1 && (rows >= 10 || all(table, 'td').length > 10);
}

/** True for what stands round or in a table of figures. */
function figures(part: Place): boolean {
  for (let a: Place | null = part; a; a = a.up) if (a.kind & TABLE && holdsFigures(a.element)) return true;
  return [...all(part.element, 'table')].some(holdsFigures);
}

/** A list with more of its text in links leads elsewhere. */
const LINKS_ONLY = 0.95;

/** True for a part that looks like furniture, by what it holds. */
function doubtful(part: Place, held: Held, byName: boolean): boolean {
  const lean = byName ? weight(part.className, part.id) : 0;
  if (lean < 0) return true;
  if (held.commas >= 10) return false;
  const { text, listed, headed } = held;
  const links = text ? held.linked / text : 0;
  const list = (part.kind & LIST) !== 0 || listed > 0.9 * text;
  const p = count(part, held, 'p');
  const img = count(part, held, 'img');
  const free = !inFigure(part);
  if (free && img > 1 && p < img * 0.5) return !(list && img === count(part, held, 'li'));
  if (count(part, held, 'input') > Math.floor(p / 3)) return true;
  const embed = count(part, held, 'embed,iframe');
  if (embed > 1 || (embed === 1 && text < 75)) return true;
  if (list) return links > (lean >= 25 ? 0.5 : LINKS_ONLY);
  if (count(part, held, 'li') - 100 > p) return true;
  if (free && text < 25 && (img === 0 || img > 2) && links > 0 && headed < 0.9 * text) return true;
  return lean < 25 ? links > 0.2 : links > 0.5;
}

function inFigure(part: Place): boolean {
  for (let a = part.up, n = 0; a && n < 4; a = a.up, n++) if (a.kind & FIGURE) return true;
  return false;
}

/** True for the heading of a list that was left out. */
function headsNothing({ places }: Survey, { element }: Place, out: Set<Place>): boolean {
  const next = element.nextElementSibling;
  const list = next && places.known.get(next);
  return Boolean(list && list.kind & LIST && out.has(list));
}

function leaves(s: Survey, part: Place, held: Held, out: Set<Place>, byName: boolean): boolean {
  const { kind, hints } = part;
  if (kind & ASIDE) return true;
  if (hints & SHARE && held.text < 500) return true;
  if (!(kind & HEADING)) return false;
  return (byName && /^h[12]$/.test(part.name) && weight(part.className, part.id) < 0) || headsNothing(s, part, out);
}

/** Parts of the story that are left out with all they hold. */
export function clean(s: Survey, byName: boolean, byContent: boolean): Set<Place> {
  const out = new Set<Place>();
  const roots = new Set(s.roots);
  const held = new Map<Place, Held>();
  for (const place of s.places.all) {
    const inside = place.up !== null && (roots.has(place.up.element) || held.has(place.up));
    const { text, linked, commas } = place;
    if (inside) held.set(place, { text, linked, commas, listed: 0, headed: 0, out: [] });
  }
  for (const part of [...held.keys()].reverse()) {
    const own = held.get(part)!;
    const { kind } = part;
    const round = held.get(part.up!);
    const furniture = byContent && kind & DOUBTFUL && doubtful(part, own, byName) && !figures(part);
    if (furniture || leaves(s, part, own, out, byName)) {
      out.add(part);
      round?.out.push(part);
      continue;
    }
    if (!round) continue;
    round.text += own.text;
    round.linked += own.linked;
    round.commas += own.commas;
    round.listed += kind & LIST ? own.text : own.listed;
    round.headed += kind & HEADING ? own.text : own.headed;
    round.out.push(...own.out);
  }
  return out;
}
