// The scenes of recovery and diagnostics, each with its own style alone.
import { render } from 'preact';
import { Diagnostics } from '../../components/diagnostics';
import { Recovery } from '../../components/recovery';
import type { StorageReport } from '../../lib/extension/messages';
import type { Scene } from './scenes';

const kept = { article: 42, reading: 42, ticks: 11, overrides: 3, questions: 6, dismissed: 4, pack: 2, settings: 1 };
const sizes = { bytes: 1_412_000, quota: 10_485_760 };

const reports: Record<string, StorageReport> = {
  damaged: {
    trouble: 'damaged',
    kept,
    damaged: [
      { kind: 'ticks', damage: 'wrong', records: 2 },
      { kind: 'pack', damage: 'missing', records: 1 },
    ],
    newer: 1,
    ...sizes,
  },
  well: { kept, damaged: [], newer: 0, ...sizes },
  full: { trouble: 'full', kept, damaged: [], newer: 0, bytes: 10_480_000, quota: 10_485_760 },
  unreadable: {
    trouble: 'unreadable',
    error: 'Error: An unexpected error occurred',
    kept: {},
    damaged: [],
    newer: 0,
  },
};

const TEXT = `Unsaid: 0.1.0
rules: 2026-11-01
browser: Firefox 140.5.0
system: linux x86-64
permissions: contextMenus, scripting, storage
access to all sites: true
patterns of sites: 2
mode: everywhere
sites with a rule: 3
phrases never marked: 2
tactics switched off: 1
storage: damaged
records: article 42, overrides 3, pack 2, questions 6, reading 42, settings 1, ticks 11
records that cannot be read: pack 1, ticks 2
records of a newer version: 1
bytes in use: 1412000
bytes there are: 10485760
last errors: none`;

const nothing = async () => {};
const wishes = {
  again: nothing,
  exportDamaged: nothing,
  exportAll: nothing,
  dropDamaged: nothing,
  startAfresh: nothing,
  diagnostics: () => {},
};

/** Draws one of these pages; does nothing for the other views. */
export async function drawTrouble(scene: Scene, app: HTMLElement): Promise<void> {
  if (scene.view !== 'recovery' && scene.view !== 'diagnostics') return;
  await import('../../components/trouble.css');
  if (scene.view === 'recovery') render(<Recovery report={reports[scene.of]} wishes={wishes} />, app);
  else render(<Diagnostics text={TEXT} copy={nothing} />, app);
}
