// What page, popup and panel are handed to draw: types only, plain JSON, made by the background from a reading.
import type { Dossier, FamilyId, Span, TacticId } from './model';

/** What a page is told of a signal: where to draw, and what its card says. Nothing private. */
export interface Mark extends Span {
  /** The signal's id. */
  id: string;
  family: FamilyId;
  tactic: TacticId;
  /** The tactic in plain words. */
  name: string;
  why: string;
  /** The sentence it stands in: the card never covers it, and a report quotes it. */
  sentence: Span;
  /** Still open. */
  questions: string[];
  answered: { sentence: Span; complete: boolean }[];
  repeats: number;
  sure: boolean;
  /** For "this mark is wrong". */
  rule: string;
  version: string;
}

/** What popup and panel show for a tab. */
export type ViewState =
  | 'read'
  | 'changed'
  | 'none'
  | 'off'
  | 'reading'
  | 'update'
  | 'ask'
  | 'language'
  | 'access'
  | 'store'
  | 'pdf'
  | 'reader'
  | 'internal'
  | 'gone'
  | 'error';

/** What is wrong with the storage; the worst comes first. */
export type StorageTrouble = 'unreadable' | 'unwritable' | 'full' | 'damaged';

export interface View {
  state: ViewState;
  /** Host of the page, without `www.`; absent where there is none. */
  site?: string;
  /** The page's whole host name, for which access is asked. */
  host?: string;
  /** Of a private window: nothing of it may be kept on the disk. */
  isPrivate?: boolean;
  /** Present in `read`, `changed`, `gone`. */
  dossier?: Dossier;
  /** Words so far, in `reading`. */
  words?: number;
  /** The page's language by name, in `language`. */
  language?: string;
  /** Families that are drawn faintly on the page; absent: none. */
  dimmed?: FamilyId[];
  /** What went wrong, in `error`. */
  error?: string;
  /** Present where the storage is not well. */
  trouble?: StorageTrouble;
}
