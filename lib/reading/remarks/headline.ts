// Headline against body: the headline promises safety that the body does not state, or says less than the body does.
import type { Remark, Span } from '../../model';
import { compile, type Hit } from '../pattern';
import { isInHeadline, quote, type RemarkContext, type RemarkFinder, sentenceOf } from './context';

const KEPT =
  '[(patient|customer|user|personal|member|student|client|payment|card|employee)] (data|information|records|details|accounts|files|customers|patients|users|systems|funds|passwords)';

/** Words that say all is well with data or people. */
const safe = compile([
  { id: 'safe', say: `${KEPT} ~3 (safe|secure|unaffected|untouched|intact|protected)` },
  {
    id: 'safe',
    say: `${KEPT} ~2 (not|never) ~1 (affected|compromised|accessed|stolen|taken|exposed|breached|impacted|lost)`,
  },
  { id: 'safe', say: `no ~3 ${KEPT} ~2 (affected|compromised|accessed|stolen|taken|exposed|breached|impacted|lost)` },
  { id: 'safe', say: `no ${KEPT} (breach|theft|loss|leak)` },
]);

/** Words that leave it open in a headline. */
const hedge = compile([
  { id: 'hedge', say: '(may|might|could) have' },
  { id: 'hedge', say: '(possible|possibly|potential|potentially|alleged|suspected|feared)' },
  { id: 'hedge', say: '(may|might|could) be (affected|at risk|exposed)' },
]);

const quoted = (context: RemarkContext, span: Span): string => `“${quote(context, span)}”`;

function overclaim(context: RemarkContext, claims: Hit[]): Remark[] {
  const head = claims.find((hit) => isInHeadline(context, hit));
  if (!head || claims.some((hit) => !isInHeadline(context, hit))) return [];
  // A reading that found the answer stated in the body supports the headline, in whatever words.
  const inBody = context.items.taken.evidence.find((piece) => !isInHeadline(context, piece));
  if (context.items.taken.status === 'stated' && inBody) return [];
  const said = inBody ?? context.items.systems.evidence.find((piece) => !isInHeadline(context, piece));
  const body = said ? ` The nearest the text comes: ${quoted(context, sentenceOf(context, said.start))}` : '';
  return [
    {
      kind: 'headline',
      item: 'taken',
      text: `The headline says ${quoted(context, { start: head.start, end: head.end })}; the text below does not say so.${body}`,
      spans: [{ start: head.start, end: head.end }, ...(said ? [{ start: said.start, end: said.end }] : [])],
    },
  ];
}

function underclaim(context: RemarkContext): Remark[] {
  const head = hedge(context.prepared).find((hit) => isInHeadline(context, hit));
  const fact = context.items.taken;
  const said = fact.evidence.find((piece) => !isInHeadline(context, piece));
  if (!head || fact.status !== 'stated' || !fact.sure || !said) return [];
  const sentence = sentenceOf(context, said.start);
  const isHedged = hedge(context.prepared).some((hit) => hit.start >= sentence.start && hit.end <= sentence.end);
  if (isHedged || safe(context.prepared).some((hit) => hit.start >= sentence.start && hit.end <= sentence.end))
    return [];
  return [
    {
      kind: 'headline',
      item: 'taken',
      text: `The headline says ${quoted(context, context.prepared.headline)}; the text says it plainly: ${quoted(context, said)}`,
      spans: [
        { start: head.start, end: head.end },
        { start: said.start, end: said.end },
      ],
    },
  ];
}

export const headline: RemarkFinder = (context) => {
  const over = overclaim(context, safe(context.prepared));
  return over.length ? over : underclaim(context);
};
