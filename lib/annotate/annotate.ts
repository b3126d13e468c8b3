// Marks on a page and the card that hangs on them: draws, answers to pointer and keys, and tells what the reader wished.
import type { FamilyId, Span } from '../model';
import type { Mark } from '../view-model';
import { type CardDesk, createCardDesk, type Opening } from './card-desk';
import type { CardActions, MountCard } from './card-view';
import { createPainter, type Drawn, type Painter } from './highlights';
import { markAt } from './hit-test';
import { createHoverIntent } from './hover-intent';
import { listenToPointer } from './pointer';
import { createPutAway, type How } from './put-away';
import { followReading, nearestToLine, topOf } from './reading-line';
import { scrollToRanges } from './scroll-to';
import { sweep } from './sweep';
import { textRanges } from './text-ranges';

/** The text that marks refer to, and where it stands on the page now. */
export interface MarkedText {
  text: string;
  /** One a text node, in order; none where the text stands nowhere on the page. */
  placesOf(span: Span): StaticRangeInit[];
}

export interface Wishes {
  /** Brings the card's script; undefined when it cannot come. */
  card(): Promise<MountCard | undefined>;
  /** The reader put a phrase away, here or for good, or took that back. */
  putAway(mark: Mark, phrase: string, how: How, undo: boolean): void;
  /** The mark nearest the reading line. */
  at(id: string): void;
}

export interface Annotator {
  /** Draws these marks in place of those before; the open card stays open if its mark is still there. */
  show(marks: Mark[], text: MarkedText): void;
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

const NOTHING: MarkedText = { text: '', placesOf: () => [] };

/** Annotates one document until `signal` aborts; then nothing of it is left. */
export function annotate(document: Document, signal: AbortSignal, wishes: Wishes): Annotator {
  sweep(document);
  const painter = createPainter(document, signal);
  const away = createPutAway();
  let marks: Mark[] = [];
  let marked = NOTHING;
  let last: string | undefined;
  let hovered: string | undefined;

  const rangesOf = (span: Span) => textRanges(marked.placesOf(span));
  const phraseOf = (mark: Mark) => marked.text.slice(mark.start, mark.end);
  const wash = () => painter.wash([hovered, desk.current()?.mark.id]);
  const draw = () => painter.draw(away.rest(marks, phraseOf), rangesOf);
  const open = (id: string, how: Opening) => {
    const one = painter.find(id);
    if (!one) return;
    reading.hold(id);
    void desk.open(one, how, how === 'hover' ? () => hovered === id : undefined);
  };
  const hover = createHoverIntent(
    (id) => open(id, 'hover'),
    () => desk.close(),
  );
  const jump = (span: Span) => {
    const ranges = rangesOf(span);
    if (ranges.length === 0) return;
    desk.close();
    scrollToRanges(ranges, true);
    painter.flash(ranges);
  };
  const step = (by: 1 | -1) => {
    const next = neighbour(painter, desk.current()?.mark.start ?? painter.find(last)?.mark.start, by);
    if (!next) return;
    painter.endFlash();
    scrollToRanges(next.ranges, false);
    open(next.mark.id, 'step');
  };
  const putAway = (how: How, undo: boolean) => {
    const mark = desk.current()?.mark;
    if (!mark) return;
    const was = away.how(mark) ?? how;
    if (undo) away.remove(mark);
    else away.add(mark, phraseOf(mark), how);
    if (undo && !marks.some(({ id }) => id === mark.id)) marks = [...marks, mark];
    draw();
    desk.refresh();
    wishes.putAway(mark, phraseOf(mark), undo ? was : how, undo);
  };
  const actions: CardActions = {
    step,
    close: () => desk.close(),
    dismiss: () => putAway('dismiss', false),
    never: () => putAway('never', false),
    undo: () => putAway('dismiss', true),
    jump(at) {
      const sentence = desk.current()?.mark.answered[at]?.sentence;
      if (sentence) jump(sentence);
    },
  };
  const desk: CardDesk = createCardDesk(
    document,
    signal,
    {
      text: () => marked.text,
      drawn: painter.drawn,
      sentenceRanges: (mark) => rangesOf(mark.sentence),
      away: away.how,
      card: wishes.card,
      changed(id, held) {
        last = id ?? last;
        hover.shown(id, held);
        wash();
      },
    },
    actions,
  );
  const reading = followReading(document, signal, painter.drawn, wishes.at);

  listenToPointer(document, signal, {
    at: (x, y, target) => markAt(painter.drawn(), x, y, target),
    isCard: desk.isHost,
    hover(over) {
      const id = over === 'card' ? undefined : over;
      if (id !== hovered) {
        hovered = id;
        wash();
      }
      hover.over(over);
    },
    press: (id) => (id === undefined ? desk.close() : open(id, 'press')),
    // In the card Escape is the card's: it may have a menu open.
    escape: (target) => desk.isHost(target) || desk.close(),
  });
  signal.addEventListener('abort', () => {
    hover.stop();
    desk.close();
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
    show(next, text) {
      marks = next;
      marked = text;
      draw();
      desk.refresh();
      wash();
      reading.look();
    },
    tend() {
      if (painter.mend() && painter.reground()) desk.refresh();
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
