// The records on the shelf: their shapes, their keys, and their version. One key an article and kind of note.
import * as v from 'valibot';
import type { Dossier, Notes } from '../model';
import { dossierSchema } from './dossier-schema';
import { type Pack, packSchema } from './packs';

/** Raised with every change of shape, together with a step in `migrate.ts`. */
export const RECORD_VERSION = 1;

export const KINDS = ['article', 'reading', 'ticks', 'overrides', 'questions', 'dismissed', 'pack'] as const;
export type Kind = (typeof KINDS)[number];
export const NOTE_KINDS = ['ticks', 'overrides', 'questions', 'dismissed'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** The part of a key that names the article. */
export const hashIn = (key: string): string => key.slice(key.indexOf(':') + 1);

/** Longest things kept: characters, and entries in lists. Twice what the interface takes, so that a conflict keeps both texts. */
export const CAPS = { text: 40_000, url: 4096, list: 400, operations: 256, articles: 400, readings: 60 } as const;

const url = v.pipe(v.string(), v.maxLength(CAPS.url));
const text = v.pipe(v.string(), v.maxLength(CAPS.text));
const when = v.pipe(v.string(), v.maxLength(40));
const itemId = v.pipe(v.string(), v.regex(/^(?!constructor|prototype)[a-z]{1,20}(?:-[a-z]{1,20}){0,2}$/));
const list = v.pipe(v.array(text), v.maxLength(CAPS.list));
const tick = v.object({ link: v.optional(url), note: v.optional(text), at: when });
const status = v.picklist(['stated', 'vague', 'withheld', 'missing']);

const note = <T extends v.GenericSchema>(value: T) =>
  v.object({
    v: v.literal(RECORD_VERSION),
    url,
    value,
    /** Ids of the last operations, newest last: a repeat changes nothing. */
    done: v.pipe(v.array(v.pipe(v.string(), v.maxLength(80))), v.maxLength(CAPS.operations)),
    /** ISO date-time of the last change. */
    at: when,
  });

export const SCHEMAS = {
  article: v.object({
    v: v.literal(RECORD_VERSION),
    url,
    title: v.pipe(v.string(), v.maxLength(1000)),
    organisation: v.optional(v.pipe(v.string(), v.maxLength(1000))),
    publisher: v.optional(v.pipe(v.string(), v.maxLength(1000))),
    readAt: when,
  }),
  reading: v.object({ v: v.literal(RECORD_VERSION), url, dossier: dossierSchema }),
  ticks: note(v.record(itemId, tick)),
  overrides: note(v.record(itemId, status)),
  questions: note(list),
  dismissed: note(list),
  pack: v.object({ v: v.literal(RECORD_VERSION), pack: packSchema, at: v.optional(when) }),
} satisfies Record<Kind, v.GenericSchema>;

export type ArticleRecord = v.InferOutput<(typeof SCHEMAS)['article']>;
export interface ReadingRecord {
  v: typeof RECORD_VERSION;
  url: string;
  dossier: Omit<Dossier, 'notes'>;
}

export interface PackRecord {
  v: typeof RECORD_VERSION;
  pack: Pack;
  /** Of the last change; packs kept before there was a second copy have none. */
  at?: string;
}

/** What a key of each kind of note holds. */
export interface NoteRecord<T> {
  v: typeof RECORD_VERSION;
  url: string;
  value: T;
  done: string[];
  at: string;
}

export interface NoteValues {
  ticks: Notes['ticks'];
  overrides: Notes['overrides'];
  questions: string[];
  dismissed: string[];
}

export const emptyNotes = (): NoteValues => ({ ticks: {}, overrides: {}, questions: [], dismissed: [] });

const KEY = /^(article|reading|ticks|overrides|questions|dismissed|pack):[0-9a-f]{32}$/;
/** Records that could not be read, moved aside under their old key. */
export const BAD = 'bad:';

/** The kind of a key of ours; undefined for everybody else's. */
export function kindOf(key: string): Kind | undefined {
  return KEY.exec(key)?.[1] as Kind | undefined;
}

export const isOurs = (key: string): boolean => kindOf(key) !== undefined || key.startsWith(BAD);
