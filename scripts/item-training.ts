// Trains all parts of the checklist's model on labelled texts, applies them to others, and cross-validates by fold.
import type { ItemId } from '../lib/model';
import { CLASSES, type Scores } from '../lib/reading/checklist/document-features';
import { carriers } from '../lib/reading/checklist/evidence';
import { mix, type Net, netScores } from '../lib/reading/checklist/net';
import { unlessRefused } from '../lib/reading/checklist/refused';
import { setRight } from '../lib/reading/checklist/set-right';
import { valueFor } from '../lib/reading/checklist/values';
import { checklist } from '../lib/rules';
import { judgeDates, trainDates } from './item-date-model';
import type { Judged } from './item-figures';
import { type Encoded, encode, lessonsOf, scoreOf, trainSentences, vocabularyOf, writtenLessons } from './item-model';
import { type LearnedNet, trainNet } from './item-net';
import { NET, type Settings } from './item-settings';
import { judge, type TextJudge, trainTexts } from './item-text-model';
import type { LabelledText } from './labelled-texts';
import type { WrittenSentence } from './written-sentences';

export const ITEMS: ItemId[] = checklist.map(({ id }) => id);

export interface Trained {
  vocabulary: Map<string, number>;
  sentence: Record<ItemId, Float64Array[]>;
  net: LearnedNet;
  date: ReturnType<typeof trainDates>;
  text: Record<ItemId, TextJudge>;
}

const foldsOf = (texts: LabelledText[]) => [...new Set(texts.map(({ fold }) => fold))].sort();

/** The judge of texts learns from scores of sentences and dates that their scorers have not seen: fold by fold. */
export function train(texts: LabelledText[], written: WrittenSentence[], settings: Settings): Trained {
  const vocabulary = vocabularyOf(texts, written, settings);
  const encoded = texts.map((text) => encode(text, vocabulary));
  const scores = texts.map((): Scores => ({ items: {} as Scores['items'], dates: [] }));
  for (const fold of foldsOf(texts)) {
    const rest = texts.filter((text) => text.fold !== fold);
    const restEncoded = encoded.filter((_, at) => texts[at]!.fold !== fold);
    const learned = trainSentences(rest, restEncoded, written, vocabulary, settings);
    const net = netOf(rest, restEncoded, written, vocabulary, settings);
    const dates = trainDates(rest, settings);
    texts.forEach((text, at) => {
      if (text.fold !== fold) return;
      scores[at]!.items = scoreSentences(learned, net, encoded[at]!);
      scores[at]!.dates = judgeDates(text, dates);
    });
  }
  return {
    vocabulary,
    sentence: trainSentences(texts, encoded, written, vocabulary, settings),
    net: netOf(texts, encoded, written, vocabulary, settings),
    date: trainDates(texts, settings),
    text: trainTexts(texts, scores, settings),
  };
}

function netOf(
  texts: LabelledText[],
  encoded: Encoded[],
  written: WrittenSentence[],
  vocabulary: Map<string, number>,
  settings: Settings,
): LearnedNet {
  const lessons = [...lessonsOf(texts, encoded, settings), ...writtenLessons(written, vocabulary, settings)].map(
    ({ numbers, classOf, costOf }) => ({
      numbers,
      classes: Uint8Array.from(ITEMS, classOf),
      costs: Float32Array.from(ITEMS, (item) => costOf(item, classOf(item))),
    }),
  );
  return trainNet(lessons, vocabulary.size, ITEMS, NET);
}

/** Every sentence's probabilities for every item, by both scorers together. */
function scoreSentences(sentence: Trained['sentence'], net: Net, encoded: Encoded): Scores['items'] {
  const seen = encoded.map((numbers) => netScores(net, numbers));
  return Object.fromEntries(
    ITEMS.map((item, n) => {
      const score = scoreOf(sentence[item]);
      return [item, encoded.map((numbers, at) => mix(score(numbers), seen[at]![n]!, net.share))];
    }),
  ) as Scores['items'];
}

export function apply(trained: Trained, text: LabelledText): Judged[] {
  const encoded = encode(text, trained.vocabulary);
  const items = scoreSentences(trained.sentence, trained.net, encoded);
  const scores = setRight(text.scene, { items, dates: judgeDates(text, trained.date) });
  return ITEMS.map((item) => {
    const likely = unlessRefused(
      Array.from(judge(trained.text[item], scores, item, text.scene)),
      text.scene,
      scores,
      item,
    );
    const best = likely.indexOf(Math.max(...likely));
    const shown = carriers(text.scene, scores, item, best);
    const value = CLASSES[best] === 'stated' ? valueFor(text.scene, scores, item) : undefined;
    return { text, item, likely, scores, shown, value };
  });
}

export function crossValidate(texts: LabelledText[], written: WrittenSentence[], settings: Settings): Judged[] {
  return foldsOf(texts).flatMap((fold) => {
    const trained = train(
      texts.filter((text) => text.own || text.fold !== fold),
      written,
      settings,
    );
    return texts.filter((text) => !text.own && text.fold === fold).flatMap((text) => apply(trained, text));
  });
}
