// The shapes of peers that bring no types of their own.
declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(words: string[]);
    search(text: string): [number, string[]][];
  }
}
declare module 'write-good' {
  export default function writeGood(text: string): unknown[];
}
