// The checklist in its groups. Arrows walk the rows, Enter opens one; one row is open at a time, so that the list stays a list.
import { useState } from 'preact/hooks';
import type { Catalog, Dossier, GroupId, ItemId, ItemInfo, ProfileId } from '../lib/model';
import { ChecklistRow } from './checklist-row';
import { itemsOf } from './counts';
import { CoverageStrip } from './coverage-strip';
import type { Shown } from './filter';
import { walk } from './keys';
import { OtherItems } from './other-items';
import { profileWord } from './profile-choice';
import type { Wishes } from './wishes';
import { say } from './words';

interface Props {
  dossier: Dossier;
  catalog: Catalog;
  shown: Shown;
  wishes: Pick<Wishes, 'show' | 'note' | 'help'>;
  gone?: boolean;
  /** Whose items stand first; the others are folded. */
  profile?: ProfileId;
}

interface GroupProps extends Omit<Props, 'profile'> {
  id: GroupId;
  name: string;
  items: ItemInfo[];
  /** The whole group: its strip can stand beside its name. */
  whole: boolean;
  open: ItemId | undefined;
  toggle: (id: ItemId) => void;
}

function Group({ id, name, items, whole, open, toggle, dossier, catalog, shown, wishes, gone = false }: GroupProps) {
  const title = `group-${id}${whole ? '' : `-${items[0]?.id}`}`;
  return (
    <section aria-labelledby={title}>
      <div class="group">
        <h2 id={title}>{name}</h2>
        {whole && <CoverageStrip items={dossier.reading.items} catalog={catalog} group={id} />}
      </div>
      <ul>
        {items.map((item) => (
          <ChecklistRow
            key={item.id}
            item={item}
            answer={dossier.reading.items[item.id]}
            dossier={dossier}
            open={open === item.id}
            asks={shown === 'missing'}
            toggle={() => toggle(item.id)}
            wishes={wishes}
            gone={gone}
          />
        ))}
      </ul>
    </section>
  );
}

const count = (groups: { items: ItemInfo[] }[]): number => groups.reduce((sum, { items }) => sum + items.length, 0);

export function Checklist({ profile = 'all', ...props }: Props) {
  const [open, setOpen] = useState<ItemId>();
  const { catalog, dossier, shown } = props;
  const mine = catalog.profiles?.find(({ id }) => id === profile)?.items;
  const fits = ({ id }: ItemInfo) => shown === 'all' || dossier.reading.items[id]?.status === shown;
  const groupsOf = (wanted: (item: ItemInfo) => boolean) =>
    catalog.groups
      .map((group) => ({ ...group, items: itemsOf(catalog, group.id).filter((item) => fits(item) && wanted(item)) }))
      .filter(({ items }) => items.length > 0);
  const first = groupsOf(({ id }) => !mine || mine.includes(id));
  const others = groupsOf(({ id }) => !!mine && !mine.includes(id));
  const toggle = (id: ItemId) => setOpen(open === id ? undefined : id);
  const draw = (group: (typeof first)[number]) => (
    <Group key={group.id} {...props} {...group} whole={profile === 'all'} open={open} toggle={toggle} />
  );
  if (count(first) + count(others) === 0 && shown !== 'all')
    return (
      <p class="empty">{shown === 'missing' ? say('filterNoneMissing') : say('filterEmpty', { status: say(shown) })}</p>
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons inside
    <div class="checklist" onKeyDown={(event) => walk(event, event.currentTarget, '.row-head')}>
      {profile !== 'all' && (
        <p class="profile-line">
          {profileWord(profile, 'For')} · {say('profileItems', { n: count(first) })}
        </p>
      )}
      {first.map(draw)}
      {others.length > 0 && <OtherItems n={count(others)}>{others.map(draw)}</OtherItems>}
    </div>
  );
}
