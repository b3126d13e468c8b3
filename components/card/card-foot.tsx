// The card's foot: to the marks before and after, where we are, and what can be done with this mark.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../icon';
import type { CardProps } from './card';
import { CardMenu } from './card-menu';
import { cardWords, fill } from './card-words';
import { copyText } from './copy-text';

interface FootProps extends CardProps {
  menu: boolean;
  setMenu(open: boolean): void;
}

/** How long "Copied" stands in the place of the count. */
const COPIED_MS = 2500;

export function CardFoot(props: FootProps) {
  const { menu, setMenu, away } = props;
  const more = useRef<HTMLButtonElement>(null);
  const { note, copy } = useReport(props);
  const choose = (act: () => void) => {
    setMenu(false);
    more.current?.focus();
    act();
  };
  return (
    <div class="foot">
      <button type="button" class="square" aria-label={cardWords().previous} onClick={() => props.onStep(-1)}>
        <Icon name="previous" />
      </button>
      <button type="button" class="square" aria-label={cardWords().next} data-next onClick={() => props.onStep(1)}>
        <Icon name="next" />
      </button>
      <Place {...props} note={note} />
      {/* One button for there and back: it keeps the focus. */}
      <button
        type="button"
        class={away ? 'text undo' : 'text'}
        hidden={away && note !== undefined}
        onKeyDown={once}
        onClick={away ? props.onUndo : props.onDismiss}
      >
        {away ? cardWords().undo : cardWords().dismiss}
      </button>
      <button
        type="button"
        class="square"
        ref={more}
        aria-label={cardWords().more}
        aria-haspopup="menu"
        aria-expanded={menu}
        onClick={() => setMenu(!menu)}
      >
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" stroke-width="2.2" />
        </svg>
      </button>
      {menu && (
        <CardMenu
          away={away !== undefined}
          onNever={() => choose(props.onNever)}
          onReport={() => choose(copy)}
          onClose={() => choose(() => {})}
        />
      )}
    </div>
  );
}

/** A key that is held down would dismiss and undo in turn. */
const once = (event: KeyboardEvent) => {
  if (event.key === 'Enter' && event.repeat) event.preventDefault();
};

/** "3 of 17", or what has just been done. */
function Place({ n, total, away, note }: CardProps & { note: string | undefined }) {
  const done = note ?? (away && (away === 'never' ? cardWords().neverAgain : cardWords().dismissed));
  return (
    <span class="count" role={done ? 'status' : undefined}>
      {done ?? fill(cardWords().count, { n, total })}
    </span>
  );
}

/** Copies the report and says so for a while; moving on to another mark unsays it. */
function useReport({ onReport, mark }: CardProps) {
  const [note, setNote] = useState<string>();
  useEffect(() => setNote(undefined), [mark.id]);
  useEffect(() => {
    const timer = note && setTimeout(() => setNote(undefined), COPIED_MS);
    return () => clearTimeout(timer);
  }, [note]);
  const copy = async () => setNote((await copyText(onReport())) ? cardWords().copied : cardWords().notCopied);
  return { note, copy };
}
