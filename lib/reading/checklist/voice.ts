// Who says a sentence, as far as its words show it: shown beside the evidence.
import type { Voice } from '../../model';
import type { Found } from './cues';

/** The reporter's own account is the rule; the others need a sign. */
export function voiceOf({ circumstances, cues }: Found): Voice {
  const has = (name: string) => circumstances.some((circumstance) => circumstance.name === name);
  if (!has('said') && !has('we')) return 'reporter';
  if (has('we')) return 'organisation';
  if (has('attackers') && has('claims')) return 'attacker';
  if (cues.some(({ item, sense }) => item === 'regulator' && sense === 'stated') && !has('notice')) return 'regulator';
  return has('organisation') ? 'organisation' : 'reporter';
}
