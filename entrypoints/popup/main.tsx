// The popup: wires the tab's reading to the view, and its wishes to the background.
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/reading.css';
import '../../components/popup.css';
import { appear, appearAsBefore } from '../../components/appearance';
import { exportingOf } from '../../components/exporting';
import { Popup } from '../../components/popup';
import { speakAsBefore, speakIn } from '../../components/speaking';
import type { Wishes } from '../../components/wishes';
import {
  catalog as askCatalog,
  browserLanguage,
  currentTab,
  englishCatalog,
  languageOf,
  nameTemplate,
  onChanged,
  settings,
  viewOf,
} from '../../lib/extension/client';
import { onceAtATime } from '../../lib/extension/once-at-a-time';
import { tellSilence } from '../../lib/extension/silence';
import { tabWishes } from '../../lib/extension/tab-wishes';
import type { Catalog, ProfileId } from '../../lib/model';
import type { View } from '../../lib/view-model';

const listening = new AbortController();
const root = document.getElementById('app')!;
const failed = (error: unknown): View => ({ state: 'error', error: String(error) });
let view: View | undefined;
let catalog: Catalog = { tactics: [], items: [], families: [], groups: [] };
let wishes = {} as Wishes;
let profile: ProfileId | undefined;

const draw = () => render(<Popup view={view} catalog={catalog} wishes={wishes} profile={profile} />, root);

async function refresh(tabId: number): Promise<void> {
  [view, catalog] = await Promise.all([viewOf(tabId), askCatalog()]).catch((error) => [failed(error), catalog]);
  draw();
}

const loadExporters = async () => ({
  ...(await import('../../lib/export')),
  ...(await import('../../lib/export/file-name')),
});

async function start(): Promise<void> {
  const tabId = await currentTab();
  const problem = (reason: string) => {
    view = { ...view, ...failed(reason) };
    draw();
  };
  const exporting = exportingOf(() => view!.dossier!, englishCatalog, loadExporters, nameTemplate);
  const leaves = tabWishes(tabId, () => view, problem);
  // A popup stays open over the panel it opened, and would hide it.
  const panel = () => {
    leaves.panel();
    window.close();
  };
  wishes = { ...leaves, panel, exporting };
  const renew = onceAtATime(() => refresh(tabId));
  onChanged(tabId, () => void renew(), listening.signal);
  const chosen = await settings();
  appear(chosen.appearance);
  await speakIn(languageOf(chosen));
  profile = chosen.profile;
  await renew();
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
  .catch((error) => {
    view = failed(error);
    draw();
  });
addEventListener('pagehide', () => listening.abort());
