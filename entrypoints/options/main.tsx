// Options: wires the settings and the data kept to the page that shows them.
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/pages.css';
import { appear, appearAsBefore } from '../../components/appearance';
import type { Choices, ChoiceWishes } from '../../components/choices';
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
  openPage,
  openShortcuts,
  settings,
} from '../../lib/extension/client';
import type { StorageReport } from '../../lib/extension/messages';
import type { Catalog } from '../../lib/model';
import type { StorageTrouble } from '../../lib/view-model';

const root = document.getElementById('app')!;
let choices: Choices | undefined;
let catalog: Catalog = { tactics: [], items: [], families: [], groups: [] };
let shortcuts: Shortcut[] = [];
let trouble: StorageTrouble | undefined;

function draw(): void {
  if (choices) appear(choices.appearance);
  render(<Options choices={choices} catalog={catalog} shortcuts={shortcuts} wishes={wishes} trouble={trouble} />, root);
}

async function load(): Promise<void> {
  [choices, catalog] = await Promise.all([settings(), askCatalog()]);
  shortcuts = await askShortcuts();
  await speakIn(languageOf(choices));
  draw();
  // Last: a look through everything may take a while.
  trouble = (await ask<StorageReport>({ type: 'storage' })).trouble;
  draw();
}

const wishes: ChoiceWishes = {
  change: (patch) => {
    // Shown at once; what was stored is shown when the answer is there.
    choices = { ...choices!, ...patch };
    draw();
    void changeSettings(patch).then(async (stored) => {
      if (patch.language) return load();
      choices = stored;
      draw();
    }, load);
  },
  exportAll: async () => {
    const text = await ask<string>({ type: 'export-data' });
    saveFile(`unsaid-${new Date().toISOString().slice(0, 10)}.json`, 'application/json', text);
  },
  importAll: async (text) => {
    await ask({ type: 'import-data', text });
    await load();
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

appearAsBefore();
void speakAsBefore(browserLanguage()).then(() => {
  draw();
  return load();
});
