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
      '(hacker|hackers|threat actor|attacker|group|gang|seller|broker|individual|user|someone) ~3 (known as|called|named|calling themselves|calling itself|calling himself|who goes by|going by|using the alias|using the name|using the handle|nicknamed|dubbed|tracked as|claiming to be)',
      '(group|gang|collective|crew|hacktivists|hackers) ~6 (claimed|claims|claiming|took|taken) ~2 (responsibility|credit)',
      '(ransomware|extortion|hacking|hacker|cybercrime) (gang|group|operation|crew|collective)',
      '(attributed to|blamed on|linked to|carried out by|perpetrated by|conducted by|work of|launched by|behind the)',
      '(employee|employees|contractor|worker|insider|engineer|technician|administrator|nurse|officer|reseller) ~4 (stole|accessed|downloaded|leaked|sent|emailed|misused|took|copied|sold|snooped|viewed|inappropriately|improperly|mistakenly|accidentally)',
      '(accessed|stolen|leaked|taken|downloaded|viewed|sent) by (an|one|a|its|our) ~2 (employee|contractor|worker|insider|staff)',
      '(arrested|charged|indicted|accused|identified|named|pleaded guilty|sentenced) ~8 (hack|breach|attack|theft|hacking|stealing|computer)',
    ],
    vague: [
      '{ATTACKER}',
      '(unknown|unidentified|anonymous|unnamed) ~2 (hackers|hacker|attackers|attacker|person|persons|party|individuals|group|actor|third party|actors|criminals|threat actors|assailants)',
      '(state-sponsored|nation-state|state sponsored|foreign government|nation state|government-backed)',
      '(someone|somebody|individual|individuals|person|people) ~3 (stole|hacked|accessed|gained|broke|who)',
      '(no|not) ~3 (group|groups|gang|gangs|ransomware) ~6 (claimed|responsibility|announced|assumed)',
      '(unknown|unidentified|unauthorized|unauthorised|anonymous|malicious|external) (third party|third parties|party|parties|actor|actors|person|persons|individual|individuals|hacker|hackers|attacker|attackers|user|intruder|source|entity)',
      '(hackers|attackers|cybercriminals|criminals|threat actors|hacker|attacker|threat actor|thieves|intruders) ~2 (stole|accessed|gained|breached|broke|demanded|demanding|encrypted|used|had|obtained|exploited|infiltrated|targeted|are|were|have|managed|got)',
      '(by|from|to|of) (hackers|attackers|cybercriminals|criminals|threat actors|a hacker|an attacker|thieves|intruders|unknown)',
    ],
  },
  asks: [
    '(suspect|suspects|suspected) ~2 (information|identified|released|named|arrested)',
    '(anyone|anybody|those|person|people|individuals) ~2 (responsible|involved|behind)',
    'who ~1 (had|has|gained|got) access',
    'the identity of',
    'who ~5 (behind|responsible|attack|did|hackers|carried|stole|attackers|orchestrated|accessed|had access|hacked|was|they)',
    '(identity|identities) of ~3 (hacker|hackers|attacker|attackers|thief|suspect|group|perpetrators|those)',
    '(suspect|suspects|attackers|hackers|culprits|perpetrator|group) ~4 (identified|known|unknown|unidentified)',
    '(motive|motives)',
    'whether ~4 (attackers|hackers|group)',
    'anyone ~6 accessed',
  ],
  certain: [
    {
      say: [
        '(hacker|hackers|attacker|attackers|intruder|intruders|thief|thieves|threat actor|group|gang|crew|seller) ~3 (goes|go|going|went) by [the (name|alias|handle|nickname|moniker|pseudonym) [of]]',
        '(hackers|attackers|intruders|thieves|gang) ~2 call themselves',
        '(hacker|attacker|intruder|thief) ~2 calls (himself|herself|themselves)',
        '(group|gang|crew|collective) ~2 (calls|calling|identified|identifies|identifying) itself [as]',
        '(hacker|hackers|threat actor|attacker|attackers|intruder|ransomware group|ransomware gang|hacking group|hacker group|extortion group) [who is|which is|that is] (known as|named|nicknamed|dubbed|(using|under) the (alias|handle|nickname|moniker|pseudonym))',
        '(note|demand) [was|is] signed [as]',
      ],
      named: ['after'],
    },
    {
      say: [
        '(stolen|copied|taken|hacked|attacked|encrypted|broken into) ~4 by [the] <~2> [ransomware|hacking|hacker|extortion|cybercrime] (gang|hacking group|ransomware group|ransomware operation|extortion group|hacker group)',
        'the <~2> [ransomware|hacking|hacker|extortion|cybercrime] (gang|hacking group|ransomware group|ransomware operation|extortion group|hacker group) (demanded|asked for|wanted) ~2 (money|ransom|1*|2*|3*|4*|5*|6*|7*|8*|9*|{NUMBER})',
        'the <~2> [ransomware|hacking|hacker|extortion|cybercrime] (gang|hacking group|ransomware group|ransomware operation|extortion group|hacker group) [has|had] listed ~2 (company|hospital|university|bank|city|school|district|firm|group|council)',
        '(ransomware|hacking|hacker|hackers|extortion|cybercrime|cybercriminal|hacktivist) (group|gang|collective|crew) <~3> (stole|copied|demanded|listed|posted|published)',
      ],
      named: ['in'],
    },
    {
      say: [
        ', (a|the) ~2 (ransomware|hacking|hacker|extortion|cybercrime|cybercriminal|hacktivist) (group|gang|collective|crew)(,) [has|had] (listed|posted|published|added|put|claimed|stole|copied|took)',
      ],
      named: ['before'],
    },
  ],
} satisfies ChecklistItem;
