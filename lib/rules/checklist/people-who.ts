// Who they are: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'people-who',
  group: 'taken',
  name: 'Who they are',
  why: 'People need to know whether they are among them.',
  ask: 'Who exactly: which group, from when to when?',
  cues: {
    stated: [
      '{GROUP}',
      '(current|former|past|prospective|ex) ~3 (employees|staff|students|customers|members|patients|clients|workers|faculty|users|applicants)',
      '{WHO} (who|that|whose|with|in|from|of)',
      '(people|customers|individuals|those|anyone|users|shoppers|guests|visitors|consumers) who',
      '(uk|us|u.s.|american|british|canadian|australian|german|french|california|texas|indian|european) ~2 {WHO}',
      '(account holders|cardholders|job applicants|job seekers|loyalty ~2 members|newsletter subscribers|app users|business customers|corporate customers|online customers|registered users|voters|taxpayers|athletes|residents|investors|donors|alumni)',
    ],
    vague: [
      '(customers|users|people|individuals|consumers|clients|accounts|victims|persons)',
      '{WHO} ~4 (affected|impacted|exposed|notified|compromised|at risk)',
      '(affected|impacted) {WHO}',
    ],
  },
  asks: [
    '(which|what|who) ~3 (customers|users|people|individuals|patients|employees|students|was affected|were affected|is affected|affected|impacted|clients)',
    '(whether|if) ~4 (customers|patients|employees|students|users|staff) ~3 (affected|impacted)',
  ],
} satisfies ChecklistItem;
