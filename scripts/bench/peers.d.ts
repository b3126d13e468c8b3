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
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    markRegExp(pattern: RegExp, options: { done(marks: number): void }): void;
  }
}
