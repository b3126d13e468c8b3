// What can be done with a mark beside dismissing it. Arrow keys walk, Escape and Tab leave.
import { useEffect, useRef } from 'preact/hooks';
import { cardWords } from './card-words';

interface MenuProps {
  /** The mark was put away: only the report is left. */
  away: boolean;
  onNever(): void;
  onReport(): void;
  onClose(): void;
}

export function CardMenu({ away, onNever, onReport, onClose }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const items = () => Array.from(menu.current?.querySelectorAll('button') ?? []);
  useEffect(() => items()[0]?.focus(), []);
  const walk = (event: KeyboardEvent) => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.stopPropagation();
      event.preventDefault();
      return onClose();
    }
    const at = items().indexOf(event.target as HTMLButtonElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    items()
      .at(to % items().length)
      ?.focus();
  };
  return (
    <div class="menu" role="menu" aria-label={cardWords().more} ref={menu} onKeyDown={walk}>
      {!away && (
        <button type="button" role="menuitem" tabIndex={-1} onClick={onNever}>
          {cardWords().never}
        </button>
      )}
      <button type="button" role="menuitem" tabIndex={-1} onClick={onReport}>
        {cardWords().wrong}
        <small>{cardWords().wrongWhy}</small>
      </button>
    </div>
  );
}
