// Which regulators know: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'regulator',
  group: 'response',
  name: 'Which regulators know',
  why: 'A regulator can ask what readers cannot.',
  ask: 'Which regulators were told, and when?',
  cues: {
    stated: [
      '{REGULATOR}',
      '(notified|reported|informed|filed|filing|disclosed|submitted|told|contacted) ~6 {REGULATOR}',
      "(attorney general|attorneys general|attorney general's|commissioner|commissioner's|commission|department of|ministry|data protection|regulator|watchdog|authority|agency)",
      '(regulatory filing|sec filing|securities filing|form 8-k|8-k|10-q|filing with)',
    ],
    vague: [
      '(regulators|regulator|relevant authorities|appropriate authorities|relevant regulators|regulatory authorities|data protection authorities|necessary authorities|regulatory bodies|appropriate regulators|state regulators|federal regulators|relevant agencies|state and federal authorities)',
      '(authorities|government|federal agencies|state agencies)',
    ],
  },
  asks: [
    '(which|what|whether|if) ~6 (regulator|regulators|agencies|authorities|commissioner|ico)',
    '(whether|if) ~6 (reported|notified) ~4 (regulator|regulators|ico|authorities|agencies)',
  ],
} satisfies ChecklistItem;
