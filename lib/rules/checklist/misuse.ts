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
      '(selling|sell|sold|offering|offered|auction*|listed|advertis*|up for sale|for sale|trading|traded) ~8 (data|database|information|records|accounts|credentials|details|files|forum|dark web|marketplace|cards)',
      '(leaked|published|posted|released|dumped|shared|uploaded) ~8 (forum|online|dark web|internet|telegram|pastebin|leak site|free|twitter|website|public|web)',
      '(customers|users|people|victims|players|members|accounts|cards) ~4 (reported|received|seen|noticed|complained|targeted|hit|used) ~4 (fraud|fraudulent|scam|spam|phishing|unauthorized|charges|suspicious)',
    ],
    vague: [
      '(no|any|not aware of any|not aware of|without) ~2 (evidence|indication|reports|sign|signs|information|instances|knowledge|reason) ~12 (misus*|fraud*|used|identity theft|abused|sold|shared|published|exploited|leaked|disseminated|improper*)',
      '(misused|misuse|abused|fraudulently|identity theft|fraud|scams|phishing)',
      '(threaten|threatened|threatening|threatens|threat|threats) to ~3 (release|publish|leak|sell|wipe|post|expose|dump)',
      '(could|may|might|can) be used (to|for|in)',
      '(assurance|assurances|deleted|destroyed|erased) ~6 (data|information)',
      '(proof|samples|sample) of',
      'sell ~4 (data|information)',
      '(no|not|any|without|nor) ~3 (evidence|indication|information|reports|aware|reason|sign|knowledge|instances|suggestion) ~12 (misuse|misused|used|fraud|fraudulently|identity theft|abused|sold|shared|published|leaked|disseminated|improperly|exploited|posted)',
      '(threaten*|threat) ~3 (release|publish|leak|sell|expose|post|wipe|dump)',
      '(could|may|might|can) ~1 be ~1 (used|sold|exploited|abused|misused|leaked)',
      '(could|may|might|can) ~1 use ~4 (information|data|details)',
    ],
  },
  asks: [
    '(whether|if|any) ~6 (used|misused|sold|shared|fraudulent|inappropriately|abused)',
    '(whether|if) ~10 (misused|used|sold|published|fraud|abused|leaked|fraudulent)',
  ],
} satisfies ChecklistItem;
