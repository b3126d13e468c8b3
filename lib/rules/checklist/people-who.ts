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
      '(affect*|impact*|expos*|stole*|stolen|compromis*|leak*|notif*|data|information|records|details|belonging|of|from) ~4 {GROUP}',
      '{GROUP} ~5 (affected|impacted|exposed|stolen|compromised|accessed|notified|victims|hit|involved|personal|whose)',
      '(customers|people|users|individuals|those|anyone|clients|shoppers|guests|visitors|consumers) (who|that|whose) ~3 (made|bought|used|visited|booked|ordered|received|registered|applied|purchased|stayed|submitted|signed|provided|placed|shopped|enrolled|logged|joined|paid|attended|work|worked|live|lived|sought|called|contacted|created|entered|had)',
      '(current|former|past|prospective) ~2 (employees|staff|students|customers|members|patients|clients|workers|faculty|users|applicants|and)',
      '(customers|users|people|individuals|accounts|residents|clients) (in|across|from|within|living in) ~3 (states|country|countries|uk|us|u.s|europe|united|california|canada|australia|india|germany|new|south|north|singapore)',
      '(loyalty|rewards|premium|business|corporate|online|registered|email|mobile|wireless|prepaid|postpaid|retail|insurance|bank|credit card|newsletter) ~1 (customers|members|users|subscribers|accounts|holders|program members|clients)',
    ],
    vague: [
      '(customers|users|people|individuals|consumers|clients|accounts|victims|persons)',
      '{WHO} ~4 (affected|impacted|exposed|notified|compromised|at risk)',
      '(affected|impacted) {WHO}',
      '(million|thousand|hundred|all|some|certain|affected|impacted|our|its|their|of) ~1 (customers|users|people|individuals|accounts|consumers|clients|victims)',
    ],
  },
  asks: [
    '(which|what|who) ~3 (customers|users|people|individuals|patients|employees|students|was affected|were affected|is affected|affected|impacted|clients)',
    '(whether|if) ~4 (customers|patients|employees|students|users|staff) ~3 (affected|impacted)',
  ],
} satisfies ChecklistItem;
