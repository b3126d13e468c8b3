// All phrases of all patterns in one tree, word by word: a text is led down it once, whoever asked for the phrase.
import type { Phrase } from './pattern-units';
import { isWord } from './word-ends';

export interface PhraseTrie {
  /** Words as they stand, from number 1 on; then beginnings of words. */
  words: string[];
  stars: string[];
  /** What stands between two words, and after a last one. */
  between: string[];
  /** Nodes: 0 is the root. */
  nodes: Node[];
  /** Phrases by name; an open one's ends with `*`. */
  numbers: Map<string, number>;
}

interface Node {
  /** By `separator` and `word`, both as numbers. The root's children have no separator (0). */
  children: Map<string, number>;
  /** The phrase that ends here; -1 for none. */
  phrase: number;
  /** Phrases that end a few signs later: "jan.", "customers'". */
  tails: [tail: number, phrase: number][];
}

export function phraseTrie(): PhraseTrie {
  return {
    words: [''],
    stars: [],
    between: [''],
    nodes: [{ children: new Map(), phrase: -1, tails: [] }],
    numbers: new Map(),
  };
}

/** The number of a phrase, which is added where it is new. */
export function numberOf(trie: PhraseTrie, phrase: Phrase): number {
  const name = phrase.star ? `${phrase.text}*` : phrase.text;
  const known = trie.numbers.get(name);
  if (known !== undefined) return known;
  const number = trie.numbers.size;
  trie.numbers.set(name, number);
  add(trie, phrase, number);
  return number;
}

function add(trie: PhraseTrie, { text, star }: Phrase, number: number): void {
  const parts = partsOf(text);
  let node = 0;
  for (let at = 0; at < parts.length; at += 2) {
    const last = at + 2 >= parts.length;
    const separator = at === 0 ? '' : parts[at - 1]!;
    node = childOf(trie, node, separator, parts[at]!, star && last);
  }
  const tail = parts.length % 2 === 0 ? parts.at(-1)! : '';
  if (tail) trie.nodes[node]!.tails.push([place(trie.between, tail), number]);
  else trie.nodes[node]!.phrase = number;
}

/** Words and, between them and perhaps at the end, what is none. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && isWord(text.charCodeAt(at)) === isWord(text.charCodeAt(from))) continue;
    parts.push(text.slice(from, at));
    from = at;
  }
  return parts;
}

function childOf(
  { nodes, words, stars, between }: PhraseTrie,
  node: number,
  separator: string,
  word: string,
  star: boolean,
): number {
  const key = `${place(between, separator)} ${star ? -1 - place(stars, word) : place(words, word)}`;
  const { children } = nodes[node]!;
  let child = children.get(key);
  if (child === undefined) {
    child = nodes.length;
    nodes.push({ children: new Map(), phrase: -1, tails: [] });
    children.set(key, child);
  }
  return child;
}

/** The number of a text that stands between words, or for none. */
export const betweenNumber = ({ between }: PhraseTrie, text: string): number => place(between, text);

const places = new WeakMap<string[], Map<string, number>>();

/** The place of `one` in `list`, to which it is added. */
function place(list: string[], one: string): number {
  const known = places.get(list) ?? new Map(list.map((each, at) => [each, at]));
  places.set(list, known);
  let at = known.get(one);
  if (at === undefined) {
    at = list.push(one) - 1;
    known.set(one, at);
  }
  return at;
}
