// Texts to train the signals' filter on: the corpus with its labels, more texts labelled by offsets, and passages of our own.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepare } from '../../lib/reading/prepare';
import { type Candidate, candidateFinder } from '../../lib/reading/signals/candidates';
import { features } from '../../lib/reading/signals/features';
import { sieve } from '../../lib/reading/signals/refine';
import { type Scene, sceneOf } from '../../lib/reading/signals/scene';
import { tactics } from '../../lib/rules';
import labels from '../labels/signals.json';

export interface Phrase {
  start: number;
  end: number;
  tactic: string;
}
export interface Text {
  id: string;
  fold: string;
  gold: Phrase[];
  scene: Scene;
  candidates: Candidate[];
  found: string[][];
  /** 1 a signal, 0 none, -1 neither (the same words are marked elsewhere). */
  truth: number[];
}

/** Scripts run as bundles in `.cache`, one folder below the project's. */
const root = join(import.meta.dirname, '..');
const MORE = 'more';
const INVENTED = 'invented';

const size = (span: Phrase | Candidate) => span.end - span.start;
const shared = (a: Phrase | Candidate, b: Phrase | Candidate) =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
/** As the scorer has it: half of the shorter shared, neither four times the other. */
export const same = (a: Phrase | Candidate, b: Phrase | Candidate) =>
  a.tactic === b.tactic &&
  shared(a, b) > 0 &&
  shared(a, b) * 2 >= Math.min(size(a), size(b)) &&
  Math.max(size(a), size(b)) <= 4 * Math.min(size(a), size(b));

export function load(corpus: string, only: string): Text[] {
  const folds = new Map(
    readFileSync(join(corpus, 'folds.tsv'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('\t') as [string, string]),
  );
  const find = candidateFinder(tactics);
  return readdirSync(join(corpus, 'gold'))
    .map((file) => file.slice(0, -5))
    .filter((id) => only.includes(folds.get(id) ?? '-'))
    .map((id) => {
      const raw = readFileSync(join(corpus, 'texts', `${id}.txt`), 'utf8');
      const label = JSON.parse(readFileSync(join(corpus, 'gold', `${id}.json`), 'utf8'));
      const gold: Phrase[] = (label.signals ?? [])
        .map(({ quote, tactic }: { quote: string; tactic: string }) => ({
          start: raw.indexOf(quote),
          end: raw.indexOf(quote) + quote.length,
          tactic,
        }))
        .filter(({ start }: Phrase) => start >= 0);
      const scene = sceneOf(prepare(raw));
      const candidates = label.disclosure ? sieve(find(scene.prepared), scene) : [];
      return text(id, folds.get(id)!, gold, scene, candidates);
    });
}

export function text(id: string, fold: string, gold: Phrase[], scene: Scene, candidates: Candidate[]): Text {
  const extra = fold === MORE || fold === INVENTED ? [fold] : [];
  const found = candidates.map((candidate) => [...features(candidate, candidates, scene), ...extra]);
  const truth = candidates.map((candidate) =>
    gold.some((g) => same(candidate, g)) ? 1 : repeated(candidate, gold, scene.prepared.raw) ? -1 : 0,
  );
  return { id, fold, gold, scene, candidates, found, truth };
}

/**
 * Texts of `unlabelled/`, labelled for this filter by the guide: offsets only. Trained on, never held out. They are marked
 * more densely than the corpus; the feature `more` takes that up.
 */
export function loadMore(corpus: string): Text[] {
  const find = candidateFinder(tactics);
  return Object.entries(labels as unknown as Record<string, [number, number, string][]>)
    .filter(([id]) => existsSync(join(corpus, 'unlabelled', `${id}.txt`)))
    .map(([id, spans]) => {
      const scene = sceneOf(prepare(readFileSync(join(corpus, 'unlabelled', `${id}.txt`), 'utf8')));
      const gold = spans.map(([start, end, tactic]) => ({ start, end, tactic }));
      return text(id, MORE, gold, scene, sieve(find(scene.prepared), scene));
    });
}

/** Passages of our own invention, each a text for itself. */
export function loadInvented(): Text[] {
  const find = candidateFinder(tactics);
  const lines = readFileSync(join(root, 'scripts', 'labels', 'invented.txt'), 'utf8').split('\n');
  return lines
    .filter((line) => line && !line.startsWith('#'))
    .map((line, index) => {
      const gold: Phrase[] = [];
      let raw = 'Notice\n\n';
      for (const [part, code, phrase] of line.matchAll(/\{(\w{3}) ([^}]*)\}|[^{]+/g)) {
        const tactic = tactics.find(({ id }) => code && id.replace('-', '').startsWith(code))?.id;
        if (tactic) gold.push({ tactic, start: raw.length, end: raw.length + phrase!.length });
        raw += phrase ?? part;
      }
      const scene = sceneOf(prepare(raw));
      return text(`invented-${index}`, INVENTED, gold, scene, sieve(find(scene.prepared), scene));
    });
}

export function repeated(candidate: Candidate, gold: Phrase[], raw: string): boolean {
  const words = (span: Phrase | Candidate) => raw.slice(span.start, span.end).toLowerCase();
  return gold.some(
    (g) =>
      g.tactic === candidate.tactic && (words(candidate).includes(words(g)) || words(g).includes(words(candidate))),
  );
}
