// What a reading comes to, in numbers and in one honest line: for popup, panel and every export.
import type { Delay, Notes, Reading, Status } from '../model';
import { NOT_A_DISCLOSURE } from './words';

export interface Summary extends Record<Status, number> {
  total: number;
  /** Items the reading is not sure of. */
  toCheck: number;
  /** Items the reader ticked as answered elsewhere; never counted as answered. */
  ticked: number;
  /** Items whose status the reader set otherwise; the counts stay as read. */
  overridden: number;
  /** "9 of 24 answered, 4 vague, 2 withheld, 9 not said." */
  sentence: string;
  /** "4 days from attack to disclosure", or that it is not said; empty where nothing is counted. */
  delay: string;
  /** "2 to be checked.", or empty. */
  check: string;
}

function sentenceFor(counts: Record<Status, number>, total: number): string {
  if (counts.stated === total) return `All ${total} answered.`;
  if (counts.missing === total) return `None of ${total} answered.`;
  const head = counts.stated === 0 ? `None of ${total} answered` : `${counts.stated} of ${total} answered`;
  return `${head}, ${counts.vague} vague, ${counts.withheld} withheld, ${counts.missing} not said.`;
}

/** The delay in words. */
export function delayLine(delay?: Delay): string {
  if (!delay) return 'How long it took is not said here.';
  const from = delay.from === 'began' ? 'attack' : 'discovery';
  if (delay.days === 0) return `Disclosed on the day of the ${from}`;
  return `${delay.days} ${delay.days === 1 ? 'day' : 'days'} from ${from} to disclosure`;
}

/** Counts and sentences of a reading. The reader's own ticks and overrides are counted apart and change no status. */
export function summarise(reading: Reading, notes: Pick<Notes, 'ticks' | 'overrides'>): Summary {
  const answers = Object.values(reading.items);
  const count = (status: Status) => answers.filter((answer) => answer.status === status).length;
  const counts = {
    stated: count('stated'),
    vague: count('vague'),
    withheld: count('withheld'),
    missing: count('missing'),
  };
  const toCheck = answers.filter((answer) => !answer.sure).length;
  const counted = reading.disclosure || reading.forced;
  return {
    ...counts,
    total: answers.length,
    toCheck,
    ticked: Object.values(notes.ticks).filter(Boolean).length,
    overridden: Object.values(notes.overrides).filter(Boolean).length,
    sentence: counted ? sentenceFor(counts, answers.length) : NOT_A_DISCLOSURE,
    delay: counted ? delayLine(reading.delay) : '',
    check: toCheck > 0 && counted ? `${toCheck} to be checked.` : '',
  };
}
