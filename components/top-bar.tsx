// The bar: icon with the state, name, the switch for this site, options.
import type { View } from '../lib/view-model';
import { Icon } from './icon';
import { Switch } from './switch';
import { ToolIcon } from './tool-icon';
import type { Wishes } from './wishes';
import { say } from './words';

/** Where no site can be switched: the browser lets nothing run there. */
const CLOSED = ['store', 'pdf', 'reader', 'internal'];

/** States in which nothing is read here by itself. */
const WAITING = ['off', 'ask'];

export function TopBar({ view, wishes }: { view: View | undefined; wishes: Wishes }) {
  const site = view && !CLOSED.includes(view.state) ? view.site : undefined;
  return (
    <header class="top-bar">
      <ToolIcon state={view?.state} />
      <b>{say('name')}</b>
      {site && (
        <>
          <span class="site" title={site}>
            {site}
          </span>
          <Switch on={!WAITING.includes(view?.state ?? '')} label={say('siteSwitch', { site })} change={wishes.site} />
        </>
      )}
      <button
        type="button"
        class="icon-button"
        aria-label={say('options')}
        title={say('options')}
        onClick={() => wishes.options()}
      >
        <Icon name="options" />
      </button>
    </header>
  );
}
