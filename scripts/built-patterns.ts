// All patterns that the reading looks for, compiled: run while building, its `built` is put in the place of `lib/reading/built.ts`.
import './built-listening';

import { type Built, listening } from '../lib/reading/built';
import { printOf } from '../lib/reading/built-search';
import { cueFinder } from '../lib/reading/checklist/cues';
import { featuresOf } from '../lib/reading/disclosure-features';
import { packLists } from '../lib/reading/loaded-tables';
import { compile } from '../lib/reading/pattern';
import { patternOf, tablesOf } from '../lib/reading/pattern-tables';
import { prepare } from '../lib/reading/prepare';
import '../lib/reading/remarks';
import { namesIn } from '../lib/reading/remarks/law-names';
import { candidateFinder } from '../lib/reading/signals/candidates';
import { rules } from '../lib/rules';
import { ANSWERS } from '../lib/rules/answers';
import { CLASSES } from '../lib/rules/classes';

/** The patterns of each list that is compiled in a reading; those of the remarks were when they were loaded. */
function listsAsked(): string[][] {
  cueFinder(rules.checklist);
  candidateFinder(rules.tactics);
  featuresOf(prepare('Nothing happened'));
  for (const { about } of Object.values(ANSWERS).flat()) if (about) compile([{ id: 'about', say: about }]);
  for (const law of rules.laws) for (const each of [law, ...(law.also ?? []).map((cues) => ({ cues }))]) namesIn(each);
  const lists = listening.heard ?? [];
  listening.heard = undefined;
  return [...new Map(lists.map((says) => [says.join('\n'), says])).values()];
}

const lists = listsAsked();
const tables = tablesOf(lists.flat().map((say) => patternOf(say, CLASSES)));
const { bytes, lengths } = packLists(tables);
const { letters, stars, between, others } = tables;

export const built: Built = {
  lists: lists.map((says) => ({ rows: says.length, print: printOf(says.map((say) => ({ say }))) })),
  tables: { letters, stars, between, others, lengths, lists: Buffer.from(bytes).toString('base64') },
};
