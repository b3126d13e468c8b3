// Which systems: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'systems',
  group: 'how',
  name: 'Which systems',
  why: 'What a system holds tells what could be reached.',
  ask: 'Which systems were reached, and what do they hold?',
  cues: {
    stated: [
      '(email|e-mail) (account|accounts|mailbox|mailboxes|system|systems|inbox|inboxes|server|servers|boxes)',
      '(mailbox|mailboxes|inbox)',
      '(customer|patient|student|employee|member|loyalty|reservation|booking|payroll|billing|payment|donor|user|internal|order|guest|backup|support|helpdesk|marketing|hr|crm|hris|test|staging|production|legacy|e-commerce|ecommerce|cloud|web|file|domain|mail|registration|medical|records|radiology|imaging|ticketing|online|dispatch|reservations|customer relationship management|rewards|loyalty) (database|databases|system|systems|portal|portals|platform|platforms|server|servers|site|website|account|accounts|store|environment|app|application|program|tool|service|shop|software)',
      '(s3|amazon|aws|azure|google|mongodb|elasticsearch|snowflake|salesforce|oracle|postgresql|mysql|moveit|goanywhere|accellion|sharepoint|office 365|microsoft 365|exchange|slack|github|gitlab|jira|zendesk|citrix|vpn|wordpress|vbulletin|drupal|magento|facebook|twitter) ~3 (bucket|buckets|server|servers|database|instance|account|accounts|environment|software|platform|tenant|transfer|storage|application|file)',
      '(point-of-sale|point of sale|pos|payment) (systems|system|terminals|terminal|devices|device)',
      '[a|its|the|our] (website|web site|web site|mobile app|mobile application|online store|web store|app|online shop|forum|forums|checkout page|checkout pages|online portal)',
      '(laptop|laptops|hard drive|usb|thumb drive|flash drive|external drive|memory stick|phone|tablet|voting machine)',
      '(api|endpoint|provisioning system|helpdesk|help desk|admin panel|network drives|active directory|domain controller|source code|repository|repositories|call center|workstation*|computer-aided dispatch|911|phone system|telephone)',
      '(accounts|account) ~3 (accessed|breached|compromised|hacked|stolen|hijacked)',
      '(a|one|single) (server|computer|database|account|system|employee)',
      '(credit|debit|payment) card (processing|payment)',
      '{STORE} (called|known as|named|that|which|used to|used for|containing|where|run by|operated by|hosted by)',
      '(a|an|its|the|our|their|one of) ~2 (email|e-mail|cloud|web|file|mail|payroll|payment|booking|reservation|customer|patient|student|hr|crm|loyalty|support|help desk|helpdesk|billing|dispatch|ticketing|legacy|test|backup|marketing|donor|membership|vendor|third-party|online|registration|records|point-of-sale) (server|servers|system|systems|platform|database|databases|portal|account|accounts|application|site|store|environment|software|service|storage|tool|mailbox)',
      '(accessed|breached|compromised|hacked|infected|encrypted|hit|attacked|targeted|infiltrated|exposed|affected|disabled|defaced) ~4 (website|web site|site|app|application|portal|forum|forums|email accounts|email account|mailbox|mailboxes|online store|point-of-sale|pos|servers that|server that|database containing|database of|databases containing|server containing|system that|platform)',
    ],
    vague: [
      "(our|its|their|the|company's|internal|corporate|city's|hospital's|some|certain|office|it|computer|town|county|university's|school's|district's|specific|several|various|all|information|breached|impacted|affected) ~1 (systems|system|network|networks|servers|computers|environment|infrastructure|database|databases|files|devices|machines)",
      '{STORE}',
      "(its|our|their|the company's|the city's|the hospital's|the school's|the university's|the firm's|the organization's|computer|it|internal|corporate|some|certain|several|multiple|various|all|many|specific|number of) ~1 (systems|system|network|networks|servers|computers|server|databases|devices|infrastructure|environment|machines)",
    ],
  },
  asks: [
    '(which|what) ~2 (systems|servers|computers|applications|databases|locations|machines|accounts)',
    '(vulnerable|affected|targeted|compromised) (application|system|server|software)',
    '(which|what) ~3 (systems|system|servers|computers|network|databases|accounts|machines|devices|application|applications)',
    'how many ~2 (computers|systems|servers|machines|devices)',
    '(exactly|precisely) which',
  ],
} satisfies ChecklistItem;
