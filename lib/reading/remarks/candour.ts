// Credit for candour: an admitted unknown with a date for the answer is not an evasion.
import type { Remark } from '../../model';
import { compile } from '../pattern';
import { quote, type RemarkFinder, sentenceOf } from './context';

const unknown = compile([
  { id: 'unknown', say: '(we|it|the company|they) [still] (do|does) not [yet] know' },
  {
    id: 'unknown',
    say: '(not yet known|not yet clear|still unknown|not yet determined|not yet established|not yet been determined)',
  },
  { id: 'unknown', say: '(have|has) not yet (determined|established|confirmed|identified)' },
]);
const DAY = '(1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31)';
const promise = compile([
  {
    id: 'promise',
    say: `(will|plans to|expects to|aims to) ~8 (report*|publish*|update*|notify|say|announce|share|release*|inform|complete*|answer) ~10 (by|on|before|until) [{WEEKDAY}] ${DAY} {MONTH}`,
  },
  {
    id: 'promise',
    say: `(will|plans to|expects to|aims to) ~8 (report*|publish*|update*|notify|say|announce|share|release*|inform|complete*|answer) ~10 (by|on|before|until) {MONTH} ${DAY}`,
  },
  { id: 'promise', say: `next (update|statement|report) ~8 (on|by|before) ~2 {MONTH}` },
  { id: 'promise', say: '(will|plans to) ~8 (report*|publish*|update*|answer) ~10 (by|on|before) {WEEKDAY}' },
]);

export const candour: RemarkFinder = (context) => {
  const { prepared } = context;
  const admitted = unknown(prepared)[0];
  if (!admitted) return [];
  const here = prepared.sentenceAt(admitted.start);
  // The date must stand with the admission, or in one of the two sentences after it.
  const dated = promise(prepared).find(({ start }) => {
    const away = prepared.sentenceAt(start) - here;
    return away >= 0 && away <= 2;
  });
  if (!dated) return [];
  const spans = [sentenceOf(context, admitted.start), sentenceOf(context, dated.start)];
  const remark: Remark = {
    kind: 'candour',
    text: `Said plainly as not known yet, with a date for more: “${quote(context, spans[1]!)}”`,
    spans,
  };
  return [remark];
};
