// What the browser side is handed: the reading and the notebook, as functions. It knows neither from within.
import type { Article, Catalog, Dossier, Language, NoteChange, Notes, OwnPhrase, PhrasePack } from '../model';
import type { PackReply, StorageReport } from './messages';

export type Kept<T> = ({ saved: true } & T) | { saved: false; message: string };

/** Notes kept per address. Nothing is called saved before it is stored. */
export interface Book {
  /** Empty notes where there are none. Rejects only where storage does. */
  notesOf(url: string): Promise<Notes>;
  apply(url: string, change: NoteChange): Promise<Kept<{ notes: Notes }>>;
  dismiss(url: string, phrase: string, undo: boolean): Promise<Kept<{ notes: Notes }>>;
  /** Remembers an article and its reading. */
  keep(dossier: Dossier): Promise<Kept<object>>;
  exportAll(extra?: unknown): Promise<string>;
  importAll(text: string): Promise<Kept<{ extra?: unknown }>>;
  deleteAll(): Promise<Kept<object>>;
  /** What can be read, what cannot and why. Rejects where storage does. */
  inspect(): Promise<Pick<StorageReport, 'kept' | 'damaged' | 'newer'>>;
  exportDamaged(more: Record<string, unknown>): Promise<string>;
  dropDamaged(): Promise<Kept<object>>;
}

/** The reader's own phrases. */
export interface Own {
  packs(): Promise<PhrasePack[]>;
  change(pack: string, was: OwnPhrase | null, value: OwnPhrase | null): Promise<PackReply>;
  bring(text: string): Promise<PackReply>;
  drop(name: string): Promise<PackReply>;
  /** Something else changed what is kept (an import, a deletion): look again before the next reading. */
  lookAgain(): void;
}

export interface Desk {
  rulesVersion: string;
  own: Own;
  /** The words of tactics and items in a language. */
  catalogIn(language: Language): Catalog;
  /** The card's own words; undefined for English, which its script brings along. */
  cardWords(language: Language): Record<string, string> | undefined;
  /** Reads an article. `anyway` reads what would be declined. Notes are left empty. */
  read(article: Article, anyway: boolean): Promise<Dossier>;
  book: Book;
  /** For private windows: kept in memory, gone with the last of them. */
  privateBook: Book;
}

/** What was kept, or an error with the reason. */
export function orThrow<T>(kept: Kept<T>): { saved: true } & T {
  if (!kept.saved) throw new Error(kept.message);
  return kept;
}
