// The words that go with a date: the piece of its sentence in which the verb stands that the day belongs to.
import type { PlacedDate } from './date-features';
import type { Scene } from './sentence-features';

export interface Clause {
  words: string;
  /** The day stands before its words: "On 7 June the police arrested a man". */
  leads: boolean;
}

/** An endless sentence is not read again for each of its dates. */
const REACH = 300;
/** What is told of begins anew behind these. */
const ANEW = /^.{0,300}(?:[;:(]|\b(?:that|when|where|who|which|whose|because|after|while|how)\b)/;
/** Words that only lead to a date: the verb stands before them. */
const BARE =
  /^[^a-z]{0,80}(?:(?:on|in|by|at|from|since|starting|beginning|around|about|the|of|and|night|morning|early|late)\b[^a-z]{0,80}){0,12}$/;
/** Where the words behind a date that leads them end. */
const ENDS = /[;:)]|, (?!inc\b|llc\b|ltd\b|plc\b)|\b(?:and|but|after|when|while)\b/;

/** The words before `placed[at]` back to a comma or another date; where there are none, the words behind it. */
export function clauseOf(scene: Scene, placed: PlacedDate[], at: number): Clause {
  const { mention, sentence } = placed[at]!;
  const last = placed[at - 1]?.sentence === sentence ? placed[at - 1]!.mention.end : 0;
  const { norm, sentences } = scene.prepared;
  const { start, end } = sentences[sentence]!;
  const before = norm.slice(Math.max(start, last, mention.start - REACH), mention.start).replace(ANEW, '');
  const words = before.split(', ').findLast((piece) => !BARE.test(piece));
  if (words !== undefined) return { words, leads: false };
  const behind = norm.slice(mention.end, Math.min(end, mention.end + REACH)).replace(/^[^a-z]+/, '');
  return { words: behind.split(ENDS, 1)[0]!, leads: true };
}
