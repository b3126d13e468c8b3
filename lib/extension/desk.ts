// What the browser side is handed: the reading and the notebook, as functions. It knows neither from within.
import type { Article, Catalog, Dossier, Notes } from '../model';
import type { NoteChange } from './messages';

export interface Desk {
  catalog: Catalog;
  /** Reads an article. `anyway` reads what would be declined. Notes are left empty. */
  read(article: Article, anyway: boolean): Promise<Dossier>;
  /** Notes kept for an address; empty ones where there are none. */
  notesOf(url: string): Promise<Notes>;
  /** Applies one change; resolves only when it is stored. */
  changeNotes(url: string, change: NoteChange): Promise<Notes>;
  dismiss(url: string, phrase: string, undo: boolean): Promise<Notes>;
  /** Remembers that this article was read, for the notebook's list. */
  keep(dossier: Dossier): Promise<void>;
  /** Everything kept, as one JSON text that `importData` takes back. */
  exportData?(): Promise<string>;
  /** Rejects with what is wrong with the text; then nothing was changed. */
  importData?(text: string): Promise<void>;
  deleteData?(): Promise<void>;
}
