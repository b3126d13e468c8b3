// Everything that is said between page, background, popup and panel: types only, so that page scripts may import it.
import type { Article, FamilyId, NoteChange, OwnPhrase, PhrasePack, Span, TacticId } from '../model';
import type { Mark, StorageTrouble, View } from '../view-model';
import type { SettingsPatch } from './settings-patch';

/** From a content script. Trusted with nothing: the tab and address are the browser's word, not the message's. */
export type FromPage =
  /** The gate: this might be a disclosure. */
  | { type: 'perhaps' }
  /** The page script: read this. `anyway`: though it is no disclosure, or in another language. */
  | { type: 'read'; article: Article; anyway: boolean }
  /** Still collecting the text. */
  | { type: 'words'; words: number }
  /** The text changed after it was read, and was not read again. */
  | { type: 'changed' }
  /** Finding the text on the page went wrong; what went wrong, in the browser's words. */
  | { type: 'failed'; reason: string }
  /** The mark nearest the reading line. */
  | { type: 'at'; id: string }
  | { type: 'dismiss'; tactic: TacticId; phrase: string; undo?: boolean }
  | { type: 'never'; tactic: TacticId; phrase: string; undo?: boolean }
  /** Inject the card's view (`card.js`). */
  | { type: 'card' };

/** The answer to `read`. */
export type PageReply = { state: 'read'; marks: Mark[] } | { state: 'none' | 'off' | 'language' | 'error' };

/** To the page script of a tab. */
export type ToPage =
  | { type: 'step'; by: 1 | -1 }
  | { type: 'show'; span: Span; mark?: string }
  /** Draw the marks of these families thin and grey; none: draw all as they are. */
  | { type: 'dim'; families: FamilyId[] }
  /** Read (again); `anyway` as in `read`. */
  | { type: 'read-now'; anyway: boolean }
  /** Marks, card and listeners away: the site was switched off. */
  | { type: 'off' }
  | { type: 'alive' }
  /** Answered with the id of the mark nearest the reading line: `{ at?: string }`. */
  | { type: 'where' };

/** From popup, panel, options and welcome. */
export type FromView =
  | { type: 'view'; tabId: number }
  | { type: 'site'; site: string; on: boolean }
  | { type: 'read-page'; tabId: number; anyway: boolean }
  | { type: 'to-page'; tabId: number; message: ToPage }
  | { type: 'note'; tabId: number; change: NoteChange }
  /** A phrase dismissed on this tab's article is marked again. */
  | { type: 'mark-again'; tabId: number; phrase: string }
  /** The words of tactics and items, without the phrases: views need not carry the rules. `english`: whatever is spoken. */
  | { type: 'catalog'; english?: boolean }
  | { type: 'settings' }
  /** Answered with the settings as stored. */
  | { type: 'change-settings'; patch: SettingsPatch }
  /** Everything kept, as one JSON text; that text back in; everything gone. Rejected with the reason. */
  | { type: 'export-data' }
  | { type: 'import-data'; text: string }
  | { type: 'delete-data' }
  /** Reads a text that stands on no page: pasted, or from a file. Kept for the tab; answered with a `View`. */
  /** `passing`: the sample story, which is not remembered. `isPrivate`: it comes from a private window. */
  | { type: 'read-text'; tabId: number; article: Article; passing?: boolean; isPrivate?: boolean }
  /** What was read in this tab by `read-text`, or the text that waits under `id` (a selection): a `View`, or nothing. */
  | { type: 'text-view'; tabId: number; id?: string }
  /** Words that wait under `id`, once: a selection to become a phrase of one's own. */
  | { type: 'waiting-words'; id: string }
  /** The reader's own packs, and changes to them; answered with a `PackReply`. */
  | { type: 'packs' }
  | { type: 'change-phrase'; pack: string; was: OwnPhrase | null; value: OwnPhrase | null }
  | { type: 'import-pack'; text: string }
  | { type: 'drop-pack'; name: string }
  /** Looks through the storage; answered with a `StorageReport`. */
  | { type: 'storage' }
  /** The damaged records as one JSON text; away with them; away with everything, whatever state it is in. */
  | { type: 'export-damaged' }
  | { type: 'drop-damaged' }
  | { type: 'start-afresh' }
  /** A text for a bug report with nothing personal in it. */
  | { type: 'diagnostics' };

/** What a look through the storage found. */
export interface StorageReport {
  trouble?: StorageTrouble;
  /** The browser's words where it refused. */
  error?: string;
  /** Records that can be read, by kind. */
  kept: Record<string, number>;
  /** Records that cannot: by kind (`aside`: moved aside earlier) and by what is wrong, commonest first. */
  damaged: { kind: string; damage: 'aside' | 'shape' | 'version' | 'missing' | 'wrong'; records: number }[];
  /** Records of a newer Unsaid. */
  newer: number;
  /** Records that were gone or damaged and are back from their second copy, since the browser started. */
  restored?: number;
  /** Bytes in use, and bytes that there are, where the browser says. */
  bytes?: number;
  quota?: number;
}

/** What is wrong in a pack's file: the line (counted from 1), and the phrase's field where it is one. */
export interface PackWrong {
  line: number;
  field?: string;
  message: string;
}

/** All packs after a change, and which was changed; or what is wrong. */
export type PackReply = { packs: PhrasePack[]; name: string } | { errors: PackWrong[] };

export type { NoteChange } from '../model';
export type { Settings } from './settings';
export type { SettingsPatch } from './settings-patch';

/** Broadcast to views: something of this tab changed, or what the reader chose: ask again. */
export type ToViews =
  | { type: 'changed-view'; tabId: number }
  | { type: 'at'; tabId: number; id: string }
  | { type: 'changed-settings' };

export type ViewReply = View;
