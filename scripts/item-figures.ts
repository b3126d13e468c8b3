// Figures of a checklist as judged: accuracy, macro-F1, not-said F1, evidence, and how right the surest are.
import type { ItemId } from '../lib/model';
import { CLASSES, type Scores } from '../lib/reading/checklist/document-features';
import { type LabelledText, shares } from './labelled-texts';

export interface Judged {
  text: LabelledText;
  item: ItemId;
  likely: number[];
  scores: Scores;
  /** Numbers of the sentences shown as evidence. */
  shown: number[];
  value?: string | number;
}

const best = (likely: number[]) => likely.indexOf(Math.max(...likely));
const percent = (a: number, b: number) => (b === 0 ? '–' : ((100 * a) / b).toFixed(1));
const unsaid = (c: number) => c === 0 || c === 3;

export function figures(judged: Judged[]): string {
  const pairs = judged.map(
    ({ text, item, likely }) => [CLASSES.indexOf(text.gold[item].status), best(likely)] as const,
  );
  const right = pairs.filter(([gold, found]) => gold === found).length;
  const count = (test: (gold: number, found: number) => boolean) => pairs.filter(([g, f]) => test(g, f)).length;
  const f1 = CLASSES.map((_, c) => {
    const both = count((g, f) => g === c && f === c);
    return (2 * both) / Math.max(1, count((g) => g === c) + count((_g, f) => f === c));
  });
  const silence =
    (2 * count((g, f) => unsaid(g) && unsaid(f))) / (count((g) => unsaid(g)) + count((_g, f) => unsaid(f)));
  const said = judged.filter(({ text, item, likely }) => text.gold[item].status !== 'missing' && best(likely) !== 0);
  const shown = said.filter(showsEvidence).length;
  const sorted = judged
    .map(({ likely }, at) => ({ top: Math.max(...likely), ok: pairs[at]![0] === pairs[at]![1] }))
    .sort((a, b) => b.top - a.top);
  const surest = (share: number) => {
    const part = sorted.slice(0, Math.round(sorted.length * share));
    return percent(part.filter(({ ok }) => ok).length, part.length);
  };
  const items = [...new Set(judged.map(({ item }) => item))].map((item) => {
    const own = judged.filter((one) => one.item === item);
    return `${item} ${percent(own.filter(({ text, likely }) => text.gold[item].status === CLASSES[best(likely)]).length, own.length)}`;
  });
  const macro = f1.reduce((sum, one) => sum + one, 0) / f1.length;
  return [
    `accuracy ${percent(right, pairs.length)}  macro-F1 ${percent(macro, 1)} (${CLASSES.map((name, c) => `${name} ${percent(f1[c]!, 1)}`).join(', ')})  not said ${percent(silence, 1)}  evidence ${percent(shown, said.length)}  surest half ${surest(0.5)}, 70% ${surest(0.7)}`,
    items.join(' · '),
    values(judged),
  ].join('\n');
}

function showsEvidence({ text, item, shown }: Judged): boolean {
  const { sentences } = text.scene.prepared;
  return shown.some((at) => text.gold[item].evidence.some((piece) => shares(sentences[at]!, piece)));
}

/** Of the labelled values, the share found. */
function values(judged: Judged[]): string {
  const of = (item: ItemId) => {
    const own = judged.filter((one) => one.item === item && one.text.values[item] != null);
    const right = own.filter(
      ({ text, value }) => value !== undefined && [text.values[item], text.values[`${item}-max`]].includes(value),
    );
    return `${item} ${right.length}/${own.length} ${percent(right.length, own.length)}`;
  };
  return `values: ${(['began', 'detected', 'disclosed', 'people-count'] as const).map(of).join(' · ')}`;
}
