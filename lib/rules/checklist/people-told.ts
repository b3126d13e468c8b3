// Whether those affected know: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'people-told',
  group: 'response',
  name: 'Whether those affected know',
  why: 'Those who do not know cannot act.',
  ask: 'Have all those affected been told, how, and since when?',
  cues: {
    stated: [
      '(letter|letters|email|emails|e-mail|e-mails|notice|notices|mail|phone|website|post|message|text|notification|notifications|faq|memo|blog) ~6 (to|sent|sending|mailed|posted|published|customers|affected|impacted|employees|patients|members|users|students|parents|individuals|those)',
      '(sent|sending|mailed|mailing|emailed|emailing|received|receiving|receive|posted|issued|wrote) ~8 (letter|letters|email|emails|e-mail|notice|notices|notification|notifications|message|messages|warning|alert|{WHO})',
      '(all|already|has|have|had|been) ~4 (notified|informed|contacted|emailed|alerted|told|warned)',
      '(notified|informed|contacted|emailed|alerted|warned|told) ~4 (all|{WHO}|those|affected|impacted)',
      '({WHO}|those) ~4 (notified|informed|contacted|emailed|alerted|received|warned|told)',
      "(not|no|never|hasn't|without) ~4 (notified|notify|informed|inform|told|contacted|notifying|telling) ~3 ({WHO}|those|affected)",
      '(hotline|call center|call centre|helpline|toll-free)',
      '(in a|reads the|reads a|according to the) ~3 (letter|notice|email|notification|message|statement) ~4 (to|sent|for|from)',
      '(has|have|had|already|been|was|were) ~2 (notified|informed|contacted|emailed|alerted|warned|told|written to|mailed)',
      '(sent|sending|mailed|mailing|emailed|emailing|posted|received|receiving|receive|issued) ~6 (letters|letter|emails|email|notices|notice|notifications|notification|messages|text|alert)',
      '(letter|letters|email|emails|notice|notices|notification|notifications|message) ~4 (to|sent to|mailed to|received by|for) ~3 {WHO}',
      '(on its website|on the website|press conference|news conference|town hall|social media|twitter|facebook page|news feed|push notification|by mail|by email|by e-mail|via email|by letter|by phone|in writing)',
    ],
    vague: [
      '(is|are|will|will be|plans to|plan to|planning|intends to|begun|began|started|starting|process of) ~4 (notify|notifying|contact|contacting|inform|informing|alert|alerting|email|emailing|warning|sending|reach out|reaching out|write to)',
      'data breach (notification|notifications|notice|notices|letter|letters)',
      '(breach|notification) (letters|letter|notice|notices|notifications)',
      '(notify|inform|contact|alert) ~4 {WHO}',
      '(warned|warning|advised|urged|asked|told) ~3 {WHO}',
      '(notify|notified|notifying|inform|informed|contacted|alerted)',
      '(will|will be|plans to|plan to|is|are|begun|began|started|process of|continue to|going to|intends to) ~3 (notify*|contact*|inform*|alert*|email*|warn*|reach* out|mail*|send*)',
      '{WHO} ~3 (will be|are being|being|to be) ~1 (notified|contacted|informed|alerted|told)',
    ],
  },
  asks: [
    '(whether|if|when) ~4 (notify|notified|notifies|inform|informed|told|contacted)',
    '(whether|if|when|how) ~6 (notified|notify|inform|informed|contacted|contact|told|tell|alert)',
  ],
} satisfies ChecklistItem;
