// What a view may ask for: every button ends in one of these, and the entrypoint decides how it is done.
import type { NoteChange } from '../lib/extension/messages';
import type { FamilyId, Span } from '../lib/model';

export interface Format {
  id: string;
  label: string;
}

export interface Exporting {
  /** The formats on offer; asked for when the menu opens, so that popups start without them. */
  formats: () => Promise<Format[]>;
  /** To the clipboard. Rejects when that failed. */
  copy: (format: string) => Promise<void>;
  /** To a file; resolves with its name. Rejects when that failed. */
  download: (format: string) => Promise<string>;
}

/** A change to the reader's notes without its operation id, which the entrypoint adds. */
export type NoteWish = NoteChange extends infer Change
  ? Change extends unknown
    ? Omit<Change, 'operation'>
    : never
  : never;

export interface Wishes {
  site: (on: boolean) => void;
  /** Read (again); `anyway`: though it is no disclosure, or in another language. */
  read: (anyway: boolean) => void;
  step: (by: 1 | -1) => void;
  /** Scroll the page to a place, and open the card of a mark that stands there. */
  show: (span: Span, mark?: string) => void;
  /** Resolves once it is stored; rejects when it is not. */
  note: (change: NoteWish) => Promise<void>;
  /** Marks a phrase again that was dismissed on this article; without it the offer is not made. */
  again?: (phrase: string) => void;
  options: () => void;
  exporting: Exporting;
  /** Draws the marks of these families faintly on the page, and no others. */
  dim?: (families: FamilyId[]) => void;
  /** Opens the page that writes a letter about what is open. */
  letter?: () => void;
  /** Opens the report on one page. */
  report?: () => void;
  /** Opens a page of help: `item/began`, `tactic/speed`, or nothing for the list. */
  help?: (page: string) => void;
  reload?: () => void;
  grant?: () => void;
  panel?: () => void;
  /** Opens the page that shows what is wrong with the storage. */
  recovery?: () => void;
  /** Opens the page where text is pasted or a file opened; without it the offer is not made. */
  paste?: () => void;
}
