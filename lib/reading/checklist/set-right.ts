// What is known better than the model: days ahead, customers' days, days of the aftermath, words that are hollow or certain, questions that are answered, a day's neighbours. In the order in which it is put right.
import { unlessAftermath } from './aftermath';
import { unlessAhead } from './ahead';
import { unlessCertain } from './certain';
import { daysBeside } from './days-beside';
import type { Scores } from './document-features';
import { unlessHollow } from './hollow';
import { unlessAnswered } from './questions';
import type { Scene } from './sentence-features';
import { unlessTheirs } from './theirs';

export function setRight(scene: Scene, scores: Scores): Scores {
  const dimmed = unlessHollow(scene, unlessAftermath(scene, unlessTheirs(scene, unlessAhead(scene, scores))));
  const right = unlessAnswered(scene, unlessCertain(scene, dimmed));
  const days = daysBeside(scene);
  return days ? { ...right, days } : right;
}
