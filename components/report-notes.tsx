// The reader's ticks, notes, own statuses and questions on the report: apart from what was read, under a pencil rule.
import type { Catalog, Dossier } from '../lib/model';
import { hostOf } from './my-mark';
import { say } from './words';

interface Props {
  dossier: Dossier;
  catalog: Catalog;
  /** A line each. */
  short: boolean;
}

const MOST = 6;

function lines({ notes, reading }: Dossier, catalog: Catalog) {
  const items = catalog.items.flatMap(({ id, name }) => {
    const tick = notes.ticks[id];
    const mine = notes.overrides[id];
    const host = hostOf(tick?.link);
    const status = reading.items[id]?.status ?? 'missing';
    const said = [
      tick && (tick.note || say('answeredElsewhere')),
      host && `(${host})`,
      mine && say('overridden', { mine: say(mine), read: say(status) }),
    ];
    return tick || mine ? [{ key: id as string, name, text: said.filter(Boolean).join(' ') }] : [];
  });
  return [...items, ...notes.questions.map((text) => ({ key: text, name: '', text }))];
}

export function ReportNotes({ dossier, catalog, short }: Props) {
  const all = lines(dossier, catalog);
  if (!all.length) return null;
  return (
    <section class={`report-group report-notes${short ? ' short' : ''}`}>
      <header>
        <h2>{say('reportNotes')}</h2>
        <span>{say('reportApart')}</span>
      </header>
      <ul>
        {all.slice(0, MOST).map(({ key, name, text }) => (
          <li key={key}>
            {name && <b>{name}. </b>}
            {text}
          </li>
        ))}
      </ul>
      {all.length > MOST && <p class="more">{say('reportMore', { n: all.length - MOST })}</p>}
    </section>
  );
}
