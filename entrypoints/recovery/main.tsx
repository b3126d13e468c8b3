// The recovery page: wires what was found in the storage to the page that shows it. Needs nothing that is kept to be drawn.
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/pages.css';
import '../../components/trouble.css';
import { appearAsBefore } from '../../components/appearance';
import { saveFile } from '../../components/exporting';
import { Recovery, type RecoveryWishes } from '../../components/recovery';
import { speakAsBefore } from '../../components/speaking';
import { ask, browserLanguage, openPage } from '../../lib/extension/client';
import type { FromView, StorageReport } from '../../lib/extension/messages';
import { today } from '../../lib/extension/today';

/** Milliseconds. */
const SILENCE = 30_000;

const root = document.getElementById('app')!;
let report: StorageReport | undefined;

const draw = () => render(<Recovery report={report} wishes={wishes} />, root);

async function look(message: FromView): Promise<void> {
  report = await ask<StorageReport>(message);
  draw();
}

async function save(name: string, message: FromView): Promise<void> {
  const text = await ask<string>(message);
  saveFile(`${name}-${today()}.json`, 'application/json', text);
}

const wishes: RecoveryWishes = {
  again: () => look({ type: 'storage' }),
  exportDamaged: () => save('unsaid-damaged', { type: 'export-damaged' }),
  exportAll: () => save('unsaid', { type: 'export-data' }),
  dropDamaged: () => look({ type: 'drop-damaged' }),
  startAfresh: () => look({ type: 'start-afresh' }),
  diagnostics: () => void openPage('diagnostics.html'),
};

appearAsBefore();
void speakAsBefore(browserLanguage()).then(() => {
  draw();
  // A background that does not answer is a storage that cannot be read, for all that the reader can tell.
  const unreadable = (error: unknown): void => {
    report = { trouble: 'unreadable', error: String(error), kept: {}, damaged: [], newer: 0 };
    draw();
  };
  // A look through very much may take longer; its answer then takes the place of this one.
  setTimeout(() => report ?? unreadable('no answer'), SILENCE);
  return look({ type: 'storage' }).catch(unreadable);
});
