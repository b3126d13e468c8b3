// Labelled texts read from a corpus folder: gold/ID.json, texts/ID.txt, dates.tsv and folds.tsv.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ItemId, Span, Status } from '../lib/model';
import { cueFinder } from '../lib/reading/checklist/cues';
import { EVENTS, type PlacedDate, placedDates } from '../lib/reading/checklist/date-features';
import { CLASSES } from '../lib/reading/checklist/document-features';
import { type Scene, sceneOf } from '../lib/reading/checklist/sentence-features';
import { prepare } from '../lib/reading/prepare';
import { checklist } from '../lib/rules';

export interface LabelledText {
  id: string;
  fold: number;
  date?: string;
  gold: Record<ItemId, { status: Status; evidence: Span[] }>;
  values: Record<string, unknown>;
  scene: Scene;
  /** By item: the class each sentence's evidence was given (0: none). */
  labels: Record<ItemId, Int32Array>;
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

/** The texts that tell of an incident, in the order of their ids. */
export function loadTexts(corpus: string): LabelledText[] {
  const folds = table(join(corpus, 'folds.tsv'));
  const dates = table(join(corpus, 'dates.tsv'));
  const find = cueFinder(checklist);
  const ids = readdirSync(join(corpus, 'gold')).filter((name) => name.endsWith('.json'));
  return ids.sort().flatMap((name): LabelledText[] => {
    const id = name.slice(0, -5);
    const label = JSON.parse(readFileSync(join(corpus, 'gold', name), 'utf8'));
    if (!label.disclosure) return [];
    const raw = readFileSync(join(corpus, 'texts', `${id}.txt`), 'utf8');
    const scene = sceneOf(prepare(raw), find, dates[id]);
    const gold = {} as LabelledText['gold'];
    const labels = {} as LabelledText['labels'];
    for (const { id: item } of checklist) {
      const { status = 'missing', evidence = [] } = label.items?.[item] ?? {};
      gold[item] = {
        status,
        evidence: evidence.map((one: unknown) => spanOf(raw, one)).filter((span: Span) => span.start >= 0),
      };
      labels[item] = Int32Array.from(scene.prepared.sentences, (sentence) =>
        gold[item].evidence.some((piece) => shares(sentence, piece)) ? CLASSES.indexOf(status) : 0,
      );
    }
    const values = label.values ?? {};
    const dateLabels = placedDates(scene).map((date) => labelOf(date, gold, labels, values));
    return [{ id, fold: Number(folds[id]), date: dates[id], gold, values, scene, labels, dateLabels }];
  });
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
