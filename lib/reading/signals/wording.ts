// More of what a candidate looks like: its words in twos, their stems, the words around it, its row with the situation.
// Each feature is `group/name`: the filter is the mean of regressions that each see some groups only.
import type { Candidate } from './candidates';
import type { Scene, SentenceKind } from './scene';

const WORD = /[a-z0-9]+(?:['-][a-z0-9]+)*|[",.:;()]/g;
/** Letters that tell words apart; endings do not. */
const STEM = 5;
const AROUND = 6;
const stem = (word: string) => word.slice(0, STEM);
/** Features that tell who speaks, of whom, and where in the text. */
const SITUATION = /^(?:near|next|subject|about|voice|quoted|headline|early|middle|late)(?::|$)/;

const stemsOf = new WeakMap<SentenceKind, string[]>();

function sentenceStems(kind: SentenceKind): string[] {
  const known = stemsOf.get(kind);
  if (known) return known;
  const stems = [...new Set((kind.text.match(WORD) ?? []).map(stem))];
  stemsOf.set(kind, stems);
  return stems;
}

/** Features of `candidate` by group; `plain` are those of `features`. */
export function wording(candidate: Candidate, plain: string[], scene: Scene): string[] {
  const { tactic, rule, start, end, sentence } = candidate;
  const { norm, sentences } = scene.prepared;
  const span = sentences[sentence]!;
  const words = norm.slice(start, end).match(WORD) ?? [];
  const before = norm.slice(Math.max(span.start, start - 90), start).match(WORD) ?? [];
  const after = norm.slice(end, Math.min(span.end, end + 90)).match(WORD) ?? [];
  const found: string[] = [];
  const add = (group: string, name: string) => found.push(`${group}/${tactic}:${name}`);
  for (let i = 1; i < words.length; i++) add('pairs', `${words[i - 1]}_${words[i]}`);
  for (const word of words) add('stems', stem(word));
  for (const word of before.slice(-AROUND)) add('around', `<${stem(word)}`);
  for (const word of after.slice(0, AROUND)) add('around', `>${stem(word)}`);
  add('edges', `${before.at(-1)}_${words[0]}`);
  add('edges', `${words.at(-1)}_${after[0]}_`);
  found.push(`edges/${rule}:>${after[0]}`, `edges/${rule}:|${words[0]}`, `edges/${rule}:${words.at(-1)}|`);
  const two = [`<${before.slice(-2).join('_')}`, `>${after.slice(0, 2).join('_')}`];
  for (const name of two) found.push(`two/${name}`, `two/${tactic}:${name}`);
  for (const name of sentenceStems(scene.kinds[sentence]!)) add('sentence', name);
  const situation = plain.filter((name) => SITUATION.test(name));
  for (const name of situation) found.push(`row/${rule}:${name}`);
  found.push(...turn(candidate, scene), ...cast(tactic, situation));
  return [...new Set(found)];
}

/** Who speaks before, here and after. */
function turn({ tactic, sentence }: Candidate, { kinds }: Scene): string[] {
  const [before, here, after] = [-1, 0, 1].map((step) => kinds[sentence + step]?.voice ?? 'none');
  return [`turn/${before}>${here}`, `turn/${here}<${after}`, `turn/${tactic}:${before}>${here}`];
}

/** Who is near, who speaks, and whether it is quoted, in twos. */
function cast(tactic: string, situation: string[]): string[] {
  const [near, next, voice, quoted] = ['near:', 'next:', 'voice:', 'quoted:'].map((name) =>
    situation.find((one) => one.startsWith(name)),
  );
  return [
    `cast/${near}&${voice}`,
    `cast/${near}&${next}`,
    `cast/${voice}&${quoted}`,
    `cast/${tactic}:${voice}&${quoted}`,
    `cast/${tactic}:${near}&${quoted}`,
  ];
}
