// One group of the checklist on the report: every item, with its value or status and the words it rests on.
import type { Catalog, Dossier, ItemInfo } from '../lib/model';
import { counts, itemsOf } from './counts';
import { value } from './day';
import type { Quotes } from './fit-sheet';
import { quoted } from './quote';
import { StatusSign } from './status-sign';
import { say } from './words';

interface Props {
  id: string;
  dossier: Dossier;
  catalog: Catalog;
  quotes: Quotes;
}

function Item({ item, dossier, quotes }: { item: ItemInfo; dossier: Dossier; quotes: Quotes }) {
  const answer = dossier.reading.items[item.id];
  if (!answer) return null;
  const known = answer.status === 'stated' ? value(item.id, answer) : undefined;
  const [first] = answer.evidence;
  return (
    <li class={answer.status}>
      <StatusSign status={answer.status} />
      <b>{item.name}</b>
      <span class="value">
        {known ? <b>{known}</b> : say(answer.status)}
        {!answer.sure && ` · ${say('check')}`}
      </span>
      {first && quotes !== 'none' && (
        <span class={`quote ${quotes}`} dir="auto">
          {quoted(dossier.article, first)}
        </span>
      )}
    </li>
  );
}

export function ReportGroup({ id, dossier, catalog, quotes }: Props) {
  const items = itemsOf(catalog, id);
  const found = counts(dossier.reading.items, items);
  return (
    <section class="report-group">
      <header>
        <h2>{catalog.groups.find((group) => group.id === id)?.name}</h2>
        <span>{say('answeredOf', { n: found.stated, total: found.total })}</span>
      </header>
      <ul>
        {items.map((item) => (
          <Item key={item.id} item={item} dossier={dossier} quotes={quotes} />
        ))}
      </ul>
    </section>
  );
}
