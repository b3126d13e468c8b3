// Options: wires the settings and the data kept to the page that shows them.
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/pages.css';
import { appear, appearAsBefore } from '../../components/appearance';
import type { ChoicePatch, Choices, ChoiceWishes } from '../../components/choices';
import { saveFile } from '../../components/exporting';
import { Options } from '../../components/options';
import type { Shortcut } from '../../components/shortcut-list';
import { speakAsBefore, speakIn } from '../../components/speaking';
import {
  ask,
  catalog as askCatalog,
  shortcuts as askShortcuts,
  browserLanguage,
  changeSettings,
  languageOf,
  onTold,
  openPage,
  openShortcuts,
  settings,
} from '../../lib/extension/client';
import type { StorageReport } from '../../lib/extension/messages';
import { onceAtATime } from '../../lib/extension/once-at-a-time';
import { patched } from '../../lib/extension/settings-patch';
import { today } from '../../lib/extension/today';
import type { Catalog } from '../../lib/model';
import type { StorageTrouble } from '../../lib/view-model';

const root = document.getElementById('app')!;
let choices: Choices | undefined;
let catalog: Catalog = { tactics: [], items: [], families: [], groups: [] };
let shortcuts: Shortcut[] = [];
let trouble: StorageTrouble | undefined;

/** What was changed here and is not stored yet: shown as if it were. */
const underway = new Set<ChoicePatch>();

function draw(): void {
  const shown = choices && [...underway].reduce(patched, choices);
  if (shown) appear(shown.appearance);
  render(<Options choices={shown} catalog={catalog} shortcuts={shortcuts} wishes={wishes} trouble={trouble} />, root);
}

/** Whatever changed the settings: here, in a popup, on a page, on another device. */
const renew = onceAtATime(async () => {
  [choices, catalog] = await Promise.all([settings(), askCatalog()]);
  await speakIn(languageOf(choices));
  draw();
});

async function load(): Promise<void> {
  shortcuts = await askShortcuts();
  await renew();
  // Last: a look through everything may take a while.
  trouble = (await ask<StorageReport>({ type: 'storage' })).trouble;
  draw();
}

async function change(patch: ChoicePatch): Promise<void> {
  underway.add(patch);
  draw();
  const saved = await changeSettings(patch).then(
    () => true,
    () => false,
  );
  await renew();
  underway.delete(patch);
  draw();
  if (!saved) await load();
}

const wishes: ChoiceWishes = {
  change: (patch) => void change(patch),
  exportAll: async () => {
    const text = await ask<string>({ type: 'export-data' });
    saveFile(`unsaid-${today()}.json`, 'application/json', text);
  },
  importAll: async (text) => {
    await ask({ type: 'import-data', text });
    await renew();
  },
  deleteAll: async () => {
    await ask({ type: 'delete-data' });
    await load();
  },
  phrases: () => void openPage('/phrases.html'),
  help: () => void openPage('help.html'),
  recovery: () => void openPage('recovery.html'),
  diagnostics: () => void openPage('diagnostics.html'),
  shortcuts: () => void openShortcuts(),
};

const listening = new AbortController();
onTold(({ type }) => {
  if (type === 'changed-settings') void renew();
}, listening.signal);
addEventListener('pagehide', () => listening.abort());
appearAsBefore();
void speakAsBefore(browserLanguage()).then(() => {
  draw();
  return load();
});
