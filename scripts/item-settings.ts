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
  /** Weight of a sentence written for training, beside one of a real text. */
  written: number;
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
  leastWords: 3,
  leastPairs: 8,
  beside: 0.25,
  written: 0.3,
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
