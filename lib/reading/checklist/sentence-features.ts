// What a sentence shows the model: cues, circumstances, dates, numbers, its place, and plain words.

import { type Count, findCounts } from '../counts';
import { type DateMention, findDates } from '../dates';
import type { Prepared } from '../prepare';
import { type Speaker, speakers } from '../voice';
import { cueNames, pairName } from './cue-names';
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
  /** Names of features, without repeats, by sentence. */
  features: string[][];
}

/** Reads everything the model weighs. One entry a sentence in `found`, `dates`, `counts` and `features`. */
export function sceneOf(prepared: Prepared, find: CueFinder, date?: string): Scene {
  const found = find(prepared);
  const dates = spread(prepared, findDates(prepared.norm, date));
  const counts = spread(prepared, findCounts(prepared.norm));
  const scene: Scene = { prepared, date, found, dates, counts, speakers: speakers(prepared), features: [] };
  const own = prepared.sentences.map((_, at) => ownFeatures(scene, at));
  scene.features = own.map((features, at) => [...new Set([...features, ...neighbours(scene, at)])]);
  return scene;
}

function spread<T extends { start: number }>(prepared: Prepared, all: T[]): T[][] {
  const bySentence = prepared.sentences.map((): T[] => []);
  for (const one of all) bySentence[prepared.sentenceAt(one.start)]?.push(one);
  return bySentence;
}

function ownFeatures(scene: Scene, at: number): string[] {
  const { cues, circumstances } = scene.found[at]!;
  let features: string[] = [];
  const named = cues.map(cueNames);
  for (const { own, row } of named) features.push(own, row);
  for (const { name } of circumstances) features.push(`x:${name}`);
  features = features.concat(besideFeatures(scene.prepared, at, cues));
  const senses = new Set(named.map(({ sense }) => sense));
  const signs = new Set(circumstances.map(({ name }) => name));
  for (const sense of senses) for (const sign of signs) features.push(pairName(sense, sign));
  for (const item of withheldIn(scene.found[at]!, sentenceText(scene.prepared, at).endsWith('?')))
    features.push(`w:${item}`);
  features = features.concat(dateFeatures(scene, at), countFeatures(scene.counts[at]!));
  const { voice, mention } = scene.speakers[at]!;
  features.push(`s:${voice}`, ...(mention ? ['s:mention'] : []));
  // Not pushed: an endless sentence has more words than a call takes arguments.
  return features.concat(placeFeatures(scene.prepared, at), wordFeatures(sentenceText(scene.prepared, at)));
}

const BESIDE = 28;
const NAME =
  /(?<![.!?:"“] |^)\b(?!(?:The|A|An|It|In|On|We|Our|He|She|They|This|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)[A-Z][\w'’.&-]{1,30}/;

/** A name or a figure beside a cue: "its vendor Acme", "12 months of monitoring". */
function besideFeatures({ raw, sentences }: Prepared, at: number, cues: Found['cues']): string[] {
  const sentence = sentences[at]!;
  return cues
    .filter(({ sense }) => sense !== 'ask')
    .flatMap(({ item, sense, start, end }) => {
      const before = raw.slice(Math.max(sentence.start + 1, start - BESIDE), start);
      const after = raw.slice(end, Math.min(sentence.end, end + BESIDE));
      const features: string[] = [];
      if (NAME.test(before)) features.push(`m:${item}.${sense}<`);
      if (NAME.test(after)) features.push(`m:${item}.${sense}>`);
      if (/\d/.test(before) || /\d/.test(after)) features.push(`q:${item}.${sense}`);
      return features;
    });
}

export const sentenceText = ({ norm, sentences }: Prepared, at: number): string =>
  norm.slice(sentences[at]!.start, sentences[at]!.end);

/** Which circumstance stands nearest to each date: the event that the date is likely to belong to. */
function dateFeatures({ dates, found }: Scene, at: number): string[] {
  const features: string[] = [];
  for (const { kind, start, end, opens } of dates[at]!) {
    features.push(`d:${kind}`);
    if (kind === 'day' || kind === 'weekday' || kind === 'month') features.push('d:firm');
    if (opens) features.push('d:span');
    const events = found[at]!.circumstances.filter(({ name }) => EVENTS.has(name));
    const gap = (event: { start: number; end: number }) => Math.max(event.start - end, start - event.end, 0);
    const nearest = events.toSorted((a, b) => gap(a) - gap(b))[0];
    if (nearest) features.push(`d:${firm(kind)}.${nearest.name}`);
  }
  return features;
}

const EVENTS = new Set(['said', 'found', 'told', 'struck', 'stealing', 'notice']);
const firm = (kind: DateMention['kind']) => (kind === 'vague' || kind === 'year' ? 'loose' : 'firm');

function countFeatures(counts: Count[]): string[] {
  return counts.flatMap(({ of, value, loose }) => [
    `n:${of}`,
    ...(of === 'people' ? [loose ? 'n:loose' : value >= 100 ? 'n:people.many' : 'n:people.few'] : []),
  ]);
}

function placeFeatures({ raw, sentences }: Prepared, at: number): string[] {
  const { start, end } = sentences[at]!;
  const text = raw.slice(start, end);
  const features = ['bias'];
  if (at === 0) features.push('p:headline');
  else if (at <= 2) features.push('p:lede');
  else if (at / sentences.length > 0.7) features.push('p:late');
  if (/["“”]/.test(text)) features.push('p:quote');
  if (text.endsWith('?')) features.push('p:question');
  if (text.endsWith(':')) features.push('p:colon');
  if (end - start < 60) features.push('p:short');
  if (end - start > 220) features.push('p:long');
  return features;
}

/** The sense of the cues just before and after: an answer is often given over two sentences. */
function neighbours({ found }: Scene, at: number): string[] {
  const of = (side: 'before' | 'after', there: Found | undefined) =>
    (there?.cues ?? []).map((cue) => cueNames(cue)[side]);
  return [...of('before', found[at - 1]), ...of('after', found[at + 1])];
}

/** Plain words and pairs, without their endings; numbers are all one. */
export function wordFeatures(text: string): string[] {
  const words = (text.match(/[a-z][a-z'-]{0,30}|\d[\d,.]{0,12}/g) ?? []).map(stem);
  return words.flatMap((word, at) => [`u:${word}`, ...(at > 0 ? [`g:${words[at - 1]}_${word}`] : [])]);
}

export function stem(word: string): string {
  if (/^\d/.test(word)) return '#';
  const bare = word.replace(/'s?$/, '').replace(/^-+|-+$/g, '');
  if (bare.length > 5 && bare.endsWith('ing')) return bare.slice(0, -3);
  if (bare.length > 4 && bare.endsWith('ed')) return bare.slice(0, -2);
  if (bare.length > 3 && bare.endsWith('s') && !bare.endsWith('ss')) return bare.slice(0, -1);
  return bare;
}
