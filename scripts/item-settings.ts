// How the checklist's model is trained: chosen by cross-validation on labelled texts.

/** L2 penalties by kind of feature, and the least number of texts a feature must occur in. */
export interface Settings {
  own: number;
  circumstance: number;
  neighbour: number;
  other: number;
  word: number;
  pair: number;
  both: number;
  shared: number;
  textShared: number;
  textRounds: number;
  leastCues: number;
  leastWords: number;
  leastPairs: number;
  /** Weight of a sentence without a label in a text that has the answer elsewhere: it may carry it too. */
  beside: number;
  /** Weight of a sentence that carries an answer without being the best evidence for it. */
  carried: number;
  /** Weight of a sentence written for training, beside one of a real text. */
  written: number;
  /** Weight of a sentence of a text written for training, and of that text as a whole. */
  invented: number;
  textInvented: number;
  text: number;
  textCue: number;
  textRow: number;
  leastTexts: number;
  textOther: number;
  rounds: number;
  dateWord: number;
  dateCue: number;
  leastDates: number;
}

/** How the net beside the linear scorer is trained. */
export interface NetSettings {
  /** Hidden numbers. */
  hidden: number;
  /** How often every sentence is seen. */
  epochs: number;
  rate: number;
  /** Shares of a sentence's features and of the hidden numbers that are left out, others each time. */
  dropFeatures: number;
  dropHidden: number;
  decay: number;
  seed: number;
  /** How much of a sentence's score is the net's. */
  share: number;
}

export const NET: NetSettings = {
  hidden: 80,
  epochs: 12,
  rate: 0.05,
  dropFeatures: 0.3,
  dropHidden: 0.3,
  decay: 1e-5,
  seed: 1,
  share: 0.6,
};

export const SETTINGS: Settings = {
  own: 3,
  circumstance: 6,
  neighbour: 12,
  other: 12,
  word: 12,
  pair: 20,
  both: 20,
  shared: 1,
  leastCues: 2,
  leastWords: 4,
  leastPairs: 12,
  beside: 0.25,
  carried: 0.4,
  written: 0.3,
  invented: 0.5,
  textInvented: 0.15,
  text: 12,
  textCue: 15,
  textRow: 30,
  textOther: 40,
  textShared: 0.3,
  leastTexts: 3,
  textRounds: 100,
  rounds: 40,
  dateWord: 10,
  dateCue: 4,
  leastDates: 2,
};
