// A pattern that cannot be read word by word, such as one with a sign of its own: tried character by character.
import { CLASSES } from '../rules/classes';
import { matchAt } from './pattern-match';
import { link, mayOpen, openingOf } from './pattern-steps';
import { parse } from './pattern-syntax';
import { isWord } from './word-ends';
import { turnPage } from './word-set';

/** Where a pattern stands in a sentence: `[start, end, from, to]`, the lit part -1 and -1 where it has none. */
export type Stand = [number, number, number, number];

/** A finder for one pattern in one sentence. */
export function byCharacter(say: string): (sentence: string) => Stand[] {
  const pieces = parse(say, CLASSES);
  const step = link(pieces);
  const opening = openingOf(step);
  return (sentence) => {
    turnPage(sentence);
    const stands: Stand[] = [];
    for (let start = 0; start < sentence.length; start++) {
      if (start > 0 && isWord(sentence.charCodeAt(start - 1)) && isWord(sentence.charCodeAt(start))) continue;
      if (opening.length > 0 && !mayOpen(opening, sentence, start)) continue;
      const match = matchAt(step, sentence, start);
      if (!match) continue;
      stands.push([start, match.end, match.from, match.to]);
      start = match.end - 1;
    }
    return stands;
  };
}
