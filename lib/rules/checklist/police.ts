// Whether police know: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'police',
  group: 'response',
  name: 'Whether police know',
  why: 'A report to the police opens a second inquiry.',
  ask: 'Have the police been told, and which force?',
  cues: {
    stated: [
      '{POLICE}',
      '(police|fbi|prosecutors|detectives|officers)',
      '(arrest|arrested|indicted|charged)',
      '(reported|notified|contacted|informed|working with|cooperating with|called) ~6 {POLICE}',
      '(federal|state|national|local|city|county|metropolitan|royal|cyber|transport|military) ~1 (police|bureau of investigation|prosecutor*|crime agency|sheriff*)',
      '(case|complaint|report|fir|charges|criminal complaint) ~4 (filed|registered|lodged|made|with) ~4 (police|cybercrime|cyber crime|station|cell|prosecutor*)',
      '(fbi|police|secret service|interpol|europol|detectives|prosecutors|officers|sheriff*) ~6 (notified|contacted|informed|investigat*|alerted|told|called|aware|assist*|arrest*|involved|help)',
      '(indictment*|grand jury|arrest warrant|search warrant*|in custody|extradit*|suspect ~2 arrested)',
    ],
    vague: [
      'law enforcement',
      '(the|local|federal|appropriate|relevant|legal|proper) ~1 (authorities|authority)',
      '(criminal investigation|criminal complaint|federal agents|authorities)',
      '(notif*|inform*|contact*|alert*|report*|working with|work with|worked with|cooperat*|coordinat*|consult*|engag*|involv*|referred) ~6 (law enforcement|authorities|legal authorities)',
      '(law enforcement) ~2 (agency|agencies|authorities|officials|investigation|partners|was|has|have|were)',
    ],
  },
  asks: ['(police|fbi|law enforcement|police report|authorities)'],
  certain: [
    {
      say: [
        "(told|informed|notified|alerted|contacted|reported ~4 to|working with|liaising with|cooperating with) [the|an] [local|county] (gardaí|gardai|garda|garda s(i|í)och(a|á)na|sheriff|sheriff's (office|department)|guardia civil|carabinieri|mounties)",
        '(gardaí|gardai|garda s(i|í)och(a|á)na|guardia civil|carabinieri|mounties) (is|are|was|were|has been|have been) ~1 (investigating|informed|notified|told)',
      ],
    },
  ],
} satisfies ChecklistItem;
