// What a sentence shows the model: cues, circumstances, dates, numbers, its place, and plain words.

import type { ItemId } from '../../model';
import { type Count, findCounts } from '../counts';
import { type DateMention, findDates } from '../dates';
import { joinName, ours, type Part, partOf, type Take } from '../name-parts';
import type { Prepared } from '../prepare';
import { type Speaker, speakers } from '../voice';
import { cueNames } from './cue-names';
import type { CueFinder, Found } from './cues';
import { withheldIn } from './withheld';

/** A text with all that is found in it, sentence by sentence. */
export interface Scene {
  prepared: Prepared;
  /** The article's date, ISO. */
  date?: string;
  found: Found[];
  dates: DateMention[][];
  counts: Count[][];
  speakers: Speaker[];
  /** The items whose answer the sentence says is not given. */
  withheld: ItemId[][];
  /** Names of features, without repeats, by sentence: for training. A reading has no need of them. */
  readonly features: string[][];
}

/** Reads everything the model weighs. One entry a sentence in `found`, `dates`, `counts`, `withheld` and `features`. */
export function sceneOf(prepared: Prepared, find: CueFinder, date?: string): Scene {
  const found = find(prepared);
  let names: string[][] | undefined;
  return {
    prepared,
    date,
    found,
    dates: spread(prepared, findDates(prepared.norm, date)),
    counts: spread(prepared, findCounts(prepared.norm)),
    speakers: speakers(prepared),
    withheld: found.map((one, at) => withheldIn(one, isQuestion(prepared, at))),
    get features() {
      names ??= found.map((_, at) => featureNames(this, at));
      return names;
    },
  };
}

function featureNames(scene: Scene, at: number): string[] {
  const names = new Set<string>();
  tellFeatures(scene, at, (...parts) => void names.add(joinName(parts)));
  return [...names];
}

function spread<T extends { start: number }>(prepared: Prepared, all: T[]): T[][] {
  const bySentence = prepared.sentences.map((): T[] => []);
  for (const one of all) bySentence[prepared.sentenceAt(one.start)]?.push(one);
  return bySentence;
}

const [MENTIONED, WITHHELD, SAYS, SIGN] = [ours('s:mention'), ours('w:'), ours('s:'), ours('x:')];
const [TOGETHER, AND] = [ours('i:'), ours('&')];

/** Tells the features of a sentence, some of them more than once. */
export function tellFeatures(scene: Scene, at: number, once: Take): void {
  const { cues, circumstances } = scene.found[at]!;
  const named = cues.map(cueNames);
  for (const { own, row } of named) {
    once(own);
    once(row);
  }
  const signs = [...new Set(circumstances.map(({ name }) => name))].map(ours);
  for (const sign of signs) once(SIGN, sign);
  tellBeside(scene.prepared, at, cues, once);
  for (const sense of new Set(named.map((one) => one.sense)))
    for (const sign of signs) once(TOGETHER, sense, AND, sign);
  for (const item of scene.withheld[at]!) once(WITHHELD, ours(item));
  tellDates(scene, at, once);
  tellCounts(scene.counts[at]!, once);
  const { voice, mention } = scene.speakers[at]!;
  once(SAYS, ours(voice));
  if (mention) once(MENTIONED);
  tellPlace(scene.prepared, at, once);
  tellWords(sentenceText(scene.prepared, at), once);
  for (const cue of scene.found[at - 1]?.cues ?? []) once(cueNames(cue).before);
  for (const cue of scene.found[at + 1]?.cues ?? []) once(cueNames(cue).after);
}

const BESIDE = 28;
const NAME =
  /(?<![.!?:"“] |^)\b(?!(?:The|A|An|It|In|On|We|Our|He|She|They|This|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)[A-Z][\w'’.&-]{1,30}/;

const [NAMED, FIGURE, LEFT, RIGHT] = [ours('m:'), ours('q:'), ours('<'), ours('>')];

/** A name or a figure beside a cue: "its vendor Acme", "12 months of monitoring". */
function tellBeside({ raw, sentences }: Prepared, at: number, cues: Found['cues'], once: Take): void {
  const sentence = sentences[at]!;
  for (const cue of cues) {
    if (cue.sense === 'ask') continue;
    const { sense } = cueNames(cue);
    const before = raw.slice(Math.max(sentence.start + 1, cue.start - BESIDE), cue.start);
    const after = raw.slice(cue.end, Math.min(sentence.end, cue.end + BESIDE));
    if (NAME.test(before)) once(NAMED, sense, LEFT);
    if (NAME.test(after)) once(NAMED, sense, RIGHT);
    if (/\d/.test(before) || /\d/.test(after)) once(FIGURE, sense);
  }
}

export const sentenceText = ({ norm, sentences }: Prepared, at: number): string =>
  norm.slice(sentences[at]!.start, sentences[at]!.end);

export const isQuestion = (prepared: Prepared, at: number): boolean => sentenceText(prepared, at).endsWith('?');

/** Which circumstance stands nearest to each date: the event that the date is likely to belong to. */
function tellDates({ dates, found }: Scene, at: number, once: Take): void {
  for (const { kind, start, end, opens } of dates[at]!) {
    once(ours(`d:${kind}`));
    if (kind === 'day' || kind === 'weekday' || kind === 'month') once(ours('d:firm'));
    if (opens) once(ours('d:span'));
    const events = found[at]!.circumstances.filter(({ name }) => EVENTS.has(name));
    const gap = (event: { start: number; end: number }) => Math.max(event.start - end, start - event.end, 0);
    const nearest = events.toSorted((a, b) => gap(a) - gap(b))[0];
    if (nearest) once(ours(`d:${firm(kind)}.${nearest.name}`));
  }
}

const EVENTS = new Set(['said', 'found', 'told', 'struck', 'stealing', 'notice']);
const firm = (kind: DateMention['kind']) => (kind === 'vague' || kind === 'year' ? 'loose' : 'firm');

function tellCounts(counts: Count[], once: Take): void {
  for (const { of, value, loose } of counts) {
    once(ours(`n:${of}`));
    if (of === 'people') once(ours(loose ? 'n:loose' : value >= 100 ? 'n:people.many' : 'n:people.few'));
  }
}

export const isQuoting = ({ raw, sentences }: Prepared, at: number): boolean =>
  /["“”]/.test(raw.slice(sentences[at]!.start, sentences[at]!.end));

function tellPlace(prepared: Prepared, at: number, once: Take): void {
  const { raw, sentences } = prepared;
  const { start, end } = sentences[at]!;
  once(ours('bias'));
  if (at === 0) once(ours('p:headline'));
  else if (at <= 2) once(ours('p:lede'));
  else if (at / sentences.length > 0.7) once(ours('p:late'));
  if (isQuoting(prepared, at)) once(ours('p:quote'));
  if (raw[end - 1] === '?') once(ours('p:question'));
  if (raw[end - 1] === ':') once(ours('p:colon'));
  if (end - start < 60) once(ours('p:short'));
  if (end - start > 220) once(ours('p:long'));
}

const [WORD, PAIR, LINE] = [ours('u:'), ours('g:'), ours('_')];

/** Plain words and pairs, without their endings; numbers are all one. */
function tellWords(text: string, once: Take): void {
  let before: Part | undefined;
  for (const word of text.match(/[a-z][a-z'-]{0,30}|\d[\d,.]{0,12}/g) ?? []) {
    const one = partOf(stem(word));
    once(WORD, one);
    if (before) once(PAIR, before, LINE, one);
    before = one;
  }
}

export function stem(word: string): string {
  const first = word[0]!;
  if (first >= '0' && first <= '9') return '#';
  let end = word.length;
  if (word.endsWith("'s")) end -= 2;
  else if (word.endsWith("'")) end--;
  while (word[end - 1] === '-') end--;
  if (end > 5 && word.endsWith('ing', end)) end -= 3;
  else if (end > 4 && word.endsWith('ed', end)) end -= 2;
  else if (end > 3 && word.endsWith('s', end) && !word.endsWith('ss', end)) end--;
  return word.slice(0, end);
}
