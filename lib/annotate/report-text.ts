// "This mark is wrong": what a reader copies and may send by hand. Plain text; no address, nothing about the reader.
import type { Mark } from '../view-model';

const line = (name: string, value: string) => `${name}: ${value.replace(/\s+/gu, ' ').trim()}`;

/** Phrase, sentence, rule and version, one a line. */
export function reportText(mark: Mark, phrase: string, sentence: string): string {
  return [
    'Unsaid: this mark is wrong',
    line('Phrase', `“${phrase}”`),
    line('Sentence', `“${sentence}”`),
    line('Marked as', `${mark.name} (${mark.tactic})`),
    line('Rule', mark.rule),
    line('Version', mark.version),
  ].join('\n');
}
