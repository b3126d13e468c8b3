// Which mark the card is open for and why: fills it, keeps to its mark while the page changes, and closes it.
import type { CardDesk, CardMark, CardSources, MountCard, Open, Opening } from './card-view';
import { linesOf } from './live-range';
import { type CardView, type DrawCard, mountCard } from './mount-card';
import { isSame } from './put-away';

/** Cards drawn by `draw` in the style sheet `style`. */
export const cardsDrawn =
  (draw: DrawCard, style: string): MountCard =>
  (document, signal, from, wishes) => {
    const close = () => desk.close();
    const view = mountCard(document, signal, { ...wishes, close }, draw, style);
    const desk = createCardDesk(document, view, from);
    return desk;
  };

function createCardDesk(document: Document, view: CardView, from: CardSources): CardDesk {
  let current: Open | undefined;
  let held = false;

  const fill = ({ mark, ranges, text, away }: Open, how?: Opening) => {
    const among = from.drawn().map((one) => one.mark);
    const place = { phrase: ranges, sentence: from.rangesOf(mark.sentence) };
    view.show({ mark, text: text.text, among, away }, place, how);
  };
  const close = () => {
    if (!current) return;
    current = undefined;
    view.hide();
    from.changed(undefined, false);
  };
  /** Not gone, nor folded away: a card that is not seen would keep the focus to itself. */
  const isPlaced = ({ ranges }: CardMark) => linesOf(ranges).length > 0;
  /** The same mark as drawn now: at its place, else by its words. */
  const again = ({ mark, ranges }: CardMark) =>
    from.drawn().find((one) => one.ranges === ranges) ?? from.drawn().find((one) => isSame(one.mark, mark));

  return {
    close,
    isHost: view.isHost,
    current: () => current,
    open(one, how) {
      // The page may have been read again while this script was on its way.
      const now = again(one);
      if (!now || !isPlaced(now)) return;
      const { mark, ranges } = now;
      held = how !== 'hover' || (held && view.isHost(document.activeElement));
      current = { mark, ranges, text: from.text() };
      fill(current, how);
      from.changed(mark.id, held);
    },
    refresh(how) {
      if (!current) return;
      const now = again(current);
      const away = now ? undefined : (current.away ?? how);
      const still = now ?? (away && current);
      if (!still || !isPlaced(still)) return close();
      // What was put away earlier is of an earlier text: its card goes on saying what it said.
      const text = now || how ? from.text() : current.text;
      current = { mark: still.mark, ranges: still.ranges, text, away };
      if (now || how) fill(current);
      from.changed(still.mark.id, held);
    },
  };
}
