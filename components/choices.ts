// What a person has chosen, as the messages name it, and what the pages that show it may ask for.
import type { Settings, SettingsPatch } from '../lib/extension/messages';

export type Choices = Settings;
export type ChoicePatch = SettingsPatch;

export interface ChoiceWishes {
  /** Saved as made. */
  change: (patch: ChoicePatch) => void;
  /** Everything kept, to a file. */
  exportAll: () => Promise<void>;
  /** Rejects with what is wrong with the file's text. */
  importAll: (text: string) => Promise<void>;
  deleteAll: () => Promise<void>;
  /** Opens the page for the reader's own phrases. */
  phrases?: () => void;
  /** Opens the page that shows what is wrong with the storage; the page with figures for a bug report. */
  recovery?: () => void;
  diagnostics?: () => void;
  /** Opens the pages of help. */
  help?: () => void;
  /** Opens the browser's page for extension shortcuts, where it has an address. */
  shortcuts?: () => void;
}
