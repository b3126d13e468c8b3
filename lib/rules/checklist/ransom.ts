// Ransom asked or paid: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'ransom',
  group: 'how',
  name: 'Ransom asked or paid',
  why: 'A payment buys a promise. It does not bring data back.',
  ask: 'Was a ransom demanded, and was it paid?',
  cues: {
    stated: [
      '(demand|demanded|demanding|demands|asked for|asking for|seeking|sought|wanted|requested|requesting) ~8 (ransom|bitcoin|bitcoins|payment|money|cryptocurrency|dollars|million|btc|monero|extortion)',
      '(pay|paid|paying|payment|pays|payments) ~5 (ransom|hackers|hacker|attackers|bitcoin|bitcoins|extortion|criminals|demand|demands|sum)',
      '(ransom|extortion) ~3 (demand|demands|payment|payments|was paid|paid|of|amount|note)',
      "(did not|didn't|won't|will not|would not|refused to|not|never|decided not to|declined to|no plans to|no intention) ~3 (pay|paying|paid|meet|negotiate|give in)",
      '(no|not received a|not receive a|any|without) ~2 ransom ~3 (demand|demands|paid|was|request|note|payment)',
      'in exchange for ~6 (key|keys|decrypt*|data|money|payment|bitcoin|release)',
      '(bitcoin|bitcoins)',
      '(in|worth of) (bitcoin|cryptocurrency|gift cards)',
      '(extort|extorted|blackmail|blackmailed|shake down)',
      'ransom',
    ],
    vague: [
      'ransomware',
      'extort*',
      '{GANG}',
      '(decrypt*|encrypted) ~4 (files|systems|data|servers)',
      'negotiat*',
      'double extortion',
    ],
  },
  asks: [
    '(whether|if) ~5 (ransom|demanding|demanded|paid|pay|payment)',
    '(ransom|amount|payment) ~4 (demanded|asked|requested|paid)',
    '(whether|if) ~6 (paid|pay|ransom|demand|demanded|demands|paying|payment)',
    '(how much|amount|what) ~8 (ransom|demand|demanded|demanding|demands|paid|payment|hackers)',
    'ransom',
  ],
} satisfies ChecklistItem;
