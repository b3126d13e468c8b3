// The footer: from mark to mark on the page, which of them are dimmed, the side panel, the letter, export.
import type { Catalog, Dossier, FamilyId } from '../lib/model';
import { ExportMenu } from './export-menu';
import { Icon } from './icon';
import { MarksMenu } from './marks-menu';
import { quote } from './quote';
import type { Wishes } from './wishes';
import { say } from './words';

/** Signals that are marked on the page: those dismissed on this article are not. */
export function marked({ article, reading, notes }: Dossier) {
  return reading.signals.filter((signal) => !notes.dismissed.includes(quote(article, signal).toLowerCase()));
}

/** What is said where no phrase is marked: nothing was found, or all that was found is set aside. */
export const noMarks = ({ reading, setAside }: Dossier): string =>
  say(reading.signals.length || setAside ? 'allSetAside' : 'noSignals');

interface Props {
  dossier: Dossier;
  catalog: Catalog;
  /** Families dimmed on this page. */
  dimmed?: FamilyId[];
  wishes: Wishes;
  gone: boolean;
}

export function Foot({ dossier, catalog, dimmed, wishes, gone }: Props) {
  const signals = marked(dossier);
  const still = gone || signals.length === 0;
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
      <MarksMenu signals={signals} catalog={catalog} kept={dimmed} dim={gone ? undefined : wishes.dim} />
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
