// Which card is open and why: brings the card's script, fills it and closes it.
import type { Mark } from '../view-model';
import type { CardActions, CardFocus, CardView, MountCard } from './card-view';
import { luminanceBehind, parentOf } from './ground';
import type { Drawn } from './highlights';
import type { How } from './put-away';

/** `hover` closes by itself; `press` and `step` hold the card and take the focus. */
export type Opening = 'hover' | 'press' | 'step';

/** What the desk asks of the page's marks. */
export interface DeskSources {
  text(): string;
  drawn(): readonly Drawn[];
  sentenceRanges(mark: Mark): StaticRange[];
  away(mark: Mark): How | undefined;
  card(): Promise<MountCard | undefined>;
  /** The open card changed, or none is open. */
  changed(id: string | undefined, held: boolean): void;
}

export interface CardDesk {
  open(one: Drawn, how: Opening, stillWanted?: () => boolean): Promise<void>;
  close(): void;
  /** Fills the open card again; with `one` gone from the page, closes it. */
  refresh(): void;
  current(): Drawn | undefined;
  isHost(node: EventTarget | null): boolean;
}

export function createCardDesk(
  document: Document,
  signal: AbortSignal,
  from: DeskSources,
  actions: CardActions,
): CardDesk {
  let view: CardView | undefined;
  let current: Drawn | undefined;
  let held = false;
  let turn = 0;
  const isHost = (node: EventTarget | null) => view?.isHost(node) ?? false;

  const fill = ({ mark, ranges }: Drawn, focus: CardFocus) => {
    const among = from.drawn().map((one) => one.mark);
    const subject = { mark, text: from.text(), among, away: from.away(mark) };
    view?.show(subject, { phrase: ranges, sentence: from.sentenceRanges(mark), dark: isOnDark(ranges) }, focus);
  };
  const close = () => {
    turn += 1;
    if (!current) return;
    current = undefined;
    view?.hide();
    from.changed(undefined, false);
  };

  return {
    close,
    isHost,
    current: () => current,
    async open(one, how, stillWanted = () => true) {
      turn += 1;
      const mine = turn;
      const mount = view ? undefined : await from.card();
      if (signal.aborted || mine !== turn || !stillWanted()) return;
      view ??= mount?.(document, signal, actions);
      if (!view) return;
      const inside = isHost(document.activeElement);
      held = how !== 'hover' || (held && inside);
      current = one;
      fill(one, how === 'hover' || inside ? 'stay' : how === 'step' ? 'next' : 'card');
      from.changed(one.mark.id, held);
    },
    refresh() {
      if (!current) return;
      const { mark, ranges } = current;
      const now =
        from.drawn().find((one) => one.ranges === ranges) ?? from.drawn().find((one) => one.mark.id === mark.id);
      if (!now && !from.away(mark)) return close();
      current = now ?? current;
      fill(current, 'stay');
      from.changed(current.mark.id, held);
    },
  };
}

function isOnDark(ranges: readonly StaticRange[]): boolean {
  const behind = luminanceBehind(ranges[0] ? parentOf(ranges[0].startContainer) : null);
  return behind === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : behind < 0.18;
}
