// The shape of a law file: one clock, who owes what to whom, from which event, for how long, on whose authority.

/** What starts the clock, as the law puts it. */
export type ClockStart = 'aware' | 'materiality' | 'assessed';

/** How long it runs. Business days skip Saturdays, Sundays and the law's own federal holidays. */
export type ClockLength = { hours: number } | { days: number } | { businessDays: number } | { months: number };

export interface Law {
  id: string;
  /** As a reader would say it: "UK GDPR". */
  name: string;
  /** Who owes what to whom: "a controller tells the ICO". */
  duty: string;
  start: ClockStart;
  /** Absent where the law gives no number ("as soon as possible"). */
  length?: ClockLength;
  /** Whom the clock runs to; people and market clocks are met by the public disclosure itself. */
  to: 'regulator' | 'people' | 'market';
  /** Patterns of which one must stand in the text, unless a place does in the opening, for the law to be named at all. */
  cues: string[];
  /** Names of its country and places in it, which name the law in the headline and the opening only. */
  places?: string[];
  /** Neighbours in name ("New England"): where one stands, the words in it that name the law do so nowhere in the text. */
  unlike?: string[];
  /** Patterns that each must also find something (a sector, a country). */
  also?: string[][];
  /** A caveat said with the clock, in one sentence. */
  note?: string;
  /** Article or section, as cited. */
  source: string;
  /** ISO date on which the rule was last checked. */
  checked: string;
}

/** A law that bars or does not require a fact, said beside the item it concerns. */
export interface Silence {
  item: import('../../model').ItemId;
  text: string;
}
