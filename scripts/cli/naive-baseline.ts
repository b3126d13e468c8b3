// The bar to clear: the reading guide's own example phrases, looked for to the letter, and nothing understood.
import type { TacticId } from '../../lib/model';

/** The examples that the guide gives for each tactic. */
export const EXAMPLES: Record<TacticId, string[]> = {
  minimising: [
    'minimal impact',
    'a small percentage of',
    'limited number',
    'isolated incident',
    'only affected',
    'brief period',
    'a subset of',
    'small number',
  ],
  speed: [
    'immediately contained',
    'acted immediately',
    'quickly identified',
    'promptly moved offline',
    'as soon as we became aware',
    'within hours',
  ],
  'no-evidence': [
    'no evidence',
    'no indication',
    'not aware of any misuse',
    'does not appear to have been',
    'no reason to believe',
    'does not believe',
  ],
  hedging: [
    'may have been accessed',
    'could have exposed',
    'potentially affected',
    'possible unauthorised access',
    'possible unauthorized access',
    'believed to have',
    'might include',
  ],
  'vague-scope': [
    'certain personal data',
    'some customer information',
    'a number of',
    'various systems',
    'information such as',
    'among other',
    'and other data',
    'office servers',
  ],
  euphemism: [
    'data security event',
    'cyber incident',
    'security incident',
    'unauthorised activity',
    'unauthorized activity',
    'unusual activity',
    'suspicious activity',
    'network disruption',
    'technical issue',
    'it security issue',
  ],
  excuse: [
    'highly sophisticated',
    'state-sponsored',
    'criminal enterprise',
    'like many organisations',
    'like many organizations',
    'no company is immune',
    'latest in a wave of',
  ],
  'blame-shift': [
    'a third-party vendor',
    'rogue employee',
    'human error',
    'reused passwords',
    'it was their system, not ours',
  ],
  goodwill: [
    'very seriously',
    'top priority',
    'committed to protecting',
    'sorry for any concern',
    'apologise for any inconvenience',
    'apologize for any inconvenience',
    'regret',
    'value your trust',
  ],
  caution: ['out of an abundance of caution', 'as a precaution', 'precautionary measure', 'purely precautionary'],
  sidestep: [
    'no credit card',
    'did not compromise',
    'remained operational',
    'were not affected',
    'payment data is not stored',
    'were not compromised',
  ],
  authority: [
    'leading cyber-security firm',
    'leading cybersecurity firm',
    'third-party forensic experts',
    'outside security firm',
    'working with law enforcement',
    'cooperating with authorities',
    'independent experts',
  ],
  stonewall: [
    'investigation is ongoing',
    'cannot comment further',
    'not able to confirm any further details',
    'at this time',
    'at this stage',
    'declined to comment',
    'did not respond',
    'updates as appropriate',
  ],
  spin: [
    'not material',
    'no impact on our results',
    'substantial revenue growth opportunity',
    'stronger than ever',
    'industry-leading',
    'state of the art',
    'swift response prevented',
    'continue to invest in',
  ],
};

/** Every place where an example stands, whoever says it. */
export function naiveSignals(text: string): { start: number; end: number; tactic: string }[] {
  const low = text.toLowerCase().replace(/[’‘]/g, "'");
  const found: { start: number; end: number; tactic: string }[] = [];
  for (const [tactic, phrases] of Object.entries(EXAMPLES)) {
    for (const phrase of phrases) {
      for (let start = low.indexOf(phrase); start >= 0; start = low.indexOf(phrase, start + 1))
        found.push({ start, end: start + phrase.length, tactic });
    }
  }
  return found;
}
