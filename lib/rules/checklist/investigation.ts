// Who is investigating: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'investigation',
  group: 'response',
  name: 'Who is investigating',
  why: 'A named investigator can be asked what was found.',
  ask: 'Who is investigating, and will the findings be published?',
  cues: {
    stated: [
      '(being investigated|investigated) by',
      '{FIRM}',
      '(troy hunt|hunt|krebs) ~6 (verified|confirmed|checked|analyz*|examined|tested)',
      '(working|coordinating|cooperating) ~4 (with) ~4 ({POLICE}|{FIRM}|{REGULATOR})',
      'independent committee',
      '(indict*|charged|arrested)',
      '({POLICE}|{FIRM}|{REGULATOR}) ~3 (investigating|investigates|investigated|opened|launched|looking into|examining|probing|analyzing|analyzed|verified|is leading|are leading)',
      '(investigated|investigation|probe|inquiry|analysis|examined|analyzed|reviewed) ~1 (by|from|led by|conducted by|carried out by|with) ~2 ({POLICE}|{FIRM}|{REGULATOR})',
      '(hired|engaged|retained|contracted|appointed|brought in|called in|tapped|enlisted|asked) ~4 ({POLICE}|{FIRM})',
      '(working|work|worked|coordinating|cooperating) ~2 with ~4 ({POLICE}|{FIRM}|{REGULATOR}) ~6 (investigat*|determine|identify|response)',
    ],
    vague: [
      '(investigation|investigations|investigating|investigate|investigated|investigators|forensic|forensics|inquiry|probe|probing)',
      '(cyber|cybersecurity|security|forensic|forensics|external|third-party|outside|independent|leading|it|computer) ~3 (firm|firms|experts|expert|specialists|specialist|consultants|consultant|company|professionals|investigators|team|agency|advisors)',
      '(under way|underway|ongoing|launched|looking into)',
      'review of',
      '(third-party|third party|external|outside|independent|leading|forensic|forensics|cybersecurity|cyber security|security|it|cyber) ~2 (experts|expert|firm|firms|specialists|specialist|consultants|professionals|investigators|company|team|teams)',
      '(internal|ongoing|full|thorough|forensic|our|the|an|under|comprehensive) ~1 (investigation|investigations|inquiry|review|probe)',
      '(investigating|is being investigated|under investigation)',
    ],
    touch: [
      '({POLICE}|{REGULATOR}|{FIRM}) ~6 (investigat*|probe|probing|inquiry|enquiries|inquiries|looking into|examining|examin*|opened|launched|analysis)',
      '(investigat*|probe|probing|inquiry|enquiries|assist*|help|engaged|hired|retained|contracted|appointed|brought in|called in|working with|worked with|tapped|partnered) ~10 ({POLICE}|{FIRM}|{REGULATOR})',
      '(investigat*|probe|inquiry|enquiries|looking into|examin*|opened an|launched an|assist*|help*) ~5 ({POLICE}|{FIRM}|{REGULATOR})',
      '({POLICE}|{FIRM}|{REGULATOR}) ~5 (investigat*|probe|inquiry|enquiries|looking into|examin*|opened|launched|assist*)',
    ],
  },
  asks: ['who ~3 investigat*'],
} satisfies ChecklistItem;
