// Whether a name stands where certain words want one. Patterns know no capitals; the text as written does.
import type { NamePlace } from '../../rules/types';
import type { Answering } from './cues';
import type { Scene } from './sentence-features';

/** Capitals that name nobody: small words at a sentence's start, days, months, peoples, points of the compass. */
const NOBODY = new Set(
  [
    'the a an i it its in on at as for from after by we our they their that this those he she who but and if when while once',
    'january february march april may june july august september october november december',
    'monday tuesday wednesday thursday friday saturday sunday us uk eu ceo north south east west eastern western',
    'german germans french dutch greek israeli pakistani',
  ]
    .join(' ')
    .split(' '),
);
const PEOPLE = /(?:ese|ians?|eans?|ish|icans?)$/;
/** Within a name. */
const JOINS = new Set(['of', 'and', '&', 'the', 'de']);
/** More of the text than a name is long. */
const LONGEST = 80;
const QUOTE = /["“”'‘’]/;
const EDGES = /^["“'‘(]{1,3}|["”'’).;!]{1,3}$/g;

function isName(word = ''): boolean {
  const bare = word.replace(EDGES, '');
  // What is somebody's, "Selwyn's customers", is not Selwyn.
  if (!/^\p{Lu}/u.test(bare) || /['’]s$/.test(bare)) return false;
  const small = bare.toLowerCase();
  return !NOBODY.has(small) && !PEOPLE.test(small);
}

const wordsOf = (text: string): string[] => text.split(/[\s,:]/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** After a comma somebody else may speak: "its vendor, Selwyn said". */
function standsFirst(text: string): boolean {
  const rest = text.trimStart();
  const [first, second] = wordsOf(rest);
  if (rest.startsWith(',')) return false;
  // In quotation marks a name may be small: a hacker named "grey_heron".
  if (QUOTE.test(rest.slice(0, 1)) && QUOTE.test(rest.slice(3, 27))) return true;
  return isName(first?.toLowerCase() === 'the' ? second : first);
}

/** "Parcelhub Ltd of Coventry": a name and no more. */
function standsAlone(text: string): boolean {
  const words = wordsOf(text);
  return isName(words[0]) && words.every((word) => isName(word) || JOINS.has(word));
}

/** Whether there is a name at each of the places where the words want one. A headline writes every word large. */
export function isNamed({ prepared: { raw, headline, sentences } }: Scene, at: number, words: Answering): boolean {
  const { start, end, from, to, named } = words;
  if (named.length > 0 && start < headline.end) return false;
  const sentence = sentences[at]!;
  const there: Record<NamePlace, () => boolean> = {
    before: () => isName(wordsOf(raw.slice(Math.max(sentence.start, start - LONGEST), start)).at(-1)),
    in: () => from > start && standsAlone(raw.slice(from, to)),
    after: () => standsFirst(raw.slice(end, Math.min(sentence.end, end + LONGEST))),
  };
  return named.every((place) => there[place]());
}
