// The coverage of the checklist drawn, with its legend, and the same as a table for those who do not see it.
import type { Answer, Catalog, ItemId } from '../lib/model';
import { counts, itemsOf, STATUSES } from './counts';
import { CoverageStrip } from './coverage-strip';
import { StatusSign } from './status-sign';
import { SummaryLine } from './summary-line';
import { say } from './words';

interface Props {
  items: Record<ItemId, Answer>;
  catalog: Catalog;
}

export function CoverageTwin({ items, catalog }: Props) {
  return (
    <div class="for-ears">
      <table>
        <caption>{say('coveragePicture')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('group')}</th>
            {STATUSES.map((status) => (
              <th key={status} scope="col">
                {say(status)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {catalog.groups.map(({ id, name }) => {
            const found = counts(items, itemsOf(catalog, id));
            return (
              <tr key={id}>
                <th scope="row">{name}</th>
                {STATUSES.map((status) => (
                  <td key={status}>{found[status]}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

export function CoveragePicture({ items, catalog }: Props) {
  return (
    <div class="coverage-picture">
      <CoverageStrip items={items} catalog={catalog} />
      <CoverageTwin items={items} catalog={catalog} />
      <SummaryLine items={items} catalog={catalog} />
      <ul class="signs">
        {STATUSES.map((status) => (
          <li key={status}>
            <StatusSign status={status} />
            {say(status)}
          </li>
        ))}
      </ul>
    </div>
  );
}
