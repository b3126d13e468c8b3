// Seen, copied or published: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'taken',
  group: 'taken',
  name: 'Seen, copied or published',
  why: 'Once copied, data cannot be called back.',
  ask: 'Was it only seen, or was it copied?',
  cues: {
    stated: [
      '(stole|steal|stolen|stealing|copied|copy|exfiltrated|exfiltrating|downloaded|downloading|extracted|harvested|scraped|siphoned|made off with|obtained|acquired|removed|grabbed|intercepted|theft of|dumped|swiped) ~8 ({DATA}|{KIND}|emails|accounts|numbers)',
      '({DATA}|{KIND}|accounts|emails) ~6 (was|were|been|being) ~1 (stolen|copied|exfiltrated|downloaded|extracted|taken|accessed|viewed|leaked|published|posted|encrypted|obtained|acquired|removed|deleted|sold|dumped|released|disclosed|available|accessible|locked|scrambled|stored)',
      '(accessed|viewed|access to|accessing|view) ~8 ({DATA}|{KIND}|accounts|emails|medical)',
      '(leaked|published|posted|released|dumped|shared|sold|selling|sale) ~8 ({DATA}|{KIND}|online|dark web|forum|internet)',
      '(encrypt|encrypted|encrypting|locked|locked up|scrambled|scrambling|locking) ~6 ({DATA}|{STORE}|information|everything)',
      '(publicly|freely|openly) (accessible|available|exposed|visible|viewable)',
      '(not|no|never|none) ~5 (stolen|taken|copied|removed|exfiltrated|downloaded|transferred|accessed|compromised|viewed|lost|breached)',
      '(for sale|on sale|offered for sale|up for sale)',
      '(data|information|records|files) (stolen|theft|leak|dump|leaked)',
      'stolen ~2 {DATA}',
      '{ATTACKER} ~5 (stole|copied|downloaded|exfiltrated|accessed|obtained|acquired|took|viewed|leaked|published|encrypted|locked|extracted|posted|released|dumped|made off|intercepted|gained access to|had access to)',
      '(data|information|files|records|documents|emails|details|database|credentials) ~4 (was|were|has been|have been|had been) ~1 (stolen|copied|downloaded|exfiltrated|accessed|obtained|acquired|taken|viewed|leaked|published|encrypted|removed|posted|deleted|sold|dumped|extracted|locked)',
      '(no|not) ~4 (data|information|records|files) ~4 (was|were|has|have) ~2 (stolen|taken|accessed|lost|compromised|copied|removed|viewed)',
    ],
    vague: [
      '(may|might|could|potentially|possibly|likely|believed|appears|reportedly|allegedly) ~4 (been|have) ~2 (accessed|stolen|exposed|compromised|taken|viewed|acquired|obtained|affected|copied|exfiltrated|impacted|involved|leaked|disclosed|included|downloaded|had)',
      '(exposed|compromised|affected|impacted|at risk|breached|involved)',
      '(no|any|not ~2) (evidence|indication|reason to believe|sign|signs|proof) ~12 (stolen|taken|accessed|copied|removed|compromised|exfiltrated|misused|viewed|acquired|transferred|data|information)',
      '(compromised|exposed) ~4 ({DATA}|{KIND}|accounts)',
      'data safe',
      'encrypts',
      '(may|might|could) ~1 have ~2 (accessed|stolen|exposed|compromised|taken|viewed|acquired|obtained|affected|copied|seen|gained|had)',
      '(may|might|could) ~1 (be|have been|include) ~1 (accessed|stolen|exposed|compromised|taken|viewed|affected|impacted|involved|at risk)',
      '(no|any) ~2 (evidence|indication|reason to believe|sign|proof) ~12 (data|information|accessed|stolen|taken|compromised|misused|copied|removed|viewed)',
      '(potentially|possibly) ~2 (accessed|stolen|exposed|compromised|affected|viewed|acquired|impacted)',
    ],
  },
  asks: [
    '(whether|if|how much) ~6 (data|information|files|records|anything) ~6 (outside|left|gone|lost|affected|exposed|involved)',
    '(whether|if) ~8 ({DATA}|anything|hackers|attackers) ~8 (stolen|taken|accessed|copied|downloaded|exfiltrated|compromised|breached|removed|viewed|obtained|leaked)',
    'what ~4 (stolen|taken|accessed|copied|compromised|obtained)',
    '(extent|scope)',
  ],
} satisfies ChecklistItem;
