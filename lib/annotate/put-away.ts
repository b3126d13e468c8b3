// The marks a reader put away on this page, and their way back. Pure.
import type { Mark } from '../view-model';

export type How = 'dismiss' | 'never';

export interface PutAway {
  add(mark: Mark, phrase: string, how: How): void;
  remove(mark: Mark): void;
  /** How this mark went, if it did. */
  how(mark: Mark): How | undefined;
  /** These marks without those put away. */
  rest(marks: readonly Mark[], phraseOf: (mark: Mark) => string): Mark[];
}

/** Remembers by tactic and words, not by place: the page may be read again before the background has filed the wish. */
export function createPutAway(): PutAway {
  const away = new Map<string, { id: string; how: How }>();
  const key = (mark: Mark, phrase: string) => `${mark.tactic} ${phrase.toLowerCase()}`;
  return {
    add: (mark, phrase, how) => void away.set(key(mark, phrase), { id: mark.id, how }),
    remove(mark) {
      for (const [words, { id }] of away) if (id === mark.id) away.delete(words);
    },
    how: (mark) => [...away.values()].find(({ id }) => id === mark.id)?.how,
    rest: (marks, phraseOf) => marks.filter((mark) => !away.has(key(mark, phraseOf(mark)))),
  };
}
