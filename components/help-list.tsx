// All pages of help: tactics by family, items by group.
import type { Catalog } from '../lib/model';
import { itemsOf } from './counts';
import { FamilyLine } from './family-line';
import { say } from './words';

interface Props {
  catalog: Catalog;
  /** The page that is open. */
  page: string;
  /** With a sentence each. */
  described?: boolean;
}

interface Entry {
  to: string;
  name: string;
  why: string;
}

function Entries({ entries, page, described }: { entries: Entry[]; page: string; described: boolean }) {
  return (
    <ul>
      {entries.map(({ to, name, why }) => (
        <li key={to}>
          <a href={`#${to}`} aria-current={page === to ? 'page' : undefined}>
            {name}
          </a>
          {described && <p class="soft">{why}</p>}
        </li>
      ))}
    </ul>
  );
}

export function HelpList({ catalog, page, described = false }: Props) {
  const Title = described ? 'h2' : 'p';
  const Group = described ? 'h3' : 'p';
  const tactics = (family: string) =>
    catalog.tactics
      .filter((each) => each.family === family)
      .map(({ id, name, why }) => ({ to: `tactic/${id}`, name, why }));
  const items = (group: string) =>
    itemsOf(catalog, group).map(({ id, name, why }) => ({ to: `item/${id}`, name, why }));
  return (
    <div class={described ? 'help-list described' : 'help-list'}>
      <Title class="part">{say('helpTactics')}</Title>
      {catalog.families.map(({ id, name }) => (
        <section key={id}>
          <Group class="kind">
            <FamilyLine family={id} />
            {name}
          </Group>
          <Entries entries={tactics(id)} page={page} described={described} />
        </section>
      ))}
      <Title class="part">{say('helpItems')}</Title>
      {catalog.groups.map(({ id, name }) => (
        <section key={id}>
          <Group class="kind">{name}</Group>
          <Entries entries={items(id)} page={page} described={described} />
        </section>
      ))}
    </div>
  );
}
