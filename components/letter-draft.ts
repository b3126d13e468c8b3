// What a person chose and typed in the letter: kept as it is, so that nothing is lost when a choice or the page changes.
import type { Audience, Letter } from '../lib/letter/letter';
import type { Jurisdiction } from '../lib/letter/rights';

export interface Draft {
  audience: Audience;
  jurisdiction: Jurisdiction;
  /** Ids of the questions asked; absent until a person changed the selection that the audience brings. */
  picked: Partial<Record<Audience, string[]>>;
  /** As typed; absent while the text follows the choices. */
  typed?: { subject: string; body: string };
  /** Set aside by "write it anew", for the way back. */
  aside?: { subject: string; body: string };
}

export const newDraft = (audience: Audience): Draft => ({ audience, jurisdiction: 'none', picked: {} });

/** The letter with the questions that are picked. */
export function withPicked(letter: Letter, { picked, audience }: Draft): Letter {
  const mine = picked[audience];
  if (!mine) return letter;
  return { ...letter, questions: letter.questions.map((each) => ({ ...each, selected: mine.includes(each.id) })) };
}

/** Reads a kept draft; anything else than one gives none. */
export function parseDraft(kept: string | null): Draft | undefined {
  try {
    const draft = JSON.parse(kept ?? '') as Draft;
    const known = ['press', 'privacy', 'investor'].includes(draft.audience) && typeof draft.picked === 'object';
    return known ? draft : undefined;
  } catch {
    return undefined;
  }
}
