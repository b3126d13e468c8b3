// More of what a candidate looks like: its words in twos, their stems, the words around it, its row with the situation.
// Each feature is `group/name`: the filter is the mean of regressions that each see some groups only.
import type { TacticId } from '../../model';
import { type Listener, NOTHING, ours, type Part } from '../name-parts';
import type { Candidate } from './candidates';
import type { Scene } from './scene';
import { stemsOf, type Word, wordsBetween } from './words';

const AROUND = 6;
/** UTF-16 units on either side in which the words around are looked for. */
const AROUND_WITHIN = 90;

const [EDGES, ROW, TURN, CAST] = [ours('edges/'), ours('row/'), ours('turn/'), ours('cast/')];
const [TWO_BEFORE, TWO_AFTER] = [ours('two/<'), ours('two/>')];
const [COLON, LINE, BAR, LESS, MORE, AND] = [ours(':'), ours('_'), ours('|'), ours('<'), ours('>'), ours('&')];
const [COLON_BAR, COLON_MORE, UNDEFINED] = [ours(':|'), ours(':>'), ours('undefined')];

/** How a tactic's features begin, by group. */
const beginnings = (tactic: TacticId) => ({
  pairs: ours(`pairs/${tactic}:`),
  stems: ours(`stems/${tactic}:`),
  before: ours(`around/${tactic}:<`),
  after: ours(`around/${tactic}:>`),
  edges: ours(`edges/${tactic}:`),
  twoBefore: ours(`two/${tactic}:<`),
  twoAfter: ours(`two/${tactic}:>`),
  sentence: ours(`sentence/${tactic}:`),
  turn: ours(`turn/${tactic}:`),
  cast: ours(`cast/${tactic}:`),
});
type Beginnings = ReturnType<typeof beginnings>;
const known = new Map<TacticId, Beginnings>();

function beginningsOf(tactic: TacticId): Beginnings {
  const all = known.get(tactic) ?? beginnings(tactic);
  known.set(tactic, all);
  return all;
}

/** Features that tell who speaks, of whom, and where in the text. */
export interface Situation {
  voice: Part;
  quoted: Part;
  /** In all of the text. */
  place: Part;
  /** How many others are near; the cast has a `near` of its own. */
  others: Part;
  cast: { near: Part; next: Part; subject: Part; about: Part };
}

/** Tells the features of `candidate` by group; `words` are its own. */
export function wording(
  candidate: Candidate,
  words: Word[],
  situation: Situation,
  scene: Scene,
  { once }: Listener,
): void {
  const start = beginningsOf(candidate.tactic);
  const rule = ours(candidate.rule);
  const kind = scene.kinds[candidate.sentence]!;
  const from = scene.prepared.sentences[candidate.sentence]!.start;
  const [at, end] = [candidate.start - from, candidate.end - from];
  const before = wordsBetween(kind, Math.max(0, at - AROUND_WITHIN), at);
  const after = wordsBetween(kind, end, end + AROUND_WITHIN);
  for (let i = 1; i < words.length; i++) once(start.pairs, words[i - 1]!.whole, LINE, words[i]!.whole);
  for (const { stem } of words) once(start.stems, stem);
  for (const { stem } of before.slice(-AROUND)) once(start.before, stem);
  for (const { stem } of after.slice(0, AROUND)) once(start.after, stem);
  edges(before.at(-1), words, after[0], start.edges, rule, once);
  two(before.slice(-2), TWO_BEFORE, start.twoBefore, once);
  two(after.slice(0, 2), TWO_AFTER, start.twoAfter, once);
  for (const stem of stemsOf(kind)) once(start.sentence, stem);
  const { voice, quoted, place, others, cast } = situation;
  for (const one of [voice, quoted, place, others, cast.near, cast.next, cast.subject, cast.about])
    once(ROW, rule, COLON, one);
  turn(candidate, scene, start.turn, once);
  company(situation, start.cast, once);
}

type Once = Listener['once'];

function edges(left: Word | undefined, words: Word[], right: Word | undefined, start: Part, rule: Part, once: Once) {
  const [before, after] = [left?.whole ?? UNDEFINED, right?.whole ?? UNDEFINED];
  const [first, last] = [words[0]?.whole ?? UNDEFINED, words.at(-1)?.whole ?? UNDEFINED];
  once(start, before, LINE, first);
  once(start, last, LINE, after, LINE);
  once(EDGES, rule, COLON_MORE, after);
  once(EDGES, rule, COLON_BAR, first);
  once(EDGES, rule, COLON, last, BAR);
}

function two([one, other]: Word[], any: Part, start: Part, once: Once): void {
  const parts = [one?.whole ?? NOTHING, other ? LINE : NOTHING, other?.whole ?? NOTHING] as const;
  once(any, ...parts);
  once(start, ...parts);
}

/** Who speaks before, here and after. */
function turn({ sentence }: Candidate, { kinds }: Scene, start: Part, once: Once): void {
  const voiceAt = (at: number) => ours(kinds[at]?.voice ?? 'none');
  const [before, here, after] = [voiceAt(sentence - 1), voiceAt(sentence), voiceAt(sentence + 1)];
  once(TURN, before, MORE, here);
  once(TURN, here, LESS, after);
  once(start, before, MORE, here);
}

/** Who is near, who speaks, and whether it is quoted, in twos. */
function company({ voice, quoted, others, cast }: Situation, start: Part, once: Once): void {
  once(CAST, others, AND, voice);
  once(CAST, others, AND, cast.next);
  once(CAST, voice, AND, quoted);
  once(start, voice, AND, quoted);
  once(start, others, AND, quoted);
}
