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
      '(data protection|privacy|information|financial|consumer|banking|communications|telecoms|cyber|insurance|securities) ~1 (commissioner|commission|authority|agency|watchdog|regulator|ombudsman|office|bureau|supervisor)',
      "(filed|filing|submitted|disclosed|reported|notice|notification|letter|entry|breach portal|sample) ~6 (attorney general|attorney general's|ag's|sec|commission|department|state of|portal|office of)",
      "(maine|california|massachusetts|vermont|montana|texas|washington|new hampshire|oregon|indiana|iowa|maryland|new york|delaware) ~2 (attorney general|ag|attorney general's|department of justice|office of|authorities|department of)",
      '(senate|house|congressional|parliamentary|parliament|congress) ~2 (committee|hearing|inquiry|panel|subcommittee)',
      '(national|federal|state|government) ~1 (cyber security|cybersecurity|cyber|information security|crypto) ~1 (centre|center|agency|authority|directorate|office)',
      '(department|ministry|secretary|minister|office) of ~1 (health|homeland|education|justice|communication|communications|public|science|finance|financial|interior|consumer|information|cybersecurity|transportation)',
    ],
    vague: [
      '(regulators|regulator|relevant authorities|appropriate authorities|relevant regulators|regulatory authorities|data protection authorities|necessary authorities|regulatory bodies|appropriate regulators|state regulators|federal regulators|relevant agencies|state and federal authorities)',
      '(authorities|government|federal agencies|state agencies)',
      '(relevant|appropriate|necessary|required|applicable|various|state|federal|government|national|competent|proper|local) ~1 (authorities|regulators|regulator|agencies|bodies|officials|regulatory|government)',
      '(regulatory|securities|exchange) ~1 (filing|bodies|agencies|authorities|disclosure|requirements|obligations)',
      '(breach|notification|disclosure|privacy|data protection) ~1 (law|laws|act|legislation|regulation|regulations)',
    ],
  },
  asks: [
    '(which|what|whether|if) ~6 (regulator|regulators|agencies|authorities|commissioner|ico)',
    '(whether|if) ~6 (reported|notified) ~4 (regulator|regulators|ico|authorities|agencies)',
  ],
  certain: [
    {
      say: [
        '(told|notified|informed|alerted|notif(y|ying)|reported ~3 to) ~4 ([the] (information commissioner*|ico|attorney general*|attorneys general|data protection (authority|commission|commissioner)|securities and exchange commission|federal trade commission|department of health and human services|national credit union administration|comptroller of the currency|federal deposit insurance corporation|federal communications commission|consumer financial protection bureau|department of financial services|financial conduct authority|prudential regulation authority|privacy commissioner|cnil|oaic))',
      ],
    },
  ],
} satisfies ChecklistItem;
