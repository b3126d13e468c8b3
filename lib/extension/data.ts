// Everything kept, out as one text, in again, or gone.
import { applySettings } from './apply-settings';
import { type Desk, orThrow } from './desk';
import { closePages, readAgain } from './open-tabs';
import { parseSettings } from './settings';
import { broughtBack } from './settings-backup';
import { changeSettings, loadSettings } from './settings-store';
import { forgetSession } from './tabs';

export const exportData = async (desk: Desk): Promise<string> =>
  desk.book.exportAll({ settings: await loadSettings() });

export async function importData(desk: Desk, text: string): Promise<void> {
  const { extra } = orThrow(await desk.book.importAll(text));
  desk.own.lookAgain();
  const settings = (extra as { settings?: unknown } | undefined)?.settings;
  if (settings) await applySettings((here) => broughtBack(here, settings));
  // Phrases of the reader's own, and notes, may have come in.
  void readAgain();
}

/** Notes, readings, settings and what is known of open tabs. */
export async function deleteData(desk: Desk): Promise<void> {
  orThrow(await desk.book.deleteAll());
  desk.own.lookAgain();
  // Not brought to the open tabs: they would be read, and what was read be kept anew.
  await changeSettings(() => parseSettings(undefined));
  await closePages();
  await forgetSession();
}
