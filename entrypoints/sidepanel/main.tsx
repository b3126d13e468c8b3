// The side panel: follows the tab in front, the page's reading line, and everything that changes.
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/reading.css';
import '../../components/panel.css';
import { appear, appearAsBefore } from '../../components/appearance';
import { exportingOf } from '../../components/exporting';
import { Panel } from '../../components/panel';
import { speakAsBefore, speakIn } from '../../components/speaking';
import type { Wishes } from '../../components/wishes';
import {
  catalog as askCatalog,
  browserLanguage,
  currentTab,
  englishCatalog,
  languageOf,
  nameTemplate,
  onTold,
  onTurned,
  settings,
  viewOf,
  whereIn,
} from '../../lib/extension/client';
import { onceAtATime } from '../../lib/extension/once-at-a-time';
import { tellSilence } from '../../lib/extension/silence';
import { tabWishes } from '../../lib/extension/tab-wishes';
import type { Catalog, ProfileId } from '../../lib/model';
import type { View } from '../../lib/view-model';

const listening = new AbortController();
const root = document.getElementById('app')!;
const failed = (error: unknown): View => ({ state: 'error', error: String(error) });
/** A panel in a tab of its own (`?tabId=`) stays with the tab it was given. */
const bound = new URLSearchParams(location.search).has('tabId');

let tabId = -1;
let view: View | undefined;
let at: string | undefined;
let catalog: Catalog = { tactics: [], items: [], families: [], groups: [] };
let wishes = {} as Wishes;
let profile: ProfileId | undefined;

const draw = () => render(<Panel view={view} catalog={catalog} wishes={wishes} at={at} profile={profile} />, root);

function problem(reason: string): void {
  view = { ...view, ...failed(reason) };
  draw();
}

async function refresh(): Promise<void> {
  const asked = tabId;
  const next = await viewOf(asked).catch(failed);
  // Another tab may have come to the front while this one was asked for.
  if (asked !== tabId) return;
  view = next;
  draw();
}

const renew = onceAtATime(refresh);

const loadExporters = async () => ({
  ...(await import('../../lib/export')),
  ...(await import('../../lib/export/file-name')),
});

/** What may be wished for a tab; the panel offers no panel. */
const wishesOf = (tab: number): Wishes => ({
  ...tabWishes(tab, () => view, problem),
  panel: undefined,
  exporting: exportingOf(() => view!.dossier!, englishCatalog, loadExporters, nameTemplate),
});

async function turn(to: number): Promise<void> {
  if (to === tabId) return;
  tabId = to;
  at = undefined;
  wishes = wishesOf(to);
  await refresh();
  // Opened in the middle of a page: where is the reader now?
  const here = await whereIn(to).catch(() => undefined);
  if (to !== tabId || at !== undefined) return;
  at = here;
  draw();
}

/** Appearance, language and profile, as the reader has chosen. */
async function asChosen(): Promise<void> {
  const chosen = await settings();
  appear(chosen.appearance);
  await speakIn(languageOf(chosen));
  profile = chosen.profile;
  catalog = await askCatalog();
}

async function start(): Promise<void> {
  wishes = wishesOf(tabId);
  await asChosen();
  onTold((message) => {
    if (message.type === 'changed-settings') return void asChosen().then(draw);
    if (message.tabId !== tabId) return;
    if (message.type === 'changed-view') return void renew();
    at = message.id;
    draw();
  }, listening.signal);
  if (!bound) onTurned(() => void currentTab().then(turn), listening.signal);
  await turn(await currentTab());
}

appearAsBefore();
tellSilence(
  () => view !== undefined,
  (silent) => {
    view = silent;
    draw();
  },
  listening.signal,
);
speakAsBefore(browserLanguage())
  .then(() => {
    draw();
    return start();
  })
  .catch((error) => problem(String(error)));
addEventListener('pagehide', () => listening.abort());
