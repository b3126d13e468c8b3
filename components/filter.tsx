// Shows one status at a time, or all. Keys 1 to 4 and 0 do the same from anywhere in the view.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Status } from '../lib/model';
import { type Counts, STATUSES } from './counts';
import { StatusSign } from './status-sign';
import { say } from './words';

export type Shown = Status | 'all';

interface Props {
  shown: Shown;
  counts: Counts;
  show: (shown: Shown) => void;
}

/** The status that a digit stands for: 1 stated … 4 not said, 0 all. */
export function shownByKey(key: string): Shown | undefined {
  return key === '0' ? 'all' : STATUSES[Number(key) - 1];
}

export function Filter({ shown, counts, show }: Props) {
  const row = useRef<HTMLDivElement>(null);
  const [tight, setTight] = useState(false);
  // Long words (other languages, large type) fold to sign and count rather than wrap or be cut.
  useLayoutEffect(() => {
    const element = row.current;
    if (!element || tight) return;
    if (element.scrollWidth > element.clientWidth) setTight(true);
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a flex row that sticks, in both browsers
    <div class={tight ? 'filter tight' : 'filter'} role="group" aria-label={say('filter')} ref={row}>
      <p class="for-ears" role="status">
        {shown !== 'all' && say('filterOne', { status: say(shown), n: counts[shown] })}
      </p>
      <button type="button" aria-pressed={shown === 'all'} onClick={() => show('all')}>
        {say('all')}
      </button>
      {STATUSES.map((status) => {
        const label = say('filterOne', { status: say(status), n: counts[status] });
        return (
          <button
            key={status}
            type="button"
            aria-pressed={shown === status}
            aria-label={label}
            title={label}
            onClick={() => show(status)}
          >
            <StatusSign status={status} />
            <span class="word">{say(status)}</span>
            <span class="count">{counts[status]}</span>
          </button>
        );
      })}
    </div>
  );
}
