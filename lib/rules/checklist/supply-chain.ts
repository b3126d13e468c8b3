// Whose systems, and who else’s: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'supply-chain',
  group: 'how',
  name: 'Whose systems, and who else’s',
  why: 'Others who depend on the same supplier may be affected too.',
  ask: 'Whose systems were they, and who else uses them?',
  cues: {
    stated: [
      '(third-party|third party|outside|external|service|cloud|software|hosting|payroll|marketing|technology|it|payment|billing|email) (vendor|provider|supplier|contractor|processor|company|firm|partner|vendors|providers) ~4 (named|called|known)',
      '(vendor|supplier|provider|contractor|subsidiary|partner|processor|parent company|parent|host|reseller)',
      '(owned by|operated by|run by|hosted by|managed by|provided by|supplied by|developed by|maintained by|powered by)',
      '(moveit|accellion|goanywhere|snowflake|blackbaud|solarwinds|kaseya|salesforce|salesloft|oracle|fortra|progress software|cl0p|amazon web services|aws)',
      '(used by|customers include|clients include|customers including|clients including|other companies|other organizations|other victims|including its customers|several of its customers|affected brands|brands|franchisees|dealerships|hotels|resellers|properties|school districts|business customers|corporate clients|other clients)',
      '(one of|from) ~2 (its|our|their|the) ~2 (suppliers|vendors|partners|providers|contractors|service providers|subcontractors)',
      '(did not|not|no) ~4 (affect|impact|involve|related to) ~4 (vendor|partners|third parties|other|software|subsidiaries)',
      '(supply chain|supply-chain)',
      '(service provider|service providers)',
    ],
    vague: [
      '(third-party|third party|third parties|outside vendor|vendor|supplier|subcontractor|business partners|partners|clients|business partner|suppliers|affiliates|subsidiaries)',
    ],
  },
  asks: [
    '(name|identity|identify|which|who) ~4 (vendor|supplier|provider|third party|third-party|company|partner|clients|customers|processor|merchant)',
    'not been named',
    'unnamed',
  ],
} satisfies ChecklistItem;
