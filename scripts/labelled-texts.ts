// Labelled texts read from a corpus folder: gold/ID.json, texts/ID.txt, dates.tsv and folds.tsv.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ItemId, Span, Status } from '../lib/model';
import { cueFinder } from '../lib/reading/checklist/cues';
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
    return [{ id, fold: Number(folds[id]), date: dates[id], gold, values: label.values ?? {}, scene, labels }];
  });
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
