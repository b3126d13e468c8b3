// What a walk over a page finds: its elements, its pieces of text, and what stands in it as paragraphs. Types only.

/** An element of the page, in document order. */
export interface Part {
  element: Element;
  at: number;
  /** Index after the last part inside. */
  end: number;
  up: Part | null;
  /** The block that it stands in, itself included. */
  block: Part;
  name: string;
  kind: number;
  className: string;
  id: string;
  hints: number;
  children: number;
  /** Characters of text straight inside, white space folded; of these in links (links within the page count a third). */
  text: number;
  linked: number;
  commas: number;
  /** True for a part that holds blocks, or paragraphs told apart by line breaks. */
  mixed: boolean;
  /** Paragraphs told apart by line breaks. */
  broken: boolean;
  /** Index of the first piece of text in it. */
  firstText: number;
  /** Text since the last block in it began or ended. */
  run: number;
  runCommas: number;
}

/** A piece of text in the page. `line` changes where a block begins or ends, and at two line breaks. */
export interface Words {
  node: Text;
  words: string;
  owner: Part;
  line: number;
  /** A single line break stands before it: a space. */
  gap: boolean;
  link: boolean;
}

/** What would stand as a paragraph. `loose`: a run of text between blocks of `at`; else the whole of it. */
export interface Unit {
  at: Part;
  loose: boolean;
  length: number;
  commas: number;
}

export interface Survey {
  parts: Part[];
  texts: Words[];
  units: Unit[];
  /** Parts that are in the page but not shown. */
  unseen: Element[];
  /** True where a part is named as a wall before the rest of a text. */
  walled: boolean;
  /** True when the page held more text than is read. */
  capped: boolean;
}
