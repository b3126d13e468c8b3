// Numbers of people, accounts and records: those hit, and never revenue, gigabytes or all customers.

/** A number in a text with the word it counts. Offsets count in the text searched. */
export interface Count {
  start: number;
  end: number;
  value: number;
  /** `people` are persons, accounts and their records; `things` servers, files, hotels; `other` money, shares, sizes. */
  of: 'people' | 'things' | 'other';
  /** A share ("half of one percent") or a round plural ("thousands"). */
  loose: boolean;
}

const SCALE: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  crore: 1e7,
  lakh: 1e5,
};
const WORDS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  a: 1,
  an: 1,
  'half a': 0.5,
};
const NUMBER =
  /(?<![\w.,$£€#/-])([$£€])?(?:(\d{1,3}(?:[, ]\d{3}){1,3}|\d{1,9}(?:\.\d{1,3})?)(?:[ -]?(hundred|thousand|million|billion|crore|lakh|mn|bn|[km](?=[ +])))?|(half a|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty) (hundred|thousand|million|billion))(?![\w%:])(?!\.\d)(\+)?/g;

/** A word for persons, or for what stands for one: an account, a record. */
export const PERSON =
  /\b(?:people|persons?|individuals?|customers?|clients?|users?|patients?|employees?|members?|students?|staff(?:ers)?|guests?|passengers?|subscribers?|applicants?|residents?|citizens?|consumers?|victims?|cardholders?|holders?|accounts?|records?|profiles?|taxpayers?|voters?|workers?|teachers?|parents?|pupils?|donors?|players?|gamers?|borrowers?|drivers?|shoppers?|visitors?|owners?|pilots?|physicians?|officers?|agents?|beneficiaries|policyholders?|policy holders|americans?|britons?|australians?|canadians?|germans?|californians|texans|women|men|children|families|alumni|athletes?|participants?|claimants?|retirees|veterans|travell?ers|fans|lines|rows|entries|cards?|(?:payment|credit|debit) cards?|numbers|(?:e-?mail )?addresses|emails|usernames|passwords|credentials|logins|ids|ssns|forms)\b/;
const THING =
  /\b(?:servers?|computers?|systems?|machines?|devices?|files?|hotels?|properties|stores?|locations?|websites?|sites?|databases?|schools?|hospitals?|clinics?|gps|organi[sz]ations|companies|businesses|documents?|terabytes?|gigabytes?|gb|tb|mb|laptops?|cameras?|recorders?|iphones?|branches|countries|states|districts|mailboxes|episodes|movies|bugs)\b/;
const OTHER =
  /^(?: |-)?(?:percent|per cent|dollars?|pounds?|euros?|bitcoins?|btc|days?|weeks?|months?|years?|hours?|minutes?|characters?|digits?|times|bits?|p\.?m|a\.?m|inches|miles|cents|in damages|in losses)\b/;

/** "Affecting up to 270,000": people, though no word says so. */
const HIT =
  /\b(?:affect|impact)(?:s|ed|ing)? (?:(?:more than|over|about|around|approximately|nearly|almost|some|roughly|an estimated|at least|up to) )?$/;
const BACK = 40;

/** How far after the number the word it counts may stand. */
const REACH = 60;

const numberOf = (m: RegExpExecArray): number => {
  if (m[4]) return WORDS[m[4]]! * SCALE[m[5]!]!;
  return Math.round(Number(m[2]!.replace(/[, ]/g, '')) * (m[3] ? SCALE[m[3]]! : 1));
};

function kindOf(m: RegExpExecArray, norm: string): Count['of'] {
  const end = m.index + m[0].length;
  const after = norm.slice(end, end + REACH).split(/[.;()\n]| (?:who|that|which|in|from|at|after|by|with) /)[0]!;
  if (m[1] || OTHER.test(after)) return 'other';
  const person = PERSON.exec(after);
  const thing = THING.exec(after);
  if (!person && !thing && HIT.test(norm.slice(Math.max(0, m.index - BACK), m.index))) return 'people';
  if (person && (!thing || person.index <= thing.index + 12)) return 'people';
  return thing ? 'things' : 'other';
}

/** All numbers of a normalised text (lower case), in order. Years and bare small numbers without a noun are `other`. */
export function findCounts(norm: string): Count[] {
  const counts: Count[] = [];
  NUMBER.lastIndex = 0;
  for (let m = NUMBER.exec(norm); m; m = NUMBER.exec(norm)) {
    const value = numberOf(m);
    const loose = /\b(?:thousands|millions|hundreds) of $/.test(norm.slice(Math.max(0, m.index - 14), m.index));
    counts.push({ start: m.index, end: m.index + m[0].length, value, of: kindOf(m, norm), loose });
  }
  return counts;
}
