// What comes next: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'outlook',
  group: 'response',
  name: 'What comes next',
  why: 'A date for the next report is a promise to hold them to.',
  ask: 'When is the next report due?',
  cues: {
    stated: [
      '(class- action|lawsuit|lawsuits|sued|sue|suing|legal action|litigation|settlement|settle|settled|filed suit|plaintiffs|damages)',
      '(fine|fined|fines|penalty|penalties)',
      '(cost|costs|costing|expense|expenses|loss|losses|charge) ~6 (million|billion|thousand|dollars|estimated|insurance)',
      '(million|billion) ~4 (cost|costs|expense|expenses|loss|losses|settlement|fine|damage|damages|agreement|deductible|recovery)',
      '(insurance|insured|insurer|insurers|deductible)',
      '(material|materially|adverse) ~4 (impact|effect|adverse|financial|affect)',
      '(not expected|not expect|does not believe|no|not) ~6 (material|financial|negative|significant) ~3 (impact|effect)',
      '(next|another|further|full) (update|report|hearing|statement) ~4 (on|by|in|next|will|due|expected)',
      '(charged|indicted|sentenced|trial|pleaded)',
      '(shares|stock) ~4 (fell|dropped|down|closed|lost|slipped|plunged)',
      '(class-action|class action|lawsuit|lawsuits|sued|suing|litigation|settlement|settled|fined|fine of|penalty|legal action)',
      '(cost|costs|expense|expenses|losses|damage|charge) ~6 (million|thousand|billion|insurance|estimated)',
      '(not|no) ~3 (expect*|believe|anticipat*|likely|have) ~6 (material|financial) ~3 (impact|effect|adverse)',
      '(shares|stock|share price) ~4 (fell|dropped|down|lost|slipped|plunged|declined)',
    ],
    vague: [
      '(update|updates|updated|updating|more information|further information|additional information|further details|more details|further updates) ~8 (as|when|once|available|becomes|appropriate|soon|will|provide|share|know)',
      '(will|continue to) ~3 (update|provide|inform|share|keep) ~6 (updates|information|informed|updated|details|public)',
      '(too early|too soon|premature|remains to be seen|in due course|coming (days|weeks|months)|next (days|weeks|months))',
      '(could|may|might|would) ~4 (face|cost|lead to|result in|be fined|fines|lawsuits|liable|damage|reputational)',
      '(gdpr|regulatory fines|liability|reputational|reputation)',
      '(deadline|expected to|plans to|next steps|obligations)',
      '(update|updates|information|details|more) ~6 (as|when|once) ~3 (available|appropriate|becomes|know|learn|investigation|possible)',
      '(in the|over the|within) (coming|next) ~2 (days|weeks|months)',
      '(could|may|might|will) ~2 face',
      '(insurance|insured|insurer|deductible)',
      '(too early|too soon|premature|remains to be seen|in due course|next steps|deadline)',
    ],
  },
  asks: ['(cost|financial|losses|impact|what will happen|timeline|timetable|when ~6 (update|report|complete))'],
} satisfies ChecklistItem;
