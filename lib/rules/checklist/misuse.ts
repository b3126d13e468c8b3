// Misused or sold: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'misuse',
  group: 'taken',
  name: 'Misused or sold',
  why: 'This is the harm itself, and how it was looked for.',
  ask: 'Has any of it been misused or offered for sale, and how was that checked?',
  cues: {
    stated: [
      '(for sale|on sale|up for sale|selling|sold|sell|auctioned|auction|auctioning)',
      '(dark web|darkweb|dark net|hacking forum|hacker forum|hackers forum|breach forums|breachforums|raidforums|underground forum|marketplace|black market|pastebin|telegram channel|leak site|data leak site|torrent|wikileaks)',
      '(leaked|published|posted|released|dumped|shared|circulating|distributed|made public) ~6 (online|data|database|files|documents|forum|web|internet|public|free|emails|records|twitter)',
      '(fraudulent|unauthorized|fraud) ~3 (charges|transactions|purchases|tax returns|tax refunds|activity|accounts|use|claims|loans)',
      '(used|using|use) ~4 (data|information|accounts|cards|credentials|numbers) ~4 (to|for) ~3 (fraud|purchase|purchases|file|buy|open|make|steal|scam|phish|spam|identity)',
      '(spam|spammed|phishing emails|scam emails|sim swap|port numbers|identity theft)',
      '(have i been pwned|haveibeenpwned|leakedsource|hibp)',
      '(no|not) ~3 (appeared|surfaced|found|leaked|posted|published) ~4 (online|dark web|forum|internet|publicly)',
    ],
    vague: [
      '(no|any|not aware of any|not aware of|without) ~2 (evidence|indication|reports|sign|signs|information|instances|knowledge|reason) ~12 (misus*|fraud*|used|identity theft|abused|sold|shared|published|exploited|leaked|disseminated|improper*)',
      '(misused|misuse|abused|fraudulently|identity theft|fraud|scams|phishing)',
      '(threaten|threatened|threatening|threatens|threat|threats) to ~3 (release|publish|leak|sell|wipe|post|expose|dump)',
      '(could|may|might|can) be used (to|for|in)',
      '(assurance|assurances|deleted|destroyed|erased) ~6 (data|information)',
      '(proof|samples|sample) of',
      'sell ~4 (data|information)',
    ],
  },
  asks: ['(whether|if) ~10 (misused|used|sold|published|fraud|abused|leaked|fraudulent)'],
} satisfies ChecklistItem;
