// Paints marks with the CSS Custom Highlight API: nothing is added to the page's document, nothing moves.
import type { FamilyId, Mark } from '../model';
import { createFlash } from './flash';
import { groundFor, luminanceBehind, parentOf } from './ground';
import { createLayers } from './highlight-layers';
import { dimName, highlightStyle, lineName, washName } from './highlight-style';
import type { Ground } from './palette';
import { randomName } from './random-name';

/** More than this is not drawn: no reader needs it, and a page may repeat a phrase for ever. */
const MAX_DRAWN = 2000;

/** A mark as drawn. `range` is static: it costs the page nothing when its text is edited. */
export interface Drawn {
  mark: Mark;
  range: StaticRange;
  ground: Ground;
}

export interface Painter {
  /** Draws these in place of what was drawn; a mark on the same text stays as it is, one without a range is left out. */
  draw(marks: Mark[], rangeOf: (mark: Mark) => StaticRange | null): void;
  /** What is drawn, in the order of the text. */
  drawn(): Drawn[];
  find(id: string | undefined): Drawn | undefined;
  /** Puts the wash behind these marks and no others. */
  wash(ids: readonly (string | undefined)[]): void;
  /** Draws the lines of these families thin and grey, all others as they are. */
  dim(families: readonly FamilyId[]): void;
  /** Washes a sentence that was jumped to, for a moment. */
  flash(range: StaticRange): void;
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
  for (const rule of highlightStyle(prefix)) sheet.insertRule(rule, sheet.cssRules.length);
  const layers = createLayers(document, sheet, signal);
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
      const ranges = ones.map(({ range }) => range);
      layers.fill(name, name.endsWith('-wash') ? 1 : 0, ranges);
    }
  };
  return {
    drawn: () => drawn,
    find,
    draw(marks, rangeOf) {
      drawn = measure(marks.slice(0, MAX_DRAWN), rangeOf, drawn);
      paint();
    },
    wash(ids) {
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
      const before = new Map(drawn.map(({ mark, range }) => [mark, range]));
      drawn = measure([...before.keys()], (mark) => before.get(mark) ?? null, drawn);
      paint();
      return true;
    },
    mend: layers.mend,
  };
}

/** Ranges and grounds of marks, in the order of the text; the range of a mark that has not moved is kept. */
function measure(marks: Mark[], rangeOf: (mark: Mark) => StaticRange | null, before: Drawn[]): Drawn[] {
  const known = Map.groupBy(before, ({ range }) => range.startContainer);
  const behind = new Map<Element | null, number | undefined>();
  const drawn = marks.flatMap((mark): Drawn[] => {
    const fresh = rangeOf(mark);
    if (!fresh || fresh.collapsed || isEditable(parentOf(fresh.startContainer))) return [];
    const range = known.get(fresh.startContainer)?.find((one) => sameRange(one.range, fresh))?.range ?? fresh;
    const element = parentOf(range.startContainer);
    if (!behind.has(element)) behind.set(element, luminanceBehind(element));
    return [{ mark, range, ground: groundFor(behind.get(element), mark.family) }];
  });
  return drawn.sort((a, b) => a.mark.start - b.mark.start);
}

const groundOf = ({ mark, range }: Drawn) => groundFor(luminanceBehind(parentOf(range.startContainer)), mark.family);

// Somebody is writing there: nothing is drawn into it.
const isEditable = (element: Element | null) =>
  element?.closest('textarea, input, [contenteditable]:not([contenteditable="false" i])') !== null;

const sameRange = (a: AbstractRange, b: AbstractRange) =>
  a.startOffset === b.startOffset &&
  a.endOffset === b.endOffset &&
  a.startContainer === b.startContainer &&
  a.endContainer === b.endContainer;
