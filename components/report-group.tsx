// One group of the checklist on the report: every item, with its value or status and the words it rests on.
import type { Catalog, Dossier, ItemInfo } from '../lib/model';
import { counts, itemsOf } from './counts';
import { value } from './day';
import { excerpt, quoted } from './quote';
import { StatusSign } from './status-sign';
import { say } from './words';

interface Props {
  id: string;
  dossier: Dossier;
  catalog: Catalog;
  /** Each quote on one line. */
  line: boolean;
  /** Items whose quote is left out. */
  without: Set<string>;
}

/** The items whose quotes a column can best do without: those whose value says it, then from the end. */
export function expendable({ reading }: Dossier, catalog: Catalog, groups: string[], n: number): Set<string> {
  const quotedItems = groups
    .flatMap((group) => itemsOf(catalog, group))
    .filter(({ id }) => reading.items[id]?.evidence.length)
    .reverse();
  const hasValue = ({ id }: ItemInfo) =>
    reading.items[id]?.status === 'stated' && reading.items[id]?.value !== undefined;
  const order = [...quotedItems.filter(hasValue), ...quotedItems.filter((item) => !hasValue(item))];
  return new Set(order.slice(0, n).map(({ id }) => id));
}

type ItemProps = Pick<Props, 'dossier' | 'line'> & { item: ItemInfo; bare: boolean };

function Item({ item, dossier, line, bare }: ItemProps) {
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
      {first && !bare && (
        <span class={line ? 'quote one-line' : 'quote'} dir="auto">
          {(line ? excerpt : quoted)(dossier.article, first)}
        </span>
      )}
    </li>
  );
}

export function ReportGroup({ id, dossier, catalog, line, without }: Props) {
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
          <Item key={item.id} item={item} dossier={dossier} line={line} bare={without.has(item.id)} />
        ))}
      </ul>
    </section>
  );
}
