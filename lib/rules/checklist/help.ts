// What help there is: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'help',
  group: 'response',
  name: 'What help there is',
  why: 'This is the part a reader can act on today.',
  ask: 'What do those affected get, and what should they do now?',
  cues: {
    stated: [
      '(credit|identity|dark web|fraud) ~3 (monitoring|protection|restoration|theft protection|repair|insurance|services|service|resolution|recovery)',
      '(free|complimentary|free-of-charge|one year|two years|12 months|24 months|one-year|two-year|12-month|year of|months of) ~6 (monitoring|protection|identity|credit|service|services|membership|subscription)',
      '(hotline|helpline|help line|call center|call centre|toll-free|toll free|dedicated ~3 line|assistance line|dedicated email|dedicated website|phone number)',
      '(reset|change|changing|update|resetting|choose) ~5 (password|passwords|pin|pins|credentials|login)',
      '(freeze|security freeze|fraud alert|credit freeze|fraud alerts|credit report|credit reports)',
      '(monitor|monitoring|review|check|watch|checking|reviewing|comb|eye on) ~5 (account|accounts|statements|statement|credit|bank|card|transactions|bills)',
      '(enable|enabling|activate|use|turn on) ~4 (two-factor|2fa|multi-factor|mfa|two factor|unique)',
      '(refund|refunds|reimburse*|compensation|voucher|discount|replacement card|replacement cards|new cards|reissue*)',
      '(call|contact|email|calling|visit) ~4 (800|888|at|us|www)',
      '(advised|urged|encouraged|recommended|recommend|recommends|advises|urges|encourages|should|advise|urge|encourage) ~6 (change|reset|monitor|review|check|contact|report|place|enable|use|avoid|watch|beware|call|freeze|enroll|ignore|delete|never|not)',
      '(haveibeenpwned|have i been pwned)',
      '(experian|equifax|transunion|idx|kroll|identityworks|lifelock|allclear|cyberscout|epiq)',
      'enrol*',
    ],
    vague: [
      '(remain|be|stay|remaining|staying) ~2 (vigilant|alert|cautious|wary|careful|on the lookout)',
      '(vigilance|guidance|support|resources|assistance|advice|recommendations|steps) ~4 (affected|to protect|for those|customers|they can)',
      '(protect|protecting) (yourself|themselves|yourselves)',
      'no action (is|needed|required)',
      '(vigilant|vigilance|cautious|wary|careful|on guard|on alert|watch out|beware|alert for)',
    ],
  },
  asks: ['(whether|if) ~6 (offer|offering|credit monitoring|compensat*|refund)'],
} satisfies ChecklistItem;
