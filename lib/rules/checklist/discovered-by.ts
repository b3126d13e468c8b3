// Who found it, and how: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'discovered-by',
  group: 'when',
  name: 'Who found it, and how',
  why: 'Finding it yourself and being told are different things.',
  ask: 'Did the organisation find it, or was it told?',
  cues: {
    stated: [
      '[security|independent] (researcher|researchers) ~6 ({FIND}|told|notified|contacted|came|reported|uncovered|alerted)',
      '(discovered|found|uncovered|detected|reported|spotted|noticed|identified|flagged|first reported|revealed) by ~3 [a|an|the] ~4 (researcher|researchers|security|firm|company|employee|staff|customer|customers|journalist|expert|team|audit|auditor|vendor|consultant|user|users|worker|analyst|blogger|website|group|authorities|police|fbi)',
      '{TOLD} by',
      '(tip|tipped off|tip-off|anonymous tip|whistleblower)',
      "(employee|employees|staff|worker|workers|administrator|administrators|officials|technicians|engineers|it team|it staff|users|customers|nurse|teacher|parents) ~3 (noticed|discovered|found|reported|realized|realised|saw|spotted|arrived|complained|were unable|couldn't|received)",
      '(suspicious|unusual|abnormal|anomalous|strange|irregular) ~2 (activity|login|logins|traffic|connection|transactions|behavior|behaviour|patterns|charges|files)',
      '(monitoring|security tools|security software|security systems|alerts|alarm|alarms|intrusion detection|antivirus|anti-virus|safeguards|firewall) ~4 (detected|flagged|alerted|noticed|found|identified|warned|picked|caught|enabled)',
      '(routine|internal|security|proactive|regular) (audit|review|inspection|check|scan|maintenance|investigation|monitoring) ~4 (found|discovered|revealed|uncovered|detected|turned|showed|identified)',
      'during a (routine|regular|review|proactive|security|internal)',
      '(ransom|ransomware) (note|message|demand) ~3 (appeared|found|left|saw|on|received)',
      'received ~3 (ransom|note|message|notification|complaints|email|call|report|reports|tip|demand)',
      '(found|discovered) ~4 (online|on the dark web|for sale|on a forum|on the internet)',
      '(notified|informed|alerted|told|contacted|warned) (us|the company|them|the firm|it|the university|the hospital|the city|the bank|{TOLD})',
      '({POLICE}|{REGULATOR}) ~4 (notified|informed|alerted|told|contacted|warned)',
      '(krebs|krebsonsecurity|troy hunt|have i been pwned|leakedsource|leakbase|vickery|diachenko|bob diachenko|upguard|kromtech|motherboard|databreaches.net|hunt) ~6 (found|discovered|told|contacted|notified|reported|obtained|provided|learned|noticed)',
      "(locked|unable|couldn't|screens|message) ~6 (staff|employees|computers|files)",
      '(vendor|supplier|provider|partner|bank|banks|third party|processor) ~4 (notified|informed|alerted|told|contacted|warned)',
      'spike in',
      'complaints',
      'according to ~4 (researchers|researcher|security firm)',
    ],
    vague: [
      '(was|were|been) (discovered|detected|identified|found|uncovered|noticed|spotted)',
      '(we|it|company|officials|university|hospital|city|team|bank|firm|school|district|they|organization) (discovered|detected|identified|found|learned|uncovered|noticed|determined|realized)',
      '(became|becoming|become|made) aware',
      '(upon|after|once|following) ~2 (discovering|discovery|detecting|detection|learning|identifying|becoming aware)',
      'brought to ~2 attention',
      'recently {FIND}',
      '{FIND} ~3 {INCIDENT}',
    ],
  },
  asks: ['how ~5 ({FIND}|came to light|learned|found out)', 'who ~3 {FIND}', 'who ~2 (alerted|reported|tipped)'],
} satisfies ChecklistItem;
