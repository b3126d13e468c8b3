// Clocks: which law's clock could apply, what started it, and to when it ran. Never "late"; "cannot tell" without a start.
import type { Remark } from '../../model';
import type { ClockLength, Law } from '../../rules/laws/types';
import { addBusinessDays, addDays, addMonths, inWords, isFullDate } from '../calendar';
import { compile } from '../pattern';
import type { RemarkContext, RemarkFinder } from './context';
import { namesIn } from './law-names';

const MATERIAL = compile([
  { id: 'material', say: '(determined|concluded|determination) ~8 material' },
  { id: 'material', say: 'material cybersecurity incident' },
]);

/** The last day of a clock, as an ISO date; hours are counted in whole days, as only the day is known. */
export function lastDay(start: string, length: ClockLength): string {
  if ('hours' in length) return addDays(start, Math.ceil(length.hours / 24));
  if ('days' in length) return addDays(start, length.days);
  if ('months' in length) return addMonths(start, length.months);
  return addBusinessDays(start, length.businessDays);
}

function lengthInWords(length: ClockLength | undefined): string {
  if (!length) return 'no fixed time';
  if ('hours' in length) return `${length.hours} hours`;
  if ('days' in length) return `${length.days} days`;
  if ('months' in length) return length.months === 1 ? 'one month' : `${length.months} months`;
  return `${length.businessDays} business days`;
}

const EVENT = {
  aware: 'from becoming aware',
  materiality: 'from finding it material',
  assessed: 'from judging the risk real',
};

/** Where each duty's fulfilment would stand in the checklist. */
const MET = { regulator: 'regulator', people: 'people-told', market: 'disclosed' } as const;

function startOf(law: Law, context: RemarkContext): string | undefined {
  if (law.start !== 'aware') return undefined;
  const { value, status, sure } = context.items.detected;
  return status === 'stated' && sure && isFullDate(value) ? value : undefined;
}

function sayClock(law: Law, context: RemarkContext): string {
  const rule = `${law.name}: ${law.duty}, within ${lengthInWords(law.length)} ${EVENT[law.start]}.`;
  if (!law.length) return `${law.name}: ${law.duty}. ${law.note ?? ''}`.trim();
  const start = startOf(law, context);
  const note = law.note ? ` ${law.note}` : '';
  if (!start) {
    const unknown = law.start === 'materiality' ? 'the day it was found material' : 'the day it was found';
    const { status, value } = context.items.detected;
    const isUnsure = law.start === 'aware' && status === 'stated' && isFullDate(value);
    return `${rule} Cannot tell when it ran: ${unknown} is not ${isUnsure ? 'certain' : 'stated'} here.${note}`;
  }
  const end = inWords(lastDay(start, law.length));
  const told = law.to === 'market' ? context.items.disclosed.value : undefined;
  const met = isFullDate(told) ? ` The announcement: ${inWords(told)}.` : '';
  return `${rule} Start, as stated: ${inWords(start)}. It ran to ${end}, if the law applies.${met}${note}`;
}

/** A body in the text, or a place in its opening, makes a law one that could apply; it does not make it apply. */
function couldApply(law: Law, context: RemarkContext): boolean {
  const groups = [law, ...(law.also ?? []).map((cues) => ({ cues }))];
  const found = groups.every((names) => namesIn(names)(context.prepared).length > 0);
  return found && (law.start !== 'materiality' || MATERIAL(context.prepared).length > 0 || law.id === 'sec-8k');
}

export const clocks: RemarkFinder = (context) => {
  const laws = context.laws.filter((law) => couldApply(law, context));
  // The United Kingdom left the Union's regulation: one of the two, the nearer one.
  const named = laws.some(({ id }) => id === 'uk-gdpr') ? laws.filter(({ id }) => id !== 'gdpr') : laws;
  return named.map(
    (law): Remark => ({
      kind: 'clock',
      item: MET[law.to],
      text: sayClock(law, context),
      spans: namesIn(law)(context.prepared)
        .slice(0, 1)
        .map(({ start, end }) => ({ start, end })),
      source: `${law.source} (checked ${law.checked})`,
    }),
  );
};
