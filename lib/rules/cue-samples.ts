// Sentences of our own as tests of an item's cues: what speaks for a concrete answer, a partial one, a refusal; what must stay dark.
import { expect, test } from 'vitest';
import { cueFinder } from '../reading/checklist/cues';
import { withheldIn } from '../reading/checklist/withheld';
import { prepare } from '../reading/prepare';
import type { ChecklistItem } from './types';

type Sense = 'stated' | 'vague' | 'withheld';

/** One test a sentence. Several senses may speak at once, for the model weighs them; `dark` means that none does. */
export function cueSamples(item: ChecklistItem, sentences: Partial<Record<Sense | 'dark', string[]>>): void {
  const find = cueFinder([item]);
  const sensesOf = (text: string): Sense[] => {
    const [found] = find(prepare(text));
    if (!found) return [];
    const withheld: Sense[] = withheldIn(found).length > 0 ? ['withheld'] : [];
    return [
      ...withheld,
      ...(['stated', 'vague'] as const).filter((sense) => found.cues.some((cue) => cue.sense === sense)),
    ];
  };
  for (const [sense, texts] of Object.entries(sentences))
    test.each(texts)(`${sense}: %s`, (text) => {
      if (sense === 'dark') expect(sensesOf(text)).toEqual([]);
      else expect(sensesOf(text)).toContain(sense);
    });
}
