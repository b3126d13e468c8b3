// The notebook: readings and a reader's own notes, one key each, one writer. Says "saved" only when it is.
import type { Dossier, NoteChange, Notes } from '../model';
import { articleHash, normaliseUrl } from './article-key';
import { keepDossier, type RecentArticle, recentOn } from './articles';
import { exportBackup, type ImportResult, importBackup } from './backup';
import { dropDamaged, exportDamaged, type Inspection, inspect } from './inspect';
import { applyChange, changeList, kindOfChange } from './merge';
import { open } from './migrate';
import { dropPack, keepPack, packsOn } from './pack-shelf';
import type { Pack } from './packs';
import { prune } from './prune';
import { type Damaged, damaged, setAside } from './quarantine';
import {
  CAPS,
  emptyNotes,
  isOurs,
  kindOf,
  NOTE_KINDS,
  type NoteKind,
  type NoteRecord,
  type NoteValues,
  RECORD_VERSION,
  type ReadingRecord,
} from './records';
import { type Saved, type Shelf, unsaved } from './shelf';

/** All writing is queued: one change after the other, however many ask at once. Only one notebook may write to a shelf. */
export interface Notebook {
  /** Empty notes where there are none or where they cannot be read. Rejects only where the shelf does. */
  notesOf(url: string): Promise<Notes>;
  /** Applies one change; a repeated `operation` changes nothing. Resolves when it is stored, or says why it is not. */
  apply(url: string, change: NoteChange): Promise<Saved<{ notes: Notes }>>;
  /** Sets a phrase aside on this article, or takes that back. */
  dismiss(url: string, phrase: string, undo: boolean): Promise<Saved<{ notes: Notes }>>;
  /** Remembers an article and its reading; its notes are kept elsewhere and are not touched. */
  keep(dossier: Dossier): Promise<Saved<object>>;
  /** The reading as it was kept, with the notes of today. */
  dossierOf(url: string): Promise<Dossier | undefined>;
  /** Newest first. */
  recent(): Promise<RecentArticle[]>;
  forget(url: string): Promise<Saved<object>>;
  /** The reader's own phrase packs, by name. */
  packs(): Promise<Pack[]>;
  /** Takes the place of a pack of the same name. */
  keepPack(pack: Pack): Promise<Saved<object>>;
  dropPack(name: string): Promise<Saved<object>>;
  /** Everything, damaged records included, as one JSON text. `extra` goes in as it is (settings). */
  exportAll(extra?: unknown): Promise<string>;
  importAll(text: string): Promise<ImportResult>;
  /** Everything of ours, damaged records included. */
  deleteAll(): Promise<Saved<object>>;
  damaged(): Promise<Damaged[]>;
  /** What can be read, what cannot and why. Waits for nobody, so that a long look holds no change up. */
  inspect(): Promise<Inspection>;
  /** The damaged records alone, and what else is handed in, as one JSON text. */
  exportDamaged(more: Record<string, unknown>): Promise<string>;
  dropDamaged(): Promise<Saved<object>>;
}

function makeDesk(shelf: Shelf, now: () => string) {
  const readNote = async <K extends NoteKind>(kind: K, hash: string) =>
    open<NoteRecord<NoteValues[K]>>(await shelf.get(`${kind}:${hash}`), kind);

  async function notesUnder(hash: string): Promise<Notes> {
    const notes = emptyNotes();
    for (const kind of NOTE_KINDS) {
      const opened = await readNote(kind, hash);
      if (opened.state === 'good') Object.assign(notes, { [kind]: opened.record.value });
    }
    return notes;
  }

  /** Reads, changes and writes one record. What cannot be read is moved aside first; what is newer is left alone. */
  async function rewrite<K extends NoteKind>(
    kind: K,
    url: string,
    operation: string,
    change: (value: NoteValues[K]) => NoteValues[K],
  ): Promise<Saved<{ notes: Notes }>> {
    const hash = await articleHash(url);
    const key = `${kind}:${hash}`;
    const raw = await shelf.get(key);
    const opened = open<NoteRecord<NoteValues[K]>>(raw, kind);
    if (opened.state === 'newer')
      return { saved: false, reason: 'newer', message: 'These notes were written by a newer Unsaid.' };
    if (opened.state === 'bad') await setAside(shelf, key, raw);
    const before = opened.state === 'good' ? opened.record : undefined;
    const done = before?.done ?? [];
    if (!operation || !done.includes(operation)) {
      const value = change(before?.value ?? emptyNotes()[kind]);
      const operations = operation ? [...done, operation].slice(-CAPS.operations) : done;
      const record = {
        v: RECORD_VERSION,
        url: normaliseUrl(url).slice(0, CAPS.url),
        value,
        done: operations,
        at: now(),
      };
      const checked = open(record, kind);
      if (checked.state === 'bad') return { saved: false, reason: 'refused', message: checked.reason };
      await shelf.set(key, record);
    }
    return { saved: true, notes: await notesUnder(hash) };
  }

  return { notesUnder, rewrite };
}

/** How many readings stay, step by step, while room is sought. */
const GIVING_WAY = [30, 10, 3, 0];

/** Where the shelf is full, the oldest readings give way (they can be made again), and the work is tried again. */
async function withRoom<T extends object>(shelf: Shelf, work: () => Promise<Saved<T>>): Promise<Saved<T>> {
  let failure: ReturnType<typeof unsaved> | undefined;
  for (const readings of [CAPS.readings, ...GIVING_WAY]) {
    try {
      if (failure) await prune(shelf, { articles: CAPS.articles, readings });
      return await work();
    } catch (error) {
      failure = unsaved(error);
      if (failure.reason !== 'full') return failure;
    }
  }
  return failure!;
}

/** Opens the notebook on a shelf. `now` gives ISO date-times. */
export function openNotebook(shelf: Shelf, now: () => string): Notebook {
  const { notesUnder, rewrite } = makeDesk(shelf, now);
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  };
  const saving = <T extends object>(work: () => Promise<Saved<T>>) => inTurn(() => withRoom(shelf, work));
  const removeWhere = async (wanted: (key: string) => boolean): Promise<Saved<object>> => {
    for (const key of (await shelf.keys()).filter(wanted)) await shelf.remove(key);
    return { saved: true };
  };
  return {
    notesOf: async (url) => notesUnder(await articleHash(url)),
    apply: (url, change) =>
      saving(() => {
        const kind = kindOfChange[change.set];
        return rewrite(
          kind,
          url,
          change.operation,
          (value) => applyChange({ ...emptyNotes(), [kind]: value }, change)[kind]!,
        );
      }),
    dismiss: (url, phrase, undo) =>
      saving(() => {
        const words = phrase.toLowerCase();
        return rewrite('dismissed', url, '', (value) =>
          changeList(value, undo ? value.filter((each) => each !== words) : [...new Set([...value, words])]),
        );
      }),
    keep: (dossier) =>
      saving(async () => {
        const kept = await keepDossier(shelf, dossier);
        if (kept.saved) await prune(shelf);
        return kept;
      }),
    async dossierOf(url) {
      const hash = await articleHash(url);
      const opened = open<ReadingRecord>(await shelf.get(`reading:${hash}`), 'reading');
      return opened.state === 'good' ? { ...opened.record.dossier, notes: await notesUnder(hash) } : undefined;
    },
    recent: () => recentOn(shelf),
    forget: (url) =>
      saving(async () => {
        const hash = await articleHash(url);
        return removeWhere((key) => kindOf(key) !== undefined && key.endsWith(hash));
      }),
    packs: () => packsOn(shelf),
    keepPack: (pack) => saving(() => keepPack(shelf, pack, now())),
    dropPack: (name) => saving(() => dropPack(shelf, name)),
    exportAll: (extra) => inTurn(() => exportBackup(shelf, now(), extra)),
    importAll: (text) => inTurn(() => importBackup(shelf, text)),
    deleteAll: () => saving(() => removeWhere(isOurs)),
    damaged: () => inTurn(() => damaged(shelf)),
    inspect: () => inspect(shelf),
    exportDamaged: (more) => inTurn(() => exportDamaged(shelf, now(), more)),
    dropDamaged: () => saving(() => dropDamaged(shelf)),
  };
}
