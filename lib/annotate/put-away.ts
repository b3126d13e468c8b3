// The marks a reader put away on this page, until the background knows of it. Pure.
import type { Mark } from '../view-model';

export type How = 'dismiss' | 'never';

/** A mark with its words as they stand in the text that it refers to. */
export interface WordedMark extends Mark {
  phrase: string;
}

export interface PutAway {
  /** To be told when the background has filed it, by the clock of `asked`. */
  add(mark: WordedMark): { filed: number };
  remove(mark: WordedMark): void;
  /**
   * These marks without those put away. `asked`: when the background was asked for them; of what it had filed by then, its
   * answer is the truth. Absent: they are those of the answer before.
   */
  rest(marks: readonly WordedMark[], asked?: number): WordedMark[];
}

/** Tactic and words stay the same where the page is read again and the place is another. */
const keyOf = ({ tactic, phrase }: WordedMark) => tactic + phrase.toLowerCase();

export const isSame = (one: WordedMark, other: WordedMark) => keyOf(one) === keyOf(other);

export function createPutAway(): PutAway {
  const away = new Map<string, { filed: number }>();
  let answered = 0;
  return {
    add(mark) {
      const one = { filed: Number.POSITIVE_INFINITY };
      away.set(keyOf(mark), one);
      return one;
    },
    remove: (mark) => void away.delete(keyOf(mark)),
    rest(marks, asked = answered) {
      answered = asked;
      return marks.filter((mark) => (away.get(keyOf(mark))?.filed ?? -1) < asked);
    },
  };
}
