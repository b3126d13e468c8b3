// Proportion: figures that give scale, set beside a count that is vague or missing, never in its place.
import type { Remark, Span } from '../../model';
import { compile } from '../pattern';
import { quote, type RemarkContext, type RemarkFinder, sentenceOf } from './context';

/** A figure with what it counts, bounded: "17 million patients", "about 2,000 GP practices". */
const FIGURE =
  /\b(?:(?:about|around|roughly|some|over|more than|nearly|almost|up to) )?\d{1,3}(?:,\d{3}){0,3}(?:\.\d{1,2})?(?: (?:million|billion|thousand))? (?:[a-z-]{2,14} ){0,1}(?:patients|customers|clients|users|members|students|employees|staff|people|residents|subscribers|passengers|households|gps|practices|hospitals|clinics|schools|stores|branches|organisations|organizations|businesses|companies|merchants)\b/g;

/** Verbs that make a figure one of scale. */
const serves = compile([
  {
    id: 'serves',
    say: '(serve*|serving|used by|uses|employ*|operate*|runs|oversee*|overseeing|insure*|covers|covering|treat*|works with|provides ~4 to|customer base|has ~3 (customers|users|members|clients|employees|patients)|on behalf of)',
  },
]);
/** Verbs that make it a figure of those hit: then it is an answer, or part of one, and no scale. */
const hit = compile([
  {
    id: 'hit',
    say: '(affected|impacted|exposed|stolen|compromised|accessed|notif*|breach*|leaked|victims|taken|contacted|informed|hit|belonging to)',
  },
]);

const within = (span: Span) => (found: Span) => found.start >= span.start && found.end <= span.end;

/** An unsure count may be one of the very figures that only give scale. */
const isCounted = ({ items }: RemarkContext): boolean =>
  items['people-count'].status === 'stated' && items['people-count'].sure;

function figuresOf(context: RemarkContext): Span[] {
  const serving = serves(context.prepared);
  const hits = hit(context.prepared);
  const counted = context.items['people-count'].evidence;
  return [...context.prepared.norm.matchAll(FIGURE)].flatMap((match): Span[] => {
    const figure = { start: match.index, end: match.index + match[0].length };
    const sentence = sentenceOf(context, figure.start);
    const near = { start: Math.max(sentence.start, figure.start - 90), end: Math.min(sentence.end, figure.end + 60) };
    const isScale = serving.some(within(near)) && !hits.some(within(near));
    return isScale && !(isCounted(context) && counted.some(within(sentence))) ? [figure] : [];
  });
}

export const proportion: RemarkFinder = (context): Remark[] => {
  if (isCounted(context)) return [];
  const figures = figuresOf(context).slice(0, 3);
  if (figures.length === 0) return [];
  const list = figures.map((figure) => `“${quote(context, figure)}”`).join(', ');
  const which = figures.length === 1 ? 'That is not' : 'None of these is';
  return [
    {
      kind: 'proportion',
      item: 'people-count',
      text: `For scale: ${list}. ${which} the number of people affected.`,
      spans: figures,
    },
  ];
};
