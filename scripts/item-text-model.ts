// Trains the checklist's judge of whole texts, for all items at once, on the scores of their sentences.
import type { ItemId } from '../lib/model';
import { CLASSES, documentFeatures, type Scores } from '../lib/reading/checklist/document-features';
import type { Scene } from '../lib/reading/checklist/sentence-features';
import { softmax, sums } from '../lib/reading/checklist/softmax';
import type { Settings } from './item-settings';
import type { LabelledText } from './labelled-texts';
import { fit, type Sample } from './logistic';

export interface TextJudge {
  names: string[];
  weights: Float64Array[];
}

/** Judges of texts for all items, learned at once as the sentences' scorers are. */
export function trainTexts(texts: LabelledText[], scores: Scores[], settings: Settings): Record<ItemId, TextJudge> {
  const items = Object.keys(texts[0]!.labels) as ItemId[];
  const penalty: number[] = [];
  const shared = new Map<string, number>();
  const judges = items.map((item) => {
    const rows = scores.map((one, at) => documentFeatures(one, item, texts[at]!.scene));
    const often = new Map<string, number>();
    for (const row of rows) for (const name of Object.keys(row)) often.set(name, (often.get(name) ?? 0) + 1);
    const names = [...often]
      .filter(([, times]) => times >= settings.leastTexts)
      .map(([name]) => name)
      .sort();
    const places = names.map((name) => {
      const own = penalty.push(textPenalty(name, settings)) - 1;
      const alike = sharedTextName(name, item);
      if (alike !== undefined && !shared.has(alike))
        shared.set(alike, penalty.push(name === 'bias' ? 0.05 : settings.textShared) - 1);
      return { own, common: alike === undefined ? -1 : shared.get(alike)! };
    });
    return { item, rows, names, places };
  });
  const sample: Sample = { features: [], values: [], labels: new Int32Array(), costs: new Float64Array() };
  const labels: number[] = [];
  const costs: number[] = [];
  for (const { item, rows, names, places } of judges)
    rows.forEach((row, at) => {
      const there = places.flatMap(({ own, common }, n) =>
        row[names[n]!] === undefined ? [] : common < 0 ? [own] : [own, common],
      );
      const values = places.flatMap(({ common }, n) => {
        const value = row[names[n]!];
        return value === undefined ? [] : common < 0 ? [value] : [value, value];
      });
      sample.features.push(Int32Array.from(there));
      sample.values!.push(Float64Array.from(values));
      labels.push(CLASSES.indexOf(texts[at]!.gold[item].status));
      costs.push(texts[at]!.invented ? settings.textInvented : 1);
    });
  sample.labels = Int32Array.from(labels);
  sample.costs = Float64Array.from(costs);
  const dense = fit(sample, CLASSES.length, penalty.length, Float64Array.from(penalty), settings.textRounds);
  return Object.fromEntries(
    judges.map(({ item, names, places }) => [
      item,
      {
        names,
        weights: dense.map((row) =>
          Float64Array.from(places, ({ own, common }) => row[own]! + (common < 0 ? 0 : row[common]!)),
        ),
      },
    ]),
  ) as Record<ItemId, TextJudge>;
}

function textPenalty(name: string, settings: Settings): number {
  if (name === 'bias') return 0.05;
  if (/^(?:has|many) /.test(name)) return name.includes(' r:') ? settings.textRow : settings.textCue;
  return name.includes(':') ? settings.textOther : settings.text;
}

/** What is told of other items, and single rows, are not the same for all. */
function sharedTextName(name: string, item: ItemId): string | undefined {
  if (name.includes(' r:')) return undefined;
  if (/^(?:has|many) /.test(name)) return name.replace(item, '@');
  return name.includes(':') ? undefined : name;
}

export function judge({ names, weights }: TextJudge, scores: Scores, item: ItemId, scene: Scene): number[] {
  const row = documentFeatures(scores, item, scene);
  const every = names.map((_, at) => at);
  return softmax(
    sums(
      weights,
      every,
      names.map((name) => row[name] ?? 0),
    ),
  );
}
