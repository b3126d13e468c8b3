// The sentences that every export shares, in one place so that no format says it differently.
import type { Dossier, Status, Voice } from '../model';

export const DISCLAIMER = '“Not said” means not in this text. It does not mean hidden, and it is no verdict on anyone.';

export const PARTIAL = 'Only the visible part was read; what is missing here may stand in the rest.';

export const CHECK = 'check this';

export const NO_SIGNALS = 'No reassuring or evasive phrases found. That is a finding too.';

export const ALL_SET_ASIDE = 'Phrases were found here, and the reader set all of them aside.';

/** Said where no phrase is listed. */
export const noSignals = ({ setAside }: Pick<Dossier, 'setAside'>): string => (setAside ? ALL_SET_ASIDE : NO_SIGNALS);

export const NOT_A_DISCLOSURE = 'This does not read like a breach disclosure, so nothing is called missing.';

export const NOTES_APART = 'Added by the reader; not in this text and not part of what was read.';

export const STATUS_WORDS: Record<Status, string> = {
  stated: 'stated',
  vague: 'vague',
  withheld: 'withheld',
  missing: 'not said',
};

export const VOICE_WORDS: Record<Voice, string> = {
  organisation: 'the organisation',
  reporter: 'the reporter',
  regulator: 'a regulator',
  attacker: 'the attacker',
  critic: 'a critic',
  other: 'somebody else',
};

/** Keeps what a reporter leaves out apart from what the organisation left out. */
export function twoSilences({ article, reading }: Dossier): string {
  const who = reading.organisation ?? 'the organisation';
  const source =
    article.sources.length > 0
      ? 'Its own words are listed under “Read next at the source”.'
      : 'Its own notice or filing may say more.';
  const writer = article.publisher && article.publisher !== reading.organisation ? article.publisher : 'this text';
  return `What ${writer} leaves out is not what ${who} left out. ${source}`;
}
