// Patterns made into tables of numbers: all that the finder needs, small enough to be made once, when the extension is built.

import { anchorPhrases } from './anchors';
import { commonness } from './common-words';
import { type Need, needsOf } from './pattern-needs';
import { linkUnits, program } from './pattern-program';
import { type Classes, parse } from './pattern-syntax';
import { isSign, type Phrase, type Unit, unitsOf, withoutOpeningSigns } from './pattern-units';
import { betweenNumber, numberOf, type PhraseTrie, phraseTrie } from './phrase-trie';
import { wordSlots } from './word-slots';

/** `from` lists hold where the entries of each begin, and at last where those of the last end. */
export interface Tables {
  /** Words one after another, from number 1 on, and their slots. */
  letters: string;
  wordFrom: number[];
  wordSlots: number[];
  stars: string[];
  between: string[];
  /** By word or star, the node that begins with it, or 0. Of each node: how it is reached (a star's number comes after those of words), its phrase + 1, and whether it goes on (1) or has tails (2). */
  root: number[];
  parent: number[];
  separator: number[];
  word: number[];
  phrase: number[];
  inner: number[];
  nodeSlots: number[];
  /** By node: a tail and its phrase, one after another. */
  tails: number[];
  /** Of each phrase: the sets that hold it, in their order, and its rank there. */
  setsFrom: number[];
  sets: number[];
  ranks: number[];
  /** Of each set: twice the rank of "nothing" + 1, and 1 more where it has signs; and of the first of them the patterns that are looked for by it. */
  nothing: number[];
  /** A set, what it has as a sign of those between words, and its rank, one after another. */
  signs: number[];
  soughtFrom: number[];
  sought: number[];
  /** Of each pattern: its first step, 0 where it is tried character by character; and its needs. */
  first: number[];
  needsFrom: number[];
  needSet: number[];
  needLeast: number[];
  needMost: number[];
  steps: number[];
  branches: number[];
  /** A row and a sign it may begin with, as one of those between words, one after another. */
  opening: number[];
  /** Rows that are tried character by character, always or where their sign stands. */
  others: { row: number; say: string }[];
}

interface Sets {
  byName: Map<string, number>;
  all: Phrase[][];
}

/** A row's pattern; `units` are null where it is tried character by character, and needs are at least one. */
export interface Pattern {
  units: Unit[] | null;
  needs: Need[];
  say: string;
  /** With one of these it may begin as well: where they stand it is tried character by character. */
  signs: string[];
}

/** Reads a pattern. Throws an `Error` that says what is wrong with it. */
export function patternOf(say: string, classes: Classes): Pattern {
  const pieces = parse(say, classes);
  const all = unitsOf(pieces);
  const plain = all && withoutOpeningSigns(all);
  const needs = plain ? needsOf(plain.units) : [];
  if (plain && needs.length > 0) return { say, ...plain, needs };
  const anchors = anchorPhrases(pieces);
  return { say, units: null, needs: [{ all: anchors.all, least: 0, most: anchors.spaces }], signs: [] };
}

/** Tables for the patterns of rows, one a row. */
export function tablesOf(patterns: Pattern[]): Tables {
  const trie = phraseTrie();
  const sets: Sets = { byName: new Map(), all: [] };
  const setOf = (all: Phrase[]) => setNumber(sets, all);
  // Sets by which patterns are looked for come first: only these are watched for their first place in a sentence.
  const soughtBy = patterns.map(({ needs }) => setOf(rarestOf(needs).all));
  const watched = sets.all.length;
  const code = program();
  const first = patterns.map(({ units }) => (units ? linkUnits(code, units, setOf) : 0));
  const needs = patterns.map((pattern) =>
    pattern.needs.map(({ all, least, most }) => ({ set: setOf(all), least, most })),
  );
  const signs = sets.all.flatMap((all, set) =>
    all.flatMap((one, rank) => (isSign(one) ? [set, betweenNumber(trie, one.text), rank] : [])),
  );
  const opening = patterns.flatMap((each, row) => each.signs.flatMap((sign) => [row, betweenNumber(trie, sign)]));
  const held = holders(trie, sets);
  const sought: number[][] = Array.from({ length: watched }, () => []);
  soughtBy.forEach((set, row) => {
    sought[set]!.push(row);
  });
  return {
    ...wordTables(trie),
    ...nodeTables(trie),
    setsFrom: starts(held),
    sets: held.flatMap((each) => each.map(({ set }) => set)),
    ranks: held.flatMap((each) => each.map(({ rank }) => rank)),
    nothing: sets.all.map((all) => 2 * (all.findIndex(({ text }) => text === '') + 1) + (all.some(isSign) ? 1 : 0)),
    signs,
    soughtFrom: starts(sought),
    sought: sought.flat(),
    first,
    needsFrom: starts(needs),
    needSet: needs.flatMap((each) => each.map(({ set }) => set)),
    needLeast: needs.flatMap((each) => each.map(({ least }) => least)),
    needMost: needs.flatMap((each) => each.map(({ most }) => most)),
    ...code,
    opening,
    others: patterns.flatMap(({ say, units, signs: own }, row) => (units && own.length === 0 ? [] : [{ row, say }])),
  };
}

function rarestOf(needs: Need[]): Need {
  const costs = needs.map(({ all }) => costOf(all));
  return needs[costs.indexOf(Math.min(...costs))]!;
}

function setNumber({ byName, all }: Sets, phrases: Phrase[]): number {
  const name = phrases.map(({ text, star }) => (star ? `${text}*` : text)).join('|');
  let number = byName.get(name);
  if (number === undefined) {
    number = all.push(phrases) - 1;
    byName.set(name, number);
  }
  return number;
}

const costs = new Map<string, number>();

/** How often one of the phrases is met, roughly: each as often as its rarest word. */
const costOf = (all: Phrase[]) => all.reduce((sum, phrase) => sum + phraseCost(phrase), 0);

function phraseCost({ text, star }: Phrase): number {
  const name = star ? `${text}*` : text;
  let cost = costs.get(name);
  if (cost === undefined) {
    const words = text.match(/\w+/g) ?? [];
    cost = Math.min(...words.map((word, at) => commonness(word, star && at === words.length - 1)));
    costs.set(name, cost);
  }
  return cost;
}

/** By phrase, the sets that hold it. */
function holders(trie: PhraseTrie, sets: Sets): { set: number; rank: number }[][] {
  const held: { set: number; rank: number }[][] = [];
  sets.all.forEach((all, set) => {
    const seen = new Set<number>();
    all.forEach((phrase, rank) => {
      if (phrase.text === '' || isSign(phrase)) return;
      const number = numberOf(trie, phrase);
      held[number] ??= [];
      if (!seen.has(number)) held[number].push({ set, rank });
      seen.add(number);
    });
  });
  return held;
}

function starts(lists: { length: number }[]): number[] {
  const from = [0];
  for (const { length } of lists) from.push(from.at(-1)! + length);
  return from;
}

function wordTables({ words, stars, between }: PhraseTrie) {
  return { letters: words.join(''), wordFrom: starts(words), wordSlots: wordSlots(words), stars, between };
}

function nodeTables({ nodes, words, stars }: PhraseTrie) {
  const root = new Array<number>(words.length + stars.length).fill(0);
  const edge = { parent: nodes.map(() => 0), separator: nodes.map(() => 0), word: nodes.map(() => 0) };
  nodes.forEach(({ children }, parent) => {
    for (const [key, child] of children) {
      const [separator, word] = key.split(' ').map(Number) as [number, number];
      edge.parent[child] = parent;
      edge.separator[child] = separator;
      edge.word[child] = word < 0 ? words.length - 1 - word : word;
      if (parent === 0) root[edge.word[child]] = child;
    }
  });
  return {
    root,
    ...edge,
    phrase: nodes.map(({ phrase }) => phrase + 1),
    inner: nodes.map(({ children, tails }) => (children.size ? 1 : 0) + (tails.length ? 2 : 0)),
    nodeSlots: nodeSlots(edge.parent, edge.separator, edge.word),
    tails: nodes.flatMap(({ tails }, node) => tails.flatMap(([tail, phrase]) => [node, tail, phrase])),
  };
}

/** Where to begin to look for a node in `nodeSlots`, whose length is a power of two. */
export const nodeHash = (parent: number, separator: number, word: number): number => {
  const mixed = Math.imul(parent * 16 + separator, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
};

function nodeSlots(parent: number[], separator: number[], word: number[]): number[] {
  const size = 1 << Math.ceil(Math.log2(parent.length * 2 + 2));
  const slots = new Array<number>(size).fill(0);
  for (let node = 1; node < parent.length; node++) {
    let slot = nodeHash(parent[node]!, separator[node]!, word[node]!) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = node;
  }
  return slots;
}
