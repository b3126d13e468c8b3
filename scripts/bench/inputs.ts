// Texts to measure on, made up by a fixed chance: articles of any length, and five texts made to exhaust a finder.
import type { Row } from '../../lib/reading/pattern';

const NAMES = [
  'Harrow Dairy',
  'Selkie Ferries',
  'Orrin Clinics',
  'Vale College',
  'Pelham Water',
  'Brack Outfitters',
  'Lund Parcel',
];
const PLACES = ['Thornby', 'Castle Moor', 'Eastwick', 'Port Ailsa', 'Grenholm', 'Upper Dene'];
const MONTHS = ['January', 'March', 'April', 'June', 'September', 'November'];
const SENTENCES = [
  '{name} said on {day} {month} that somebody had got into its booking system.',
  'The {place} company employs {count} people and runs nine depots along the coast.',
  'There is no evidence that any of the information has been misused, it added.',
  'A spokeswoman declined to say how many customers were told.',
  'Only a limited number of records were copied, according to a letter seen by this paper.',
  'The intruders used the password of a former contractor.',
  'Names, postal addresses and dates of birth of {count} members were taken on {day} {month}.',
  'The harbour was closed for repairs that week and few boats went out.',
  'Police in {place} have opened an inquiry.',
  'We take the security of our guests seriously, the notice says.',
  'The council will vote on a new bridge when it meets in {month}.',
  'Shares fell by three per cent before they recovered.',
  'It informed the data protection authority two days later and hired outside experts.',
  'Nobody at the school would speak about the letter.',
  'Rain is expected in {place} until the end of the week.',
  '{name} reset every password and now asks for a second factor.',
  'The bakery on the corner has sold the same loaf since it opened in {year}.',
  'Some systems may have been affected, but services kept running throughout.',
  'The files were offered for sale in a forum for the price of a used car.',
  'Prices of milk and flour rose again, and the farmers blame the dry spring.',
  'Customers should watch their statements and beware of calls from strangers.',
  'An engineer found the open server on {day} {month} {year} and reported it the same evening.',
  'The museum shows forty paintings by a teacher from {place}.',
  'Whether a ransom was paid is not known.',
];

/** Of the above, those that speak of no incident: pages of them wake nobody. */
const QUIET = /harbour|council will|Shares fell|Rain is|bakery|Prices of|museum|employs/;

/** A small generator of numbers between 0 and 1: the same seed, the same text. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** An article of about `length` characters: headline, blank line, paragraphs; a `quiet` one tells of no incident. */
export function articleOf(length: number, seed = 7, quiet = false): string {
  const sentences = quiet ? SENTENCES.filter((each) => QUIET.test(each)) : SENTENCES;
  const about = quiet ? 'opens its doors in spring' : 'tells customers that their data was stolen';
  const next = chance(seed);
  const one = (list: string[]) => list[Math.floor(next() * list.length)]!;
  const fill = (sentence: string) =>
    sentence
      .replace('{name}', one(NAMES))
      .replace('{place}', one(PLACES))
      .replace('{month}', one(MONTHS))
      .replace('{day}', String(1 + Math.floor(next() * 28)))
      .replace('{year}', String(2015 + Math.floor(next() * 10)))
      .replace('{count}', (100 + Math.floor(next() * 90_000)).toLocaleString('en'));
  const parts = [`${one(NAMES)} ${about}\n\n`];
  for (let size = 0, n = 1; size < length; n++) {
    const sentence = fill(one(sentences)) + (n % 4 === 0 ? '\n' : ' ');
    parts.push(sentence);
    size += sentence.length;
  }
  return parts.join('').slice(0, length);
}

/** A way of writing a pattern down that it matches, or nearly does. */
const plain = (say: string) =>
  say
    .replace(/\{[A-Z_]+\}/g, 'data')
    .replace(/~\d*|[()[\]<>*]/g, ' ')
    .replace(/\|/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Texts of `length` characters on which a careless finder takes far longer than on an article. */
export function adversaries(rows: Row[], length: number): Record<string, string> {
  const repeat = (part: string) => part.repeat(Math.ceil(length / part.length)).slice(0, length);
  const beginnings = rows.map(({ say }) => plain(say).split(' ').slice(0, 2).join(' ')).join(' ');
  return {
    'beginnings of phrases': repeat(`${beginnings} `),
    spaces: repeat('no   \u00a0  '),
    'one letter': repeat('a'),
    'words for gaps': repeat('no data of the customers was, and we (the firm) did not say '),
    'nothing but phrases': repeat(`${rows.map(({ say }) => plain(say)).join('. ')}. `),
  };
}
