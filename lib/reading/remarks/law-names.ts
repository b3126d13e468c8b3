// Where a text names a law: by its bodies anywhere, by a place of its country in the opening; never by a neighbour in name.
import type { Span } from '../../model';
import type { Law } from '../../rules/laws/types';
import { compile, type Hit } from '../pattern';
import type { Prepared } from '../prepare';

type Named = Pick<Law, 'cues' | 'places' | 'unlike'>;

/** So far, in characters, a text tells whose incident it is; a country further on may be anybody's. */
const OPENING = 300;

const known = new WeakMap<string[], (prepared: Prepared) => Span[]>();

/** Finds what names the law in a text, in order; nothing where nothing does. */
export function namesIn({ cues, places, unlike }: Named): (prepared: Prepared) => Span[] {
  let find = known.get(cues);
  if (!find) {
    const rows = (id: string, says: string[] = []) => says.map((say) => ({ id, say }));
    const all = compile([...rows('cue', cues), ...rows('place', places), ...rows('unlike', unlike)]);
    find = (prepared) => naming(all(prepared), prepared);
    known.set(cues, find);
  }
  return find;
}

function naming(hits: Hit[], prepared: Prepared): Span[] {
  const word = ({ start, end }: Span) => prepared.norm.slice(start, end);
  const names = hits.filter(({ id }) => id !== 'unlike');
  const neighbours = hits.filter(({ id }) => id === 'unlike');
  const isInOne = ({ start, end }: Span) => neighbours.some((one) => one.start <= start && end <= one.end);
  // "London, Ontario": there, and wherever London stands alone in the same text.
  const others = new Set(names.filter(isInOne).map(word));
  return names.filter((hit) => !others.has(word(hit)) && (hit.id === 'cue' || opens(hit, prepared)));
}

/** "In 2018 British Airways lost": another story, told beside this one. */
const BEFORE = /^in (?:19|20)\d\d\b/;

function opens({ start }: Span, { norm, headline, sentences, sentenceAt }: Prepared): boolean {
  if (start >= headline.end + OPENING) return false;
  const sentence = sentences[sentenceAt(start)];
  return !sentence || !BEFORE.test(norm.slice(sentence.start, sentence.start + 8));
}
