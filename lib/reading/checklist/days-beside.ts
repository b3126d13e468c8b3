// Days that take their year or their week from a day named just before, in another sentence of the paragraph. They are
// chosen among by these; the model still sees each as it stands alone.
import { addDays, daysBetween, ifReal, isFullDate } from '../calendar';
import type { DateMention } from '../dates';
import { type PlacedDate, placedDates } from './date-features';
import type { Scene } from './sentence-features';

/** A day named with its year longer before the article is history: what follows need not be of its time. */
const LONGEST = 3 * 366;
/** A day without a year so shortly before the article is of its own time: news of an old attack and a new one names both. */
const FRESH = 31;
/** Sentences in which a weekday still means the day it was just given. */
const NEAR = 2;
/** Of the dates before it only the nearest are asked. */
const CLOSEST = 8;

const YEAR = /\d{4}/;
/** A month and a day in words, and nothing else that tells when. */
const BARE_DAY =
  /^(?!.{0,40}\d{4})(?:the )?(?:[a-z]{3,9}\.? {1,2}\d{1,2}|\d{1,2}(?:st|nd|rd|th)? (?:of )?[a-z]{3,9}\.?)(?:st|nd|rd|th)?$/;
const WEEKDAY = /\b(?:sun|mon|tues|wednes|thurs|fri|satur)day\b/;
const BARE_WEEKDAY = /^(?:on )?[a-z]+day$/;
/** What is said is said in the article's own week. */
const SAYS =
  '(?:sa(?:id|ys?)|saying|told|tells?|announce[ds]?|confirm(?:ed|s)?|disclosed?|reveal(?:ed|s)?|admit(?:ted|s)?|acknowledged?|add(?:ed|s)|report(?:ed|s)?|statement|filing|blog|post(?:ed)?|published)';
const SAYING = new RegExp(`\\b${SAYS}\\b`);
const SAID_NEXT = new RegExp(`^,? (?:\\w+ )?${SAYS}\\b`);

/** The day of each date in the order of `placedDates`; undefined where none takes anything from another. */
export function daysBeside(scene: Scene): (string | undefined)[] | undefined {
  const { date } = scene;
  const placed = placedDates(scene);
  if (!isFullDate(date) || placed.length < 2) return undefined;
  const days = placed.map(({ mention }) => mention.iso);
  let whole: PlacedDate | undefined;
  let changed = false;
  placed.forEach((one, at) => {
    const words = wordsOf(scene, one.mention);
    const day =
      one.mention.kind === 'weekday'
        ? weekdayBeside(scene, placed, at, words)
        : whole && BARE_DAY.test(words) && isSameParagraph(scene, whole, one)
          ? dayBeside(one.mention.iso, whole.mention.iso!, date)
          : undefined;
    if (day && day !== days[at]) {
      days[at] = day;
      changed = true;
    }
    if (isFullDate(one.mention.iso) && YEAR.test(words)) whole = one;
  });
  return changed ? days : undefined;
}

const wordsOf = ({ prepared: { norm } }: Scene, { start, end }: DateMention) => norm.slice(start, end);

/** Paragraphs longer than this, in characters, have left their first days behind. */
const PARAGRAPH = 1500;

const isSameParagraph = (
  { prepared: { raw } }: Scene,
  { mention: { end } }: PlacedDate,
  { mention: { start } }: PlacedDate,
) => start - end <= PARAGRAPH && !raw.slice(end, start).includes('\n');

/** The first such day on or after `whole`, where it is no later than the article. */
function dayBeside(iso: string | undefined, whole: string, date: string): string | undefined {
  if (!isFullDate(iso) || daysBetween(iso, date) <= FRESH || daysBetween(whole, date) > LONGEST) return undefined;
  const year = Number(whole.slice(0, 4));
  const day = [year, year + 1].map((each) => ifReal(`${each}${iso.slice(4)}`)).find((each) => each && each >= whole);
  return day && day <= addDays(date, 1) ? day : undefined;
}

/** "Until Tuesday 28 May … on Tuesday at 08:55": the same day, unless it is the day on which somebody speaks. */
function weekdayBeside(scene: Scene, placed: PlacedDate[], at: number, words: string): string | undefined {
  if (!BARE_WEEKDAY.test(words)) return undefined;
  const { mention, sentence } = placed[at]!;
  const name = WEEKDAY.exec(words)![0];
  const dated = placed
    .slice(Math.max(0, at - CLOSEST), at)
    .findLast(
      (other) =>
        other.mention.kind === 'day' &&
        sentence - other.sentence <= NEAR &&
        WEEKDAY.exec(wordsOf(scene, other.mention))?.[0] === name,
    );
  if (!dated || !isSameParagraph(scene, dated, placed[at]!)) return undefined;
  const { norm } = scene.prepared;
  const beside = norm.slice(Math.max(scene.prepared.sentences[sentence]!.start, mention.start - 40), mention.start);
  return SAYING.test(beside) || SAID_NEXT.test(norm.slice(mention.end, mention.end + 30))
    ? undefined
    : dated.mention.iso;
}
