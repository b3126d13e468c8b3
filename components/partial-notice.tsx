// Said wherever the text was not whole: nothing is called missing without it.
import type { PartialReason } from '../lib/model';
import { Rich } from './rich';
import { say, type Word } from './words';

const REASONS: Record<PartialReason, Word> = {
  paywall: 'partialPaywall',
  collapsed: 'partialCollapsed',
  cut: 'partialCut',
  pages: 'partialPages',
  cap: 'partialCap',
};

export function PartialNotice({ reason }: { reason: PartialReason }) {
  return (
    <p class="partial">
      <Rich text={say('partial', { reason: say(REASONS[reason]) })} />
    </p>
  );
}
