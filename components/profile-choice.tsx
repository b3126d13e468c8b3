// Who is reading: chooses which items stand first. Nothing is hidden, and the summary counts all.
import { Fragment } from 'preact';
import type { Catalog, ProfileId } from '../lib/model';
import { say, type Word } from './words';

/** `profilePatient`, `profilePatientFor`. */
export const profileWord = (id: ProfileId, form: '' | 'For' = ''): string =>
  say(`profile${id.charAt(0).toUpperCase()}${id.slice(1)}${form}` as Word);

interface Props {
  catalog: Catalog;
  profile: ProfileId;
  choose: (profile: ProfileId) => void;
}

export function ProfileChoice({ catalog, profile, choose }: Props) {
  const nameOf = (id: string) => catalog.items.find((item) => item.id === id)?.name ?? id;
  return (
    <fieldset class="modes profiles">
      <legend class="for-ears">{say('profile')}</legend>
      {catalog.profiles?.map(({ id, items }) => (
        <label key={id} class="mode">
          <input type="radio" name="profile" value={id} checked={profile === id} onChange={() => choose(id)} />
          <span>
            <b>{profileWord(id)}</b>
            <small>
              {id === 'all'
                ? say('profileItems', { n: items.length })
                : items.map((item, at) => (
                    <Fragment key={item}>
                      <span>{at < items.length - 1 ? `${nameOf(item)} ·` : nameOf(item)}</span>{' '}
                    </Fragment>
                  ))}
            </small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
