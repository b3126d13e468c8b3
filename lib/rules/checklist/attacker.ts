// Who did it: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'attacker',
  group: 'how',
  name: 'Who did it',
  why: 'Who holds the data shapes what may be done with it.',
  ask: 'Who did it, and how is that known?',
  cues: {
    stated: [
      '{GANG}',
      '(calling (itself|themselves|himself)|called|calls itself|known as|named|dubbed|aka|also known as|alias|using the handle|using the alias|nickname|goes by|tracked as|pseudonym)',
      '(claimed|claims|claiming|took|taken|take) ~2 (responsibility|credit)',
      'claimed ~3 (attack|breach|hack)',
      '(arrested|charged|indicted|pleaded guilty|sentenced|convicted|accused|prosecut*|suspect)',
      '(former|current|rogue|disgruntled|ex) ~2 (employee|contractor|worker|staff member|reseller|nurse|insider|member of staff|developer)',
      '(an|one|another|its|our) [of] [its|our|their] (employee|employees|contractor|worker|insider|staff member|member of staff|reseller|engineer|administrator)',
      '(linked to|attributed to|blamed on|work of|behind the attack|behind the breach|carried out by|orchestrat*|perpetrated by|conducted by|responsible for)',
      '(ransomware|hacking|hacker|extortion|cybercrime|cyber|hacktivist|criminal|crime|threat|espionage) (group|gang|collective|crew|operation|team|organization|family)',
      '(chinese|russian|north korean|iranian|north korea|russia|china|iran) ~4 (hackers|hacking|government|state|group|intelligence|military|linked|backed)',
      '(teenager|teen|year-old|student|man|woman) ~6 (arrested|charged|pleaded|accused|hacked|responsible)',
      'researcher ~4 (discovered|found|accessed|downloaded)',
    ],
    vague: [
      '{ATTACKER}',
      '(unknown|unidentified|anonymous|unnamed) ~2 (hackers|hacker|attackers|attacker|person|persons|party|individuals|group|actor|third party|actors|criminals|threat actors|assailants)',
      '(state-sponsored|nation-state|state sponsored|foreign government|nation state|government-backed)',
      '(someone|somebody|individual|individuals|person|people) ~3 (stole|hacked|accessed|gained|broke|who)',
      '(no|not) ~3 (group|groups|gang|gangs|ransomware) ~6 (claimed|responsibility|announced|assumed)',
    ],
  },
  asks: [
    'who ~5 (behind|responsible|attack|did|hackers|carried|stole|attackers|orchestrated|accessed|had access|hacked|was|they)',
    '(identity|identities) of ~3 (hacker|hackers|attacker|attackers|thief|suspect|group|perpetrators|those)',
    '(suspect|suspects|attackers|hackers|culprits|perpetrator|group) ~4 (identified|known|unknown|unidentified)',
    '(motive|motives)',
    'whether ~4 (attackers|hackers|group)',
    'anyone ~6 accessed',
  ],
} satisfies ChecklistItem;
