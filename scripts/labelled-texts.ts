// Labelled texts read from a corpus folder: gold/ID.json, texts/ID.txt, dates.tsv and folds.tsv.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ItemId, Span, Status } from '../lib/model';
import { cueFinder } from '../lib/reading/checklist/cues';
import { EVENTS, type PlacedDate, placedDates } from '../lib/reading/checklist/date-features';
import { CLASSES } from '../lib/reading/checklist/document-features';
import { type Scene, sceneOf } from '../lib/reading/checklist/sentence-features';
import { prepare } from '../lib/reading/prepare';
import { checklist } from '../lib/rules';
import { inventedDisclosures } from './invented-disclosures';
import { type SentenceLabels, sentenceLabels, statusWithin } from './sentence-labels';

export interface LabelledText {
  id: string;
  fold: number;
  /** Labelled by ourselves: learned from, never measured on. */
  own: boolean;
  /** Written for training. */
  invented: boolean;
  date?: string;
  gold: Record<ItemId, { status: Status; evidence: Span[] }>;
  values: Record<string, unknown>;
  scene: Scene;
  /** By item: what each sentence carries, as a class (0: nothing). */
  labels: Record<ItemId, Int32Array>;
  /** By item: the class each sentence was given as evidence (0: none). */
  evident: Record<ItemId, Int32Array>;
  /** Whether every sentence was labelled, or only the evidence. */
  dense: boolean;
  /** For each date: the event it is labelled with, and what the label weighs (0: it may be right, but is not said to be). */
  dateLabels: { label: number; cost: number }[];
}

const table = (path: string): Record<string, string> =>
  Object.fromEntries(
    readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('\t') as [string, string]),
  );

/** Reported on, and never looked at while rules are written. */
const SEALED = 5;

/** Labels made by ourselves on the corpus's unlabelled texts: `{ id: { items: { item: [status, [start, end]…] } } }`. */
const OWN = { folder: 'unlabelled', labels: join('scripts', 'labels', 'items.json') };

interface Label {
  disclosure: boolean;
  items: Record<string, { status: Status; evidence: unknown[] }>;
  values?: Record<string, unknown>;
}

/** The texts that tell of an incident, in the order of their ids, then those labelled and those written by ourselves; the sealed fold is left out. */
export function loadTexts(corpus: string): LabelledText[] {
  const folds = table(join(corpus, 'folds.tsv'));
  const dates = table(join(corpus, 'dates.tsv'));
  const find = cueFinder(checklist);
  const bySentence = sentenceLabels();
  const read = (id: string, folder: string, fold: number, label: Label): LabelledText => {
    const raw = readFileSync(join(corpus, folder, `${id}.txt`), 'utf8');
    const scene = sceneOf(prepare(raw), find, dates[id]);
    return {
      id,
      fold,
      own: folder === OWN.folder,
      invented: false,
      date: dates[id],
      scene,
      ...labelsOf(raw, scene, label, bySentence.get(id)),
    };
  };
  const ids = readdirSync(join(corpus, 'gold')).map((name) => name.replace(/\.json$/, ''));
  const given = ids
    .filter((id) => Number(folds[id]) !== SEALED)
    .map((id) => [id, JSON.parse(readFileSync(join(corpus, 'gold', `${id}.json`), 'utf8'))] as [string, Label])
    .filter(([, label]) => label.disclosure)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, label]) => read(id, 'texts', Number(folds[id]), label));
  const invented = inventedDisclosures().map(({ id, date, raw, items, values, sentences }, at): LabelledText => {
    const scene = sceneOf(prepare(raw), find, date);
    const label = { disclosure: true, items, values };
    return { id, fold: turn(at), own: true, invented: true, date, scene, ...labelsOf(raw, scene, label, sentences) };
  });
  const own = existsSync(join(corpus, OWN.folder)) ? ownLabels() : [];
  return [...given, ...own.map(([id, label], at) => read(id, OWN.folder, turn(at), label)), ...invented];
}

/** Texts of our own are spread over the folds that are looked at. */
const turn = (at: number) => 1 + (at % 4);

function ownLabels(): [string, Label][] {
  const all = JSON.parse(readFileSync(OWN.labels, 'utf8')) as Record<
    string,
    { disclosure: boolean; items: Record<string, [Status, ...[number, number][]]>; values: Record<string, unknown> }
  >;
  return Object.entries(all)
    .filter(([, { disclosure }]) => disclosure)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { items, values }]) => [
      id,
      {
        disclosure: true,
        values,
        items: Object.fromEntries(
          Object.entries(items).map(([item, [status, ...spans]]) => [
            item,
            { status, evidence: spans.map(([start, end]) => ({ start, end })) },
          ]),
        ),
      },
    ]);
}

function labelsOf(
  raw: string,
  scene: Scene,
  label: Label,
  carried: SentenceLabels | undefined,
): Pick<LabelledText, 'gold' | 'values' | 'labels' | 'evident' | 'dense' | 'dateLabels'> {
  const gold = {} as LabelledText['gold'];
  const labels = {} as LabelledText['labels'];
  const evident = {} as LabelledText['evident'];
  for (const { id: item } of checklist) {
    const { status = 'missing', evidence = [] } = label.items?.[item] ?? {};
    gold[item] = {
      status,
      evidence: evidence.map((one: unknown) => spanOf(raw, one)).filter((span: Span) => span.start >= 0),
    };
    evident[item] = Int32Array.from(scene.prepared.sentences, (sentence) =>
      gold[item].evidence.some((piece) => shares(sentence, piece)) ? CLASSES.indexOf(status) : 0,
    );
    labels[item] = Int32Array.from(scene.prepared.sentences, (sentence, at) => {
      const own = carried && statusWithin(carried, item, sentence);
      return own ? CLASSES.indexOf(own) : evident[item][at]!;
    });
  }
  const values = label.values ?? {};
  const dateLabels = placedDates(scene).map((date) => labelOf(date, gold, labels, values));
  return { gold, values, labels, evident, dense: !!carried, dateLabels };
}

/** A date is the event's where its evidence holds it and it is the labelled day; a loose one where the evidence has nothing firmer. */
function labelOf(
  { mention, sentence }: PlacedDate,
  gold: LabelledText['gold'],
  labels: LabelledText['labels'],
  values: Record<string, unknown>,
): { label: number; cost: number } {
  let label = 0;
  let cost = 1;
  EVENTS.forEach((event, at) => {
    if (event === 'other') return;
    const value = typeof values[event] === 'string' ? values[event] : undefined;
    const { iso, start, end } = mention;
    const day = !!value && !!iso && (iso === value || iso.slice(0, 7) === value || value.slice(0, 7) === iso);
    const within = gold[event].evidence.some((piece) => piece.start < end && piece.end > start);
    if (labels[event][sentence]! > 0 && (day || (within && gold[event].status === 'vague' && !iso))) label = at;
    else if (day && !label) cost = 0;
  });
  return { label, cost: label ? 1 : cost };
}

function spanOf(raw: string, evidence: unknown): Span {
  if (typeof evidence !== 'string') return evidence as Span;
  const start = raw.indexOf(evidence);
  return { start, end: start + evidence.length };
}

/** Half of the shorter lies in both. */
export function shares(a: Span, b: Span): boolean {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both > 0 && both * 2 >= Math.min(a.end - a.start, b.end - b.start);
}
