// What is known better than the model: days ahead, customers' days, days of the aftermath, words that are certain. In the order in which it is put right.
import { unlessAftermath } from './aftermath';
import { unlessAhead } from './ahead';
import { unlessCertain } from './certain';
import type { Scores } from './document-features';
import type { Scene } from './sentence-features';
import { unlessTheirs } from './theirs';

export const setRight = (scene: Scene, scores: Scores): Scores =>
  unlessCertain(scene, unlessAftermath(scene, unlessTheirs(scene, unlessAhead(scene, scores))));
