// The phrases that are never to be marked, with the tactic they were marked for.
import type { Catalog } from '../lib/model';
import type { Choices } from './choices';
import { keepFocus } from './focus';
import { Icon } from './icon';
import { say } from './words';

interface Props {
  catalog: Catalog;
  never: Choices['never'];
  /** Marks a phrase again. */
  again: (phrase: Choices['never'][number]) => void;
}

export function NeverList({ catalog, never, again }: Props) {
  if (!never.length) return <p class="nothing">{say('noNever')}</p>;
  const name = (id: string) => catalog.tactics.find((tactic) => tactic.id === id)?.name ?? id;
  return (
    <table class="table never">
      <thead>
        <tr>
          <th scope="col">{say('phrase')}</th>
          <th scope="col">{say('tactic')}</th>
          <th scope="col">
            <span class="for-ears">{say('actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {never.map((each) => (
          <tr key={`${each.tactic} ${each.phrase}`}>
            <th scope="row" class="phrase">
              “{each.phrase}”
            </th>
            <td class="soft">{name(each.tactic)}</td>
            <td>
              <span class="controls">
                <button
                  type="button"
                  class="icon-button"
                  aria-label={say('remove', { name: each.phrase })}
                  onClick={(event) => {
                    keepFocus(event.currentTarget.closest('tr'), '#never h2');
                    again(each);
                  }}
                >
                  <Icon name="bin" />
                </button>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
