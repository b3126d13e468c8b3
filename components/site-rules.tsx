// The sites with a rule of their own: switch, edit, remove, add. A rule covers the site's subdomains.
import { useState } from 'preact/hooks';
import type { ChoicePatch, Choices } from './choices';
import { keepFocus, useFocused, useReturned } from './focus';
import { Icon } from './icon';
import { ruleAbove, siteName } from './site-name';
import { Switch } from './switch';
import { say } from './words';

type Sites = Choices['sites'];
/** Rules that change; null: no rule any more. */
type Change = (sites: NonNullable<ChoicePatch['sites']>) => void;

/** Where a name is added. */
const ADD = '#where .site-field input';

/** The rule in words; where a domain above says otherwise, that is said too. */
function rule(sites: Sites, site: string): string {
  const above = ruleAbove(sites, site);
  if (above && sites[above] !== sites[site]) {
    return say(sites[site] === 'on' ? 'ruleOnUnder' : 'ruleOffUnder', { parent: above });
  }
  return say(sites[site] === 'on' ? 'ruleOn' : 'ruleOff');
}

interface FieldProps {
  label: string;
  start: string;
  /** Resolves the name typed; a bad one never gets here. */
  save: (site: string) => void;
  cancel?: () => void;
}

/** A field for a site's name that says what is wrong with it. */
function SiteField({ label, start, save, cancel }: FieldProps) {
  const [typed, setTyped] = useState(start);
  // The name that was refused, until it is changed.
  const [bad, setBad] = useState<string>();
  // Only where somebody asked to edit this very name.
  const field = useFocused<HTMLInputElement>(Boolean(start));
  const submit = (event: Event) => {
    event.preventDefault();
    const site = siteName(typed);
    setBad(site ? undefined : typed);
    if (!site) return;
    save(site);
    setTyped('');
  };
  return (
    <form class="site-field" onSubmit={submit}>
      <input
        ref={field}
        class="field"
        aria-label={label}
        aria-invalid={bad !== undefined}
        placeholder={start ? undefined : say('addSite')}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setBad(undefined);
        }}
      />
      <button type="submit" class="button">
        {start ? say('save') : say('add')}
      </button>
      {cancel && (
        <button type="button" class="bare" onClick={cancel}>
          {say('cancel')}
        </button>
      )}
      <p class="bad" role="alert">
        {bad !== undefined && say('badSite', { site: bad })}
      </p>
    </form>
  );
}

function Row({ sites, site, change }: { sites: Sites; site: string; change: Change }) {
  const [editing, setEditing] = useState(false);
  const pencil = useReturned<HTMLButtonElement>(editing);
  const rename = (name: string) => {
    setEditing(false);
    change({ [site]: null, [name]: sites[site]! });
  };
  if (editing) {
    return (
      <tr>
        <td colSpan={3}>
          <SiteField label={say('edit', { name: site })} start={site} save={rename} cancel={() => setEditing(false)} />
        </td>
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row">{site}</th>
      <td class="soft">{rule(sites, site)}</td>
      <td>
        <span class="controls">
          <Switch
            on={sites[site] === 'on'}
            label={say('siteSwitch', { site })}
            change={(on) => change({ [site]: on ? 'on' : 'off' })}
          />
          <button
            type="button"
            class="icon-button"
            ref={pencil}
            aria-label={say('edit', { name: site })}
            onClick={() => setEditing(true)}
          >
            <Icon name="pencil" />
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={say('remove', { name: site })}
            onClick={(event) => {
              keepFocus(event.currentTarget.closest('tr'), ADD);
              change({ [site]: null });
            }}
          >
            <Icon name="bin" />
          </button>
        </span>
      </td>
    </tr>
  );
}

/** `news.post.example` as `example.post.news`: sorted so, a domain stands before its subdomains. */
const upside = (site: string) => site.split('.').reverse().join('.');

export function SiteRules({ sites, mode, change }: { sites: Sites; mode: Choices['mode']; change: Change }) {
  const names = Object.keys(sites).sort((a, b) => (upside(a) < upside(b) ? -1 : 1));
  // Where it reads everywhere, a site is listed to keep it out; elsewhere, to let it in.
  const fresh = mode === 'everywhere' ? 'off' : 'on';
  return (
    <>
      {names.length === 0 ? (
        <p class="nothing">{say('noSites')}</p>
      ) : (
        <table class="table sites">
          <thead>
            <tr>
              <th scope="col">{say('site')}</th>
              <th scope="col">{say('rule')}</th>
              <th scope="col">
                <span class="for-ears">{say('actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {names.map((site) => (
              <Row key={site} sites={sites} site={site} change={change} />
            ))}
          </tbody>
        </table>
      )}
      <SiteField label={say('addSiteLabel')} start="" save={(site) => change({ [site]: sites[site] ?? fresh })} />
    </>
  );
}
