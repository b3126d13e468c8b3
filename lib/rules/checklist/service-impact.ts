// What stopped working: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'service-impact',
  group: 'response',
  name: 'What stopped working',
  why: 'An outage can harm people before any data does.',
  ask: 'What stopped working, for how long, and is it back?',
  cues: {
    stated: [
      '({STORE}|service|services|operations|phones|phone|lines|email|e-mail|website|portal|classes|surgeries|appointments|stores|offices|payments|production|internet|wi-fi|access) ~5 (down|offline|unavailable|unable|disrupted|inaccessible|not available|cancelled|canceled|postponed|closed|suspended|interrupted|halted|crippled|paralyzed|affected|disabled|shut down|knocked|locked out|delayed)',
      '(down|offline|outage|unavailable|shutdown|closed|out of service) ~4 (for|since|until|from|on|through|days|hours|week|weeks|after)',
      '(restored|back online|back up|resumed|reopened|up and running|operational|back to normal|fully restored|brought back|returned to normal)',
      '(manual|manually|pen and paper|paper records|by hand|paper-based)',
      '(cancelled|canceled|postponed|diverted|diverting|delayed|delays) ~4 (surgeries|appointments|patients|ambulances|classes|flights|orders|deliveries|operations|procedures)',
      "(locked out of|lost access|could not access|couldn't access|unable to access|can't access|without access|no access|denied access|denying)",
      '(not|no|never|without|remain*|unaffected|continue*|continued) ~6 (affect*|impact*|disrupt*|interrupt*|unaffected|operational|open|normal|operating|running|operate) ~4 (operations|services|business|patient care|customers|systems|operations|service)',
      '(services|operations|stores|clinical) ~4 (unaffected|not affected|not impacted|remained|remain|stayed up|stayed|continue|open)',
      '(taken offline|took offline|went down|went offline|go dark|going dark|shut down|shut ~3 down)',
      '(denial of service|ddos|defaced|redirected)',
      '(website|site|email|e-mail|phone|phones|services|service|systems|system|network|portal|servers|computers|operations|internet|lines|app|tool|production|store|stores|library|court|payments|classes) ~4 (was|were|is|are|remain|remained|remains|been|went|still|being) ~2 (down|offline|unavailable|disrupted|inaccessible|closed|suspended|shut|affected|disabled|interrupted|unusable|locked|out of service|out|restored|back|not working)',
      "(unable|could not|couldn't|can't|cannot|not able) ~1 [to] ~1 (access|use|process|log|make|send|receive|work|pay|print|open|connect|schedule|see)",
      '(without|lost|losing|denied|denying|no) ~3 access to ~4 (email|files|systems|computers|network|data|records|system|internet|services)',
      '(no|not|without|never) ~3 (disrupt*|interrupt*|impact*|affect*|downtime|outage) ~5 (operations|services|service|business|customers|patient|care|systems|clinical|production|stores|delivery)',
      '(operations|services|systems|stores|clinics|branches|schools|offices|hospital|business) ~3 (remain|remained|continue|continued|continues|are|were|stayed) ~2 (open|operational|unaffected|normal|running|online|available|functioning|operating|up)',
      '(restored|resumed|recovered|reopened|back up|back online|up and running|brought back|rebuilt)',
      '(manual|manually|paper|pen|by hand|workaround|workarounds) ~3 (mode|process|processes|procedures|dispatch*|forms|records|operations)',
      '(cancel*|postpon*|divert*|delay*|reschedul*|turned away|closed) ~4 (surgeries|surgery|appointments|patients|ambulances|classes|flights|orders|operations|procedures|school|games|deliveries)',
    ],
    vague: [
      '(some|minimal|limited|minor|temporary|temporarily|certain|significant|widespread|intermittent) ~2 (disruption|disruptions|impact|interruption|outage|outages|delays|service)',
      '(disrupt|disrupted|disruption|disrupting|disruptions|interruption|crippled|outage|outages|unusable|slowdown)',
      '(operations|business|services) ~4 (continue|continued|normal|impact|impacted)',
      '(working to|efforts to|trying to) ~4 (restore|recover|bring)',
      '(restore|restoration|recovery|restoring)',
      '(disrupt*|interrupt*|outage*|downtime|unusable|cripple*|paralyz*|slowdown*)',
      '(some|minimal|limited|minor|temporary|significant|widespread) ~1 (disruption|impact|interruption|delays|outage|outages|difficulties)',
      '(locked|locking) ~2 out',
      '(working|efforts|trying|continue|hope*) to ~2 (restore|recover|bring|resume|rebuild|return)',
    ],
  },
  asks: [
    'when ~6 (restored|back|online|resume|available)',
    'how long ~6 (down|offline|restore|outage|take)',
    '(impact|effect)',
    'timeline',
  ],
} satisfies ChecklistItem;
