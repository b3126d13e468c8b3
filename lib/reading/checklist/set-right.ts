// What is known better than the model: days ahead, customers' days, days of the aftermath, a day's neighbours, words that are certain, questions that are answered. In the order in which it is put right.
import { unlessAftermath } from './aftermath';
import { unlessAhead } from './ahead';
import { unlessCertain } from './certain';
import { daysBeside } from './days-beside';
import type { Scores } from './document-features';
import { unlessAnswered } from './questions';
import type { Scene } from './sentence-features';
import { unlessTheirs } from './theirs';

export function setRight(scene: Scene, scores: Scores): Scores {
  const known = unlessCertain(scene, unlessAftermath(scene, unlessTheirs(scene, unlessAhead(scene, scores))));
  const right = unlessAnswered(scene, known);
  const days = daysBeside(scene);
  return days ? { ...right, days } : right;
}
