// The words of Unsaid: types only, imports nothing. Everything here is plain JSON and survives messaging, storage and export.

/** The languages that Unsaid itself speaks. */
export type Language = 'en' | 'de' | 'fr' | 'es';

/** A half-open stretch of a text: UTF-16 offsets, start included, end not. */
export interface Span {
  start: number;
  end: number;
}

export type Status = 'stated' | 'vague' | 'withheld' | 'missing';

export type FamilyId = 'smaller' | 'vaguer' | 'elsewhere' | 'better' | 'closed';

export type TacticId =
  | 'minimising'
  | 'speed'
  | 'no-evidence'
  | 'hedging'
  | 'vague-scope'
  | 'euphemism'
  | 'excuse'
  | 'blame-shift'
  | 'goodwill'
  | 'caution'
  | 'sidestep'
  | 'authority'
  | 'stonewall'
  | 'spin';

export type ItemId =
  | 'began'
  | 'detected'
  | 'discovered-by'
  | 'disclosed'
  | 'cause'
  | 'attacker'
  | 'ransom'
  | 'systems'
  | 'supply-chain'
  | 'data-types'
  | 'taken'
  | 'people-count'
  | 'people-who'
  | 'protection'
  | 'misuse'
  | 'containment'
  | 'investigation'
  | 'regulator'
  | 'police'
  | 'people-told'
  | 'help'
  | 'service-impact'
  | 'prevention'
  | 'outlook';

export type GroupId = 'when' | 'how' | 'taken' | 'response';

/** Who says a thing: decides whether it is marked, and is shown beside evidence. */
export type Voice = 'organisation' | 'reporter' | 'regulator' | 'attacker' | 'critic' | 'other';

/** A sentence or clause that carries an answer. */
export interface Evidence extends Span {
  voice: Voice;
  /** The words in it that show the answer; absent where none stand out. */
  focus?: Span;
}

/** What the text says to one item of the checklist. */
export interface Answer {
  status: Status;
  /** Best pieces first, two at most; empty when missing. */
  evidence: Evidence[];
  /** ISO date (`2018-10-24`, `2018-10`) for the dates, an integer for `people-count`. Where not stated, the likeliest guess: show it only when the status is (or the reader makes it) stated. */
  value?: string | number;
  /** False: popup and exports say "check this". */
  sure: boolean;
  /** The rule or features that decided, strongest first. */
  because: string[];
}

/** A question that a signal leaves open and the sentence elsewhere that answers it. */
export interface AnsweredBy {
  item: ItemId;
  sentence: Span;
  /** True when the item is stated; false when it is only partly answered. */
  complete: boolean;
}

/** A phrase that reassures or evades. */
export interface Signal extends Span {
  /** Stable within one text: `tactic@start`. */
  id: string;
  tactic: TacticId;
  /** Id of the rule row that found it: `tactic/words`. */
  rule: string;
  sentence: Span;
  voice: Voice;
  sure: boolean;
  /** How often the same words stand in the text, this one included. */
  repeats: number;
  /** One to three questions still open. */
  questions: string[];
  answered: AnsweredBy[];
}

/** What only a reader with understanding says of the text as a whole, in one line, with the words it rests on. */
export interface Remark {
  kind: 'sidestep' | 'headline' | 'clock' | 'proportion' | 'law' | 'candour';
  /** The item it belongs to, where it belongs to one. */
  item?: ItemId;
  text: string;
  spans: Span[];
  /** Where a legal claim comes from, as a citation or address. */
  source?: string;
}

export interface Delay {
  from: 'began' | 'detected';
  to: 'disclosed';
  days: number;
}

/** A text as read: everything found, and nothing of the page it stood on. */
export interface Reading {
  /** False: nothing is marked and nothing is called missing. */
  disclosure: boolean;
  /** True when the reading was forced on a text it would have declined ("Read it anyway"). */
  forced: boolean;
  organisation?: string;
  words: number;
  signals: Signal[];
  items: Record<ItemId, Answer>;
  delay?: Delay;
  remarks: Remark[];
}

/** Why the text read is not the whole text. */
export type PartialReason = 'paywall' | 'collapsed' | 'cut' | 'pages' | 'cap';

/** A link in the article to the organisation's own notice or filing. */
export interface SourceLink {
  href: string;
  label: string;
}

/** An article as found on a page. `text` is headline, blank line, body; all offsets refer to it. */
export interface Article {
  url: string;
  title: string;
  text: string;
  /** ISO date of publication, from the page's metadata. */
  date?: string;
  /** The publication's name ("Harbour Post"). */
  publisher?: string;
  /** BCP 47 tag from the page, where given. */
  lang?: string;
  partial?: PartialReason;
  sources: SourceLink[];
}

/** A reader's own marks on an article, kept apart from what was read. */
export interface Notes {
  ticks: Partial<Record<ItemId, { link?: string; note?: string; at: string }>>;
  overrides: Partial<Record<ItemId, Status>>;
  questions: string[];
  /** Signal phrases dismissed on this article, lower case. */
  dismissed: string[];
}

/**
 * One change to a reader's own notes; `operation` makes a repeat harmless. `was` is what the writer saw before it changed
 * anything (null: nothing): where somebody else changed the same meanwhile, both texts are kept.
 */
export type NoteChange = { operation: string } & (
  | { set: 'tick'; item: ItemId; value: Notes['ticks'][ItemId] | null; was?: Notes['ticks'][ItemId] | null }
  | { set: 'override'; item: ItemId; value: Status | null }
  | { set: 'questions'; value: string[]; was?: string[] }
);

/** One article with its reading and all that makes it answerable: what popup, panel, report and exports are handed. */
export interface Dossier {
  article: Article;
  reading: Reading;
  notes: Notes;
  /** ISO date-time of the reading, UTC. */
  readAt: string;
  /** The day of it where the reader is; absent in what was kept before 2026-11-26. */
  readOn?: string;
  /** How many signals the reader wants marked nowhere (tactics off, phrases never marked): they are not in the reading. */
  setAside?: number;
  versions: { extension: string; rules: string };
  /** SHA-256 of `article.text`, hexadecimal. */
  hash: string;
}

export interface TacticInfo {
  id: TacticId;
  family: FamilyId;
  name: string;
  why: string;
  ask: string[];
}

export interface ItemInfo {
  id: ItemId;
  group: GroupId;
  name: string;
  why: string;
  ask: string;
}

/** Who is reading: chooses which items stand first. */
export type ProfileId = 'all' | 'patient' | 'reporter' | 'investor' | 'security';

export interface ProfileInfo {
  id: ProfileId;
  /** The items that matter to this reader, in checklist order. */
  items: ItemId[];
}

/** A phrase that a reader wants marked from now on, in the pattern language, with the question it leaves open. */
export interface OwnPhrase {
  say: string;
  tactic?: TacticId;
  question: string;
}

/** Phrases that came together, from the reader or from a file. */
export interface PhrasePack {
  name: string;
  phrases: OwnPhrase[];
}

/** The words of the checklist and tactics, in checklist order, without the phrases: what views and exports are handed. */
export interface Catalog {
  profiles?: ProfileInfo[];
  tactics: TacticInfo[];
  families: { id: FamilyId; name: string; line: string }[];
  groups: { id: GroupId; name: string }[];
  items: ItemInfo[];
  /** In another language than English: the tactics' questions by their English words, which are those of a reading. */
  questions?: Record<string, string>;
}
