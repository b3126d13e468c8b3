// The four silhouettes of a status: disc with tick, half disc, redaction bar, caret. The word always stands beside it.
import type { Status } from '../lib/model';

const STROKE = { fill: 'none', stroke: 'currentColor', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;

const DRAWN = {
  stated: (
    <>
      <circle cx="8" cy="8" r="6.5" fill="currentColor" />
      <path class="cut" d="m5.1 8.3 2 2 3.9-4.4" {...STROKE} stroke-width="1.6" />
    </>
  ),
  vague: (
    <>
      <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" stroke-width="1.5" />
      <path d="M8 2.25a5.75 5.75 0 0 0 0 11.5z" fill="currentColor" />
    </>
  ),
  withheld: <rect x="1" y="5" width="14" height="6" rx="1" fill="currentColor" />,
  missing: <path d="M3.4 12.2 8 4.2l4.6 8" {...STROKE} stroke-width="1.9" />,
};

export function StatusSign({ status }: { status: Status }) {
  return (
    <svg class={`sign ${status}`} viewBox="0 0 16 16" aria-hidden="true">
      {DRAWN[status]}
    </svg>
  );
}
