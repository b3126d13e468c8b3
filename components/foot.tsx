// The footer: from mark to mark on the page, the side panel, the letter, export.
import type { Dossier } from '../lib/model';
import { ExportMenu } from './export-menu';
import { Icon } from './icon';
import { quote } from './quote';
import type { Wishes } from './wishes';
import { say } from './words';

/** Signals that are marked on the page: those dismissed on this article are not. */
export function marked({ article, reading, notes }: Dossier) {
  return reading.signals.filter((signal) => !notes.dismissed.includes(quote(article, signal).toLowerCase()));
}

interface Props {
  dossier: Dossier;
  wishes: Wishes;
  gone: boolean;
}

export function Foot({ dossier, wishes, gone }: Props) {
  const n = marked(dossier).length;
  const still = gone || n === 0;
  return (
    <footer class="foot">
      <button
        type="button"
        class="icon-button turns"
        aria-label={say('previous')}
        title={say('previous')}
        disabled={still}
        onClick={() => wishes.step(-1)}
      >
        <Icon name="previous" />
      </button>
      <button
        type="button"
        class="icon-button turns"
        aria-label={say('next')}
        title={say('next')}
        disabled={still}
        onClick={() => wishes.step(1)}
      >
        <Icon name="next" />
      </button>
      <span class="marks">{n ? say('marks', { n }) : say('noMarks')}</span>
      {wishes.panel && (
        <button
          type="button"
          class="icon-button"
          aria-label={say('sidePanel')}
          title={say('sidePanel')}
          onClick={() => wishes.panel?.()}
        >
          <Icon name="panel" />
        </button>
      )}
      {wishes.letter && (
        <button type="button" class="bare" onClick={() => wishes.letter?.()}>
          <Icon name="pencil" />
          {say('letter')}
        </button>
      )}
      <ExportMenu exporting={wishes.exporting} report={wishes.report} />
    </footer>
  );
}
