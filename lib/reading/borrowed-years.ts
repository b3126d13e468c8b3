// Years of days and months that are named without one: taken from dates beside them.
import { daysBetween, ifReal, isFullDate, wholeDay } from './calendar';
import type { DateMention } from './dates';

const YEAR_WITHIN = /\d{4}/;

/** "The 2015 incident started around Dec 26": a day without a year takes the one that its sentence has just named. */
export function borrowYears(norm: string, mentions: DateMention[]): void {
  for (const mention of mentions) {
    const own = norm.slice(mention.start, mention.end);
    if (!mention.iso || mention.kind === 'weekday' || !/[a-z]{3}/.test(own)) continue;
    if (/\d{4}|today|yesterday|ago|this|last|tonight/.test(own)) continue;
    const from = Math.max(norm.lastIndexOf('\n', mention.start) + 1, mention.start - 60);
    const year = /\b(20\d\d)\b(?! (?:people|users|customers))[^\n\d]{0,50}$/.exec(norm.slice(from, mention.start))?.[1];
    if (year && `${year}${mention.iso.slice(4)}` <= mention.iso) mention.iso = ifReal(year + mention.iso.slice(4));
  }
}

/**
 * In a text without a date of its own, "6 March" after "3 March 2026" is of the year that brings the two closest. A text that names
 * no whole date gives no year. `tailOf` tells a mention's month or month and day (`03`, `03-06`), undefined where it has none.
 */
export function yearsFromBeside(
  norm: string,
  mentions: DateMention[],
  tailOf: (words: string) => string | undefined,
): void {
  const isWhole = ({ iso, start, end }: DateMention) => isFullDate(iso) && YEAR_WITHIN.test(norm.slice(start, end));
  let beside = mentions.find(isWhole)?.iso;
  if (!beside) return;
  for (const mention of mentions) {
    if (isWhole(mention)) beside = mention.iso!;
    if (mention.iso || (mention.kind !== 'day' && mention.kind !== 'month')) continue;
    const tail = tailOf(norm.slice(mention.start, mention.end));
    if (tail) mention.iso = closest(tail, beside);
  }
}

/** The date ending in `tail` that lies closest to `day`. */
function closest(tail: string, day: string): string | undefined {
  const year = Number(day.slice(0, 4));
  const distance = (iso: string) => Math.abs(daysBetween(wholeDay(iso), day));
  const real = [year, year - 1, year + 1].map((each) => ifReal(`${each}-${tail}`)).filter((iso) => iso !== undefined);
  return real.sort((a, b) => distance(a) - distance(b))[0];
}
