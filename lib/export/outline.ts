// A dossier laid out for writing down: every quote cut, linked and cleaned once, so that each format only has to draw it.
import type {
  Answer,
  Dossier,
  GroupId,
  ItemId,
  ItemInfo,
  Remark,
  Signal,
  Span,
  Status,
  TacticInfo,
  Voice,
} from '../model';
import { clean, fold } from './clean';
import { readDay, shortDate } from './dates';
import { httpUrl } from './http-url';
import { type Summary, summarise } from './summary';
import { linkTo } from './text-fragment';
import type { ExportContext } from './types';
import { NOTES_APART, noSignals, PARTIAL, STATUS_WORDS, twoSilences } from './words';

/** Words of the article, on one line, and the address that opens them. */
export interface Quote extends Span {
  text: string;
  link?: string;
}

export interface ItemLine {
  info: ItemInfo;
  status: Status;
  /** "stated", "vague", "withheld", "not said". */
  word: string;
  /** As read: an ISO date, a number, or nothing. */
  value?: string | number;
  /** The value for people: "31 Oct 2026", "48,200"; empty without one. */
  shown: string;
  quotes: (Quote & { voice: Voice })[];
  /** True: the reading is not sure, "check this". */
  check: boolean;
}

export interface SignalLine {
  signal: Signal;
  phrase: Quote;
  tactic: TacticInfo;
  answered: { item: string; quote: Quote; complete: boolean }[];
  /** The reader set this phrase aside. */
  dismissed: boolean;
}

/** What the reader added, under its own heading in every format. */
export interface ReaderNotes {
  lead: string;
  ticks: { id: ItemId; name: string; note: string; link?: string; at: string }[];
  overrides: { id: ItemId; name: string; mine: string; asRead: string }[];
  questions: string[];
  dismissed: string[];
}

export interface Outline {
  title: string;
  organisation: string;
  publisher: string;
  url?: string;
  published: string;
  read: string;
  summary: Summary;
  /** What limits this reading, in whole sentences; always shown beside the summary. */
  notices: string[];
  groups: { id: GroupId; name: string; lines: ItemLine[] }[];
  /** All items in checklist order; empty where the text is no disclosure. */
  items: ItemLine[];
  signals: SignalLine[];
  /** What is said where there are none. */
  noSignals: string;
  remarks: { remark: Remark; text: string; quotes: Quote[]; source: string }[];
  sources: { label: string; href: string }[];
  notes: ReaderNotes;
  made: string;
}

function quote({ article }: Dossier, { start, end }: Span): Quote {
  const link = linkTo(article.url, article.text, { start, end });
  return { start, end, text: fold(article.text.slice(start, end)), ...(link && { link }) };
}

export function showValue(value?: string | number): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return shortDate(fold(value));
  return String(value).replace(/\B(?=(?:\d{3}){1,5}$)/g, ',');
}

/** None where the reading is older than the item: it was not looked for, so it is not called missing. */
function itemLines(dossier: Dossier, info: ItemInfo): ItemLine[] {
  const answer: Answer | undefined = dossier.reading.items[info.id];
  if (!answer) return [];
  const { status, evidence, sure } = answer;
  // An answer that is not stated may still hold the likeliest value; it is not told as a fact.
  const value = status === 'stated' ? answer.value : undefined;
  const quotes = evidence.map((piece) => ({ ...quote(dossier, piece), voice: piece.voice }));
  const line = { info, status, word: STATUS_WORDS[status], shown: showValue(value), quotes, check: !sure };
  return [value === undefined ? line : { ...line, value }];
}

function signalLines(dossier: Dossier, { catalog }: ExportContext): SignalLine[] {
  const itemName = (id: ItemId) => catalog.items.find((item) => item.id === id)?.name ?? id;
  return dossier.reading.signals.flatMap((signal) => {
    const tactic = catalog.tactics.find(({ id }) => id === signal.tactic);
    if (!tactic) return [];
    const answered = signal.answered.map(({ item, sentence, complete }) => {
      return { item: itemName(item), quote: quote(dossier, sentence), complete };
    });
    const phrase = quote(dossier, signal);
    const dismissed = dossier.notes.dismissed.includes(
      dossier.article.text.slice(signal.start, signal.end).toLowerCase(),
    );
    return [{ signal, phrase, tactic, answered, dismissed }];
  });
}

function readerNotes({ notes, reading }: Dossier, { catalog }: ExportContext): ReaderNotes {
  const { items } = catalog;
  const ticks = items.flatMap(({ id, name }) => {
    const tick = notes.ticks[id];
    const link = tick?.link && httpUrl(tick.link);
    return tick ? [{ id, name, note: clean(tick.note ?? '').trim(), at: fold(tick.at), ...(link && { link }) }] : [];
  });
  const overrides = items.flatMap(({ id, name }) => {
    const mine = notes.overrides[id];
    const asRead = (reading.items[id] as Answer | undefined)?.status;
    return mine ? [{ id, name, mine: STATUS_WORDS[mine], asRead: asRead ? STATUS_WORDS[asRead] : 'not read' }] : [];
  });
  const texts = (list: string[]) => list.map((text) => clean(text).trim()).filter(Boolean);
  const rest = { questions: texts(notes.questions), dismissed: texts(notes.dismissed) };
  return { lead: NOTES_APART, ticks, overrides, ...rest };
}

function remarks(dossier: Dossier): Outline['remarks'] {
  return dossier.reading.remarks.map((remark) => {
    const quotes = remark.spans.map((span) => quote(dossier, span));
    return { remark, text: fold(remark.text), quotes, source: fold(remark.source ?? '') };
  });
}

/** True where the reader added anything at all. */
export function hasNotes({ ticks, overrides, questions, dismissed }: ReaderNotes): boolean {
  return ticks.length + overrides.length + questions.length + dismissed.length > 0;
}

/** Everything an export says, once. Text is cleaned but not escaped: that is the format's part. */
export function outline(dossier: Dossier, context: ExportContext): Outline {
  const { article, reading, versions, hash } = dossier;
  const counted = reading.disclosure || reading.forced;
  const items = counted ? context.catalog.items.flatMap((info) => itemLines(dossier, info)) : [];
  const lines = (id: GroupId) => items.filter(({ info }) => info.group === id);
  const url = httpUrl(article.url);
  const sources = article.sources.flatMap(({ href, label }) => {
    const safe = httpUrl(href);
    return safe ? [{ href: safe, label: fold(label) || safe }] : [];
  });
  return {
    title: fold(article.title) || 'Untitled',
    organisation: fold(reading.organisation ?? ''),
    publisher: fold(article.publisher ?? ''),
    ...(url && { url }),
    published: fold(article.date ?? ''),
    read: readDay(dossier),
    summary: summarise(reading, dossier.notes),
    notices: [...(article.partial ? [PARTIAL] : []), ...(counted ? [fold(twoSilences(dossier))] : [])],
    groups: counted ? context.catalog.groups.map(({ id, name }) => ({ id, name, lines: lines(id) })) : [],
    items,
    signals: signalLines(dossier, context),
    noSignals: noSignals(dossier),
    remarks: remarks(dossier),
    sources,
    notes: readerNotes(dossier, context),
    made: fold(`Unsaid ${versions.extension}, rules ${versions.rules}; SHA-256 of the text read: ${hash}`),
  };
}
