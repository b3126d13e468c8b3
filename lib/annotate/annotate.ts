// Marks on a page and the card that hangs on them: draws, answers to pointer and keys, and tells what the reader wished.
import type { FamilyId, Span } from '../model';
import type { Mark } from '../view-model';
import type { CardDesk, CardSources, CardWishes, MarkedText, MountCard, Opening } from './card-view';
import { createPainter, type Drawn, type Painter } from './highlights';
import { markAt } from './hit-test';
import { createHoverIntent } from './hover-intent';
import { listenToPointer } from './pointer';
import { createPutAway, type How, type WordedMark } from './put-away';
import { followReading, nearestToLine, topOf } from './reading-line';
import { scrollToRanges } from './scroll-to';
import { sweep } from './sweep';
import { textRanges } from './text-ranges';

export interface Wishes {
  /** Brings the card's script; undefined when it cannot come. */
  card(): Promise<MountCard | undefined>;
  /** The reader put a phrase away, here or for good, or took that back. Resolves when it is filed; after `undo` the page is read again. */
  putAway(mark: WordedMark, how: How, undo: boolean): Promise<void>;
  /** The mark nearest the reading line. */
  at(id: string): void;
}

export interface Annotator {
  /**
   * Draws these marks in place of those before; the open card stays open if its mark is still there. `asked`: when
   * (`performance.now()`) they were asked for; absent where they are those from before.
   */
  show(marks: Mark[], text: MarkedText, asked?: number): void;
  /** Opens the next or previous mark and puts the focus into its card. */
  step(by: 1 | -1): void;
  /** Scrolls to a stretch of the text and washes it for a moment; with `mark`, stepping goes on from that mark. */
  jump(span: Span, mark?: string): void;
  dim(families: FamilyId[]): void;
  /** Id of the mark nearest the reading line; undefined where none is drawn. */
  where(): string | undefined;
  /** Looks after the marks: the page may have cleared them or changed its ground. To be called every second or so. */
  tend(): void;
}

const NOTHING: MarkedText = { url: '', text: '', placesOf: () => [] };

/** Annotates one document until `signal` aborts; then nothing of it is left. */
export function annotate(document: Document, signal: AbortSignal, wishes: Wishes): Annotator {
  sweep(document);
  const painter = createPainter(document, signal);
  const away = createPutAway();
  let marks: WordedMark[] = [];
  let marked = NOTHING;
  let last: string | undefined;
  let hovered: string | undefined;
  /** None before a card was first wanted. */
  let desk: CardDesk | undefined;
  let turn = 0;

  const rangesOf = (span: Span, text = marked) => textRanges(text.placesOf(span));
  const wash = () => painter.wash([hovered, desk?.current()?.mark.id]);
  const draw = (asked?: number) => painter.draw(away.rest(marks, asked), rangesOf);
  const close = () => {
    turn += 1;
    desk?.close();
  };
  const open = async (id: string, how: Opening) => {
    const one = painter.find(id);
    if (!one) return;
    reading.hold(id);
    turn += 1;
    const mine = turn;
    const mount = desk ? undefined : await wishes.card();
    if (signal.aborted || mine !== turn || (how === 'hover' && hovered !== id)) return;
    desk ??= mount?.(document, signal, sources, cardWishes);
    desk?.open(one, how);
  };
  const hover = createHoverIntent((id) => void open(id, 'hover'), close);
  const jump = (span: Span, text?: MarkedText) => {
    const ranges = rangesOf(span, text);
    if (ranges.length === 0) return;
    close();
    scrollToRanges(ranges, true);
    painter.flash(ranges);
  };
  const step = (by: 1 | -1) => {
    const next = neighbour(painter, desk?.current()?.mark.start ?? painter.find(last)?.mark.start, by);
    if (!next) return;
    painter.endFlash();
    scrollToRanges(next.ranges, false);
    void open(next.mark.id, 'step');
  };
  const putAway = async (how: How) => {
    const mark = desk?.current()?.mark;
    if (!mark) return;
    const one = away.add(mark);
    draw();
    desk?.refresh(how);
    await wishes.putAway(mark, how, false);
    one.filed = performance.now();
  };
  const undo = () => {
    const one = desk?.current();
    if (!one?.away) return;
    // Read since then, the text may have the words elsewhere: there the next reading brings the mark.
    if (marks.includes(one.mark)) {
      away.remove(one.mark);
      draw();
      desk?.refresh();
    }
    void wishes.putAway(one.mark, one.away, true);
  };
  const cardWishes: CardWishes = {
    step,
    dismiss: () => putAway('dismiss'),
    never: () => putAway('never'),
    undo,
    jump(at) {
      const one = desk?.current();
      const answer = one?.mark.answered[at];
      if (answer) jump(answer.sentence, one.text);
    },
  };
  const sources: CardSources = {
    text: () => marked,
    drawn: painter.drawn,
    rangesOf,
    changed(id, held) {
      last = id ?? last;
      hover.shown(id, held);
      wash();
    },
  };
  const isCard = (node: EventTarget | null) => desk?.isHost(node) ?? false;
  const reading = followReading(document, signal, painter.drawn, wishes.at);

  listenToPointer(document, signal, {
    at: (x, y, target) => markAt(painter.drawn(), x, y, target),
    isCard,
    hover(over) {
      const id = over === 'card' ? undefined : over;
      if (id !== hovered) {
        hovered = id;
        wash();
      }
      hover.over(over);
    },
    press: (id) => (id === undefined ? close() : void open(id, 'press')),
    // In the card Escape is the card's: it may have a menu open.
    escape: (target) => isCard(target) || close(),
  });
  signal.addEventListener('abort', () => {
    hover.stop();
    close();
  });

  return {
    step,
    dim: painter.dim,
    where: reading.told,
    jump(span, mark) {
      last = mark ?? last;
      if (mark) reading.hold(mark);
      jump(span);
    },
    show(next, text, asked) {
      // Another article: families were dimmed in the one before, and an undo would be filed with this one.
      if (text.url !== marked.url) {
        painter.dim([]);
        if (desk?.current()?.away) close();
      }
      marks = next.map((mark) => ({ ...mark, phrase: text.text.slice(mark.start, mark.end) }));
      marked = text;
      draw(asked);
      desk?.refresh();
      wash();
      reading.look();
    },
    tend() {
      if (painter.mend() && painter.reground()) desk?.refresh();
    },
  };
}

/** The mark after or before the place `start`, round the ends; from nowhere, the one nearest the reading line. None that is folded away. */
function neighbour(painter: Painter, start: number | undefined, by: 1 | -1) {
  const drawn = painter.drawn();
  if (start === undefined) return nearestToLine(drawn);
  const beyond = (from: number) => (one: Drawn) => by * (one.mark.start - from) > 0 && topOf(one) !== undefined;
  const next = (from: number) => (by === 1 ? drawn.find(beyond(from)) : drawn.findLast(beyond(from)));
  return next(start) ?? next(-by * Number.POSITIVE_INFINITY);
}
