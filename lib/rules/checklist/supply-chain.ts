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
      '(vendor|supplier|provider|contractor|processor|partner|subsidiary|parent company|software company|hosting company|service provider|subcontractor) [called|named|known as]',
      '(a|an|its|our|their) ~3 (vendor|supplier|provider|contractor|subsidiary|partner|service provider|processor)',
      '(on behalf of|for clients|for companies|customers include|clients include|whose clients|whose customers|used by|serves|serving|provides services to|provides software)',
      '(breach|breached|hack|hacked|attack|incident|compromise|compromised) (at|of|on|involving|affecting) ~4 (vendor|supplier|provider|contractor|third-party|third party|partner|subsidiary)',
      '(other|several|many|multiple|numerous|hundreds of|dozens of|thousands of) ~2 (companies|organizations|organisations|clients|schools|hospitals|districts|businesses|banks|universities|agencies|brands|merchants|retailers|institutions) ~3 (affected|impacted|hit|breached|use|used|also|were|that)',
    ],
    vague: [
      '(third-party|third party|third parties|outside vendor|vendor|supplier|subcontractor|business partners|partners|clients|business partner|suppliers|affiliates|subsidiaries)',
      '(third-party|third party|outside|external) ~2 (vendor|vendors|provider|providers|supplier|suppliers|contractor|company|firm|service|services|software|application|platform|site|system|developer)',
      '(vendor|vendors|supplier|suppliers|subcontractor|reseller|partner|partners|affiliates|subsidiaries|business partners|clients)',
    ],
  },
  asks: [
    '(name|names|identity|details) ~4 (vendor|supplier|provider|third-party|third party|partner|partners|merchant|merchants|companies)',
    '(what|which|other) ~2 (vendor|vendors|supplier|provider|processor|merchant|merchants|companies|organizations|clients)',
    '(name|identity|identify|which|who) ~4 (vendor|supplier|provider|third party|third-party|company|partner|clients|customers|processor|merchant)',
    'not been named',
    'unnamed',
  ],
  certain: [
    {
      say: [
        '(our|its|their) ~3 (provider|supplier|vendor|processor|contractor|subcontractor|partner|subsidiary)[,] <~4> (was|were|had been|has been) (broken into|hacked|breached|attacked)',
        '(provider|supplier|vendor|processor|contractor|subcontractor|partner|subsidiary)[,] <~5> (told|informed|notified|alerted|warned|contacted) (us|it|them|the (company|bank|university|city|council|school|district|hospital|group)) ~6 (its|their) ~2 (database|server|servers|system|systems|network|files|records|portal|platform) (was|were|had been|has been|have been) (copied|downloaded|stolen|hacked|breached|attacked|broken into)',
        '(database|server|servers|portal|website|system|systems|platform|application|app|archive|mailbox|software|service) [was|is|are|were|had been|which was|that was] (run|operated|hosted|managed|maintained) by <~4> (a|an|our|its) ~3 (supplier|vendor|provider|contractor|agency|subcontractor)',
        '(breach|attack|hack|theft|incident|intrusion|leak) [had|has] (happened|occurred|took place|taken place|began|started) (at|in) <~4> (which|who) (runs|hosts|manages|operates|stores|handles|processes|maintains|supplies|provides) ~4 for us',
      ],
      named: ['in'],
    },
    {
      say: [
        '(breach|attack|hack|theft|incident|intrusion|leak) [had|has] (happened|occurred|took place|taken place|began|started) (at|in) <~4> (which|who) (runs|hosts|manages|operates|stores|handles|processes|maintains|supplies|provides) ~4 for',
      ],
      named: ['in', 'after'],
    },
    {
      say: [
        '(breach|attack|cyberattack|hack|intrusion|incident|theft) (at|of|on|involving|affecting) (our|its|their) ~3 (provider|supplier|vendor|processor|contractor|subcontractor|subsidiary)',
        '(database|server|servers|portal|website|system|systems|platform|application|app|archive|mailbox|software|service) [was|is|are|were|had been|which was|that was] (run|operated|hosted|managed|maintained) by (our|its|their) ~3 (supplier|vendor|provider|contractor|agency|subcontractor)',
      ],
      named: ['after'],
    },
    {
      say: [
        'no (other|third) (company|companies|party|parties|organisation|organisations|organization|organizations|firm|firms|business|businesses|supplier|suppliers|vendor|vendors|provider|providers) (was|were|is|are|has been|have been) ~1 (involved|concerned)',
      ],
    },
  ],
} satisfies ChecklistItem;
