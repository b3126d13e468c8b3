// When it was made public: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'disclosed',
  group: 'when',
  name: 'When it was made public',
  why: 'From this day, people can protect themselves.',
  ask: 'On what day were people first told?',
  cues: {
    stated: [
      '{SAY} ~3 (on|in|late|early|late on) [late] ({WEEKDAY}|{MONTH})',
      '{SAY} (today|yesterday|{WEEKDAY}|this morning|this weekend|last night|tonight|this {WEEKDAY}|last {WEEKDAY})',
      '(on|in) ({WEEKDAY}|{MONTH}) ~6 (announced|disclosed|revealed|confirmed|said|notified|reported|informed|acknowledged|admitted|released|posted|sent|told|began|issued|published|filed)',
      '(today|yesterday) ~6 (announced|disclosed|revealed|confirmed|said|notified|reported|sent|issued|posted|began|claimed|published)',
      '(statement|letter|email|e-mail|notice|notification|notifications|filing|press release|blog post|post|letters|report|tweet|announcement|press conference|memo|warning) ~4 (on|today|yesterday|{WEEKDAY}|dated|published|released|posted|sent|issued|last)',
      '(made|went|go|going) public',
      '({WEEKDAY}|{MONTH}) ~2 (statement|letter|filing|announcement|press conference|news conference|email|notice|blog|post|press release|notification|report)',
      '(letters|notices|notifications|emails|notification) ~4 (went out|sent|mailed|began|dated|starting|being sent)',
      '(days|weeks|months|week|month|year|day|hours) (after|later|ago) ~6 (disclosed|announced|revealed|notified|told|reported|public|confirmed|informed)',
      '(broke the news|first reported|reported first|breaking)',
      '(began|begun|started|starting) ~2 (notifying|sending|informing|alerting|mailing|emailing|contacting)',
    ],
    vague: [
      '(this|last) week',
      'recently (disclosed|announced|revealed|notified|confirmed|reported|admitted)',
      '(is|are|has|have) ~1 (notifying|sending|alerting|warning|informing|emailing|contacting|mailing|notified|begun|disclosed|announced|confirmed|admitted|revealed|acknowledged)',
      'in a (statement|blog post|letter|notice|filing|press release|notification|post|email|report|release|tweet|memo|message)',
      'told [the]',
      '(data breach|breach) (notification|notifications|notice|notices|letter|letters)',
      '(spokesperson|spokesman|spokeswoman)',
      'first reported by',
      'according to',
    ],
  },
  asks: ['why ~4 (waited|wait|took so long|delay|delayed)', 'when ~4 (notified|notify|told|inform|informed)'],
} satisfies ChecklistItem;
