// When it was found: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'detected',
  group: 'when',
  name: 'When it was found',
  why: 'Until this day, nobody could act.',
  ask: 'When was it found?',
  cues: {
    stated: [
      '{FIND} ~10 (on|in) ({WEEKDAY}|{MONTH})',
      '{FIND} ~6 (on or about|on or around|in early|in late|in mid|yesterday|today|last month|earlier this month|last {WEEKDAY}|days ago|weeks ago|months ago|this {WEEKDAY})',
      '(on|in) ({WEEKDAY}|{MONTH}) ~8 {FIND}',
      '(on|in) ({MONTH}|{WEEKDAY}) ~10 (notified|informed|told|alerted|contacted|tipped)',
      '(notified|informed|told|alerted|contacted|tipped) ~8 (on|in) ({MONTH}|{WEEKDAY})',
      '(was|were|been) (discovered|detected|identified|found|noticed|uncovered|spotted) ~6 (on|in|last|early|earlier|yesterday|days)',
      'came to light (on|in|last|earlier)',
      '(days|weeks|months|hours) (after|later) ~6 {FIND}',
      'as of ~3 (knew|understood|aware)',
      '(when|that) ~4 (noticed|saw|arrived|realized|realised|switched on|logged|turned on)',
      '{FIND} ~4 (the|a|an|that|unusual|suspicious) ~3 {INCIDENT}',
    ],
    vague: [
      'recently (discovered|learned|identified|detected|became aware|found|determined|notified|uncovered|alerted)',
      '(upon|after|once|following|immediately following|immediately after|on) ~2 (discovering|discovery|detecting|detection|learning|identifying|becoming aware|being alerted|aware)',
      'as soon as ~4 (learned|aware|discovered|informed|detected|notified|knew)',
      '(we|it|company|officials|university|hospital|city|team|bank|firm|school|district) {FIND}',
      '(became|becoming|become|made) aware',
      'once ~2 (discovered|identified|detected|aware)',
      'brought to ~2 attention',
      '(it|was|were) (discovered|detected|found|uncovered|spotted) ~2 (by|that|when|during|after|a)',
    ],
    touch: ['{FIND} ~4 {INCIDENT}', '{INCIDENT} ~6 {FIND}', 'suspicious activity', 'unusual activity'],
  },
  asks: ['when ~6 ({FIND}|knew|learned)', 'how (soon|quickly) ~4 ({FIND}|aware)'],
} satisfies ChecklistItem;
