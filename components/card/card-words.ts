// The words of the card. Kept apart from the views' table: the card's script is put into pages and must stay small.

export const CARD_WORDS = {
  lang: 'en',
  label: 'Unsaid: a mark in the text',
  close: 'Close',
  check: 'check this',
  checkWhy: 'The reading is not sure here.',
  open: 'This leaves open',
  stillOpen: 'Still open',
  answered: 'Answered elsewhere in this text',
  partly: 'Partly answered elsewhere in this text',
  jump: 'Go to the sentence',
  repeats: 'Said {n} times in this text; the first is marked.',
  previous: 'Previous mark',
  next: 'Next mark',
  count: '{n} of {total}',
  dismiss: 'Dismiss here',
  more: 'More',
  never: 'Don’t mark this phrase again',
  wrong: 'This mark is wrong',
  wrongWhy: 'Copies a report. Sends nothing.',
  copied: 'Copied',
  notCopied: 'The browser did not allow copying.',
  dismissed: 'Dismissed here.',
  neverAgain: 'Not marked again.',
  undo: 'Undo',
  announce: 'Mark {n} of {total}: “{phrase}”. {tactic}.',
} satisfies Record<string, string>;

export type CardWords = typeof CARD_WORDS;

let spoken: CardWords = CARD_WORDS;

/** The words now; another language is handed in with the script. */
export const cardWords = (): CardWords => spoken;

export function speakCard(words: CardWords | undefined): void {
  spoken = words ?? CARD_WORDS;
}

/** A text with its `{names}` filled in. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w{1,20})\}/g, (whole, name: string) => String(values[name] ?? whole));
}
