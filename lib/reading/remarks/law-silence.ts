// Silence that the law allows: where a law bars a fact or owes it to somebody else, the item says so.
import type { ItemId, Remark } from '../../model';
import ukGdpr from '../../rules/laws/uk-gdpr';
import { compile } from '../pattern';
import type { RemarkContext, RemarkFinder } from './context';
import { namesIn } from './law-names';

const massachusetts = compile([
  {
    id: 'ma',
    say: '(massachusetts residents|massachusetts resident|residents of massachusetts|massachusetts law|massachusetts general laws)',
  },
]);
const letter = compile([
  { id: 'letter', say: '(we are writing|we write) to (inform|notify|advise|tell|let) you' },
  { id: 'letter', say: 'notice of data (breach|incident|security incident)' },
  { id: 'letter', say: 'dear (patient|customer|member|resident|employee|student|client|sir|valued)' },
  { id: 'letter', say: 'this letter' },
]);
const european = namesIn({
  cues: ['(gdpr|information commissioner*|ico|data protection authority|data protection commission)'],
  unlike: ukGdpr.unlike,
});
const police = compile([
  {
    id: 'police',
    say: '(police|law enforcement|fbi|prosecutors) ~4 (asked|requested|instructed) ~8 (delay*|not to disclose|withhold|postpone)',
  },
  { id: 'police', say: 'at the request of (police|law enforcement|the police|the fbi)' },
]);

const open = (context: RemarkContext, item: ItemId): boolean =>
  ['missing', 'withheld'].includes(context.items[item].status);

export const lawSilence: RemarkFinder = (context) => {
  const { prepared } = context;
  const remarks: Remark[] = [];
  const place = massachusetts(prepared)[0];
  if (place && letter(prepared).length > 0) {
    for (const item of (['cause', 'people-count'] as const).filter((id) => open(context, id))) {
      remarks.push({
        kind: 'law',
        item,
        text: 'A notice letter to Massachusetts residents may not state the nature of the breach or the number of residents. The silence may be the law’s.',
        spans: [{ start: place.start, end: place.end }],
        source: 'Massachusetts General Laws, chapter 93H, section 3(b)',
      });
    }
  }
  const authority = european(prepared)[0];
  if (authority && open(context, 'people-count')) {
    remarks.push({
      kind: 'law',
      item: 'people-count',
      text: 'The law owes this number to the regulator, not to readers. It can still be asked for.',
      spans: [{ start: authority.start, end: authority.end }],
      source: 'GDPR and UK GDPR, articles 33(3)(a) and 34(2)',
    });
  }
  const hold = police(prepared)[0];
  if (hold) {
    remarks.push({
      kind: 'law',
      item: 'disclosed',
      text: 'The police asked for a delay, the text says. Most notice laws allow that.',
      spans: [{ start: hold.start, end: hold.end }],
    });
  }
  return remarks;
};
