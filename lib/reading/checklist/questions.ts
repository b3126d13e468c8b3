// Questions with their answers on the next line: such a question leaves nothing open, and a bare number or "No." beneath it says something.
import { type Count, PERSON } from '../counts';
import { LIKELY } from './certain';
import { CLASSES, type Scores } from './document-features';
import { isQuestion, type Scene, sentenceText } from './sentence-features';
import { refuses } from './withheld';

/** Whether sentence `at` stands, as no question, on the line below a question. A headline may ask for effect. */
const isAnswer = ({ prepared }: Scene, at: number): boolean =>
  at > 1 &&
  isQuestion(prepared, at - 1) &&
  !isQuestion(prepared, at) &&
  prepared.raw.slice(prepared.sentences[at - 1]!.end, prepared.sentences[at]!.start).includes('\n');

const HOW_MANY = new RegExp(`\\bhow many (?:[a-z-]{1,20} ){0,2}?${PERSON.source}`);
/** Between the beginning of an answer and its number, and after it: "We have counted 22,391.", "All 300 who". */
const OPENS = /^[a-z' ]{0,40}$/;
const STANDS_ALONE =
  /^(?:[,.;)\n]|$| (?:who|of (?:them|you|us)|in (?:all|total)|so far|at (?:least|most)|and|are|were)\b)/;

/** The number with which sentence `at` answers "How many customers?", though no word says what it counts. */
export function countAsked(scene: Scene, at: number): Count | undefined {
  const first = scene.counts[at]?.[0];
  if (!first || !isAnswer(scene, at) || !HOW_MANY.test(sentenceText(scene.prepared, at - 1))) return undefined;
  const { norm, sentences } = scene.prepared;
  const opens = OPENS.test(norm.slice(sentences[at]!.start, first.start));
  const alone = /^\d/.test(norm.slice(first.start)) && STANDS_ALONE.test(norm.slice(first.end, first.end + 20));
  return opens && (alone || first.of === 'people') ? first : undefined;
}

const OF_RANSOM =
  /\b(?:(?:ask(?:ed)?|demand(?:ed)?|want(?:ed)?)(?: you| us)?(?: for)? (?:any |a |the )?(?:money|payment|ransom)|(?:have|did) (?:you|it|they|we) (?:pay|paid) (?:any |a |the )?(?:ransom|attackers?|hackers?|thieves|thief|intruders?|criminals?)|ransom demand)\b/;
const YES_OR_NO = /^(?:yes|no)\b/;

const MISSING = CLASSES.indexOf('missing');
const WITHHELD = CLASSES.indexOf('withheld');

/** The scores, with nothing left open by questions that are answered, and with what their answers say in a word. */
export function unlessAnswered(scene: Scene, scores: Scores): Scores {
  const answers = scene.found.map((_, at) => at).filter((at) => isAnswer(scene, at));
  if (answers.length === 0) return scores;
  const items = Object.fromEntries(
    Object.entries(scores.items).map(([item, sentences]) => [item, sentences.slice()]),
  ) as Scores['items'];
  for (const at of answers) {
    if (!isOpen(scene, at))
      for (const sentences of Object.values(items)) sentences[at - 1] = closed(sentences[at - 1]!);
    if (countAsked(scene, at)) items['people-count'][at] = LIKELY;
    const isOfRansom = OF_RANSOM.test(sentenceText(scene.prepared, at - 1));
    if (isOfRansom && YES_OR_NO.test(sentenceText(scene.prepared, at)))
      items.ransom[at] = items.ransom[at - 1] = LIKELY;
  }
  return { ...scores, items };
}

/** Whether the answer says in its first two sentences that there is none yet. */
const isOpen = ({ found }: Scene, at: number): boolean =>
  [at, at + 1].some((one) => found[one]?.circumstances.some(refuses));

const closed = (likely: number[]): number[] =>
  likely.map((p, at) => (at === WITHHELD ? 0 : at === MISSING ? p + likely[WITHHELD]! : p));
