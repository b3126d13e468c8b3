// Paints marks with the CSS Custom Highlight API: nothing is added to the page's document, nothing moves.
import type { FamilyId } from '../model';
import type { CardMark } from './card-view';
import { createFlash } from './flash';
import { groundFor, luminanceBehind, noGrounds, parentOf } from './ground';
import { createLayers } from './highlight-layers';
import { dimName, highlightStyle, lineName, washName } from './highlight-style';
import type { Ground } from './palette';
import type { WordedMark } from './put-away';
import { randomName } from './random-name';

/** More than this is not drawn: no reader needs it, and a page may repeat a phrase for ever. */
const MAX_DRAWN = 2000;

/** A mark as drawn: one static range a text node, which costs the page nothing when its text is edited. */
export interface Drawn extends CardMark {
  ground: Ground;
}

export interface Painter {
  /** Draws these in place of what was drawn; a mark on the same text stays as it is, one without ranges is left out. */
  draw(marks: WordedMark[], rangesOf: (mark: WordedMark) => StaticRange[]): void;
  /** What is drawn, in the order of the text. */
  drawn(): Drawn[];
  find(id: string | undefined): Drawn | undefined;
  /** Puts the wash behind these marks and no others. */
  wash(ids: readonly (string | undefined)[]): void;
  /** Draws the lines of these families thin and grey, all others as they are. */
  dim(families: readonly FamilyId[]): void;
  /** Washes a sentence that was jumped to, for a moment. */
  flash(ranges: StaticRange[]): void;
  endFlash(): void;
  /** Chooses light or dark anew if the page has switched; true: it had. */
  reground(): boolean;
  /** Puts back what the page took away. False: it did so once too often, and we stopped. */
  mend(): boolean;
}

/** The painter of one document; `signal` takes everything away. */
export function createPainter(document: Document, signal: AbortSignal): Painter {
  const prefix = randomName();
  const sheet = new CSSStyleSheet();
  const layers = createLayers(document, sheet, (name) => highlightStyle(prefix, name), signal);
  const flash = createFlash(layers, sheet, prefix, signal);
  let drawn: Drawn[] = [];
  let dimmed: readonly FamilyId[] = [];
  let washed: readonly (string | undefined)[] = [];
  const find = (id: string | undefined) => drawn.find(({ mark }) => mark.id === id);

  const paint = () => {
    const lines = Map.groupBy(drawn, ({ mark, ground }) =>
      dimmed.includes(mark.family) ? dimName(prefix, ground) : lineName(prefix, mark.family, ground),
    );
    const washes = Map.groupBy(
      drawn.filter(({ mark }) => washed.includes(mark.id)),
      ({ mark, ground }) => washName(prefix, mark.family, ground),
    );
    for (const name of new Set([...layers.names(), ...lines.keys(), ...washes.keys()])) {
      if (name.includes('-flash-')) continue;
      const ones = lines.get(name) ?? washes.get(name) ?? [];
      const all = ones.flatMap(({ ranges }) => ranges);
      layers.fill(name, name.endsWith('-wash') ? 1 : 0, all);
    }
  };
  return {
    drawn: () => drawn,
    find,
    draw(marks, rangesOf) {
      drawn = measure(marks.slice(0, MAX_DRAWN), rangesOf, drawn);
      paint();
    },
    wash(ids) {
      if (ids.every((id, at) => id === washed[at])) return;
      washed = ids;
      paint();
    },
    dim(families) {
      dimmed = families;
      paint();
    },
    flash: flash.show,
    endFlash: flash.clear,
    reground() {
      const first = drawn[0];
      if (!first || groundOf(first) === first.ground) return false;
      const before = new Map(drawn.map(({ mark, ranges }) => [mark, ranges]));
      drawn = measure([...before.keys()], (mark) => before.get(mark) ?? [], drawn);
      paint();
      return true;
    },
    mend: layers.mend,
  };
}

/** Ranges and grounds of marks, in the order of the text; the ranges of a mark that has not moved are kept. */
function measure(marks: WordedMark[], rangesOf: (mark: WordedMark) => StaticRange[], before: Drawn[]): Drawn[] {
  const known = Map.groupBy(before, ({ ranges }) => ranges[0]?.startContainer);
  const grounds = noGrounds();
  const drawn = marks.flatMap((mark): Drawn[] => {
    const fresh = rangesOf(mark);
    const element = fresh[0] ? parentOf(fresh[0].startContainer) : null;
    if (!element || isEditable(element)) return [];
    const ranges = known.get(fresh[0]?.startContainer)?.find((one) => sameRanges(one.ranges, fresh))?.ranges ?? fresh;
    return [{ mark, ranges, ground: groundFor(luminanceBehind(element, grounds), mark.family) }];
  });
  return drawn.sort((a, b) => a.mark.start - b.mark.start);
}

const groundOf = ({ mark, ranges }: Drawn) =>
  groundFor(luminanceBehind(ranges[0] ? parentOf(ranges[0].startContainer) : null), mark.family);

// Somebody is writing there: nothing is drawn into it.
const isEditable = (element: Element) =>
  element.closest('textarea, input, [contenteditable]:not([contenteditable="false" i])') !== null;

const sameRanges = (some: AbstractRange[], others: AbstractRange[]) =>
  some.length === others.length && some.every((one, at) => sameRange(one, others[at]!));

const sameRange = (a: AbstractRange, b: AbstractRange) =>
  a.startOffset === b.startOffset &&
  a.endOffset === b.endOffset &&
  a.startContainer === b.startContainer &&
  a.endContainer === b.endContainer;
