// What will change: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'prevention',
  group: 'response',
  name: 'What will change',
  why: 'A measure can be checked later. An intention cannot.',
  ask: 'What will be different, and by when?',
  cues: {
    stated: [
      '(implement*|add*|deploy*|install*|introduc*|enabl*|adopt*|roll* out|requir*|mov* to|migrat*|using|purchas*|invest*|upgrad*) ~6 (multi-factor|mfa|two-factor|2fa|firewall|endpoint|encryption|monitoring|software|segmentation|training|policy|policies|solution|detection|antivirus|patch|hashing|backup|backups|vpn|passwords|authentication|servers|tool|tools|platform)',
      '(phishing|security|awareness|staff|employee|mandatory) ~2 training',
      '(fired|dismissed|resign|resigned|resigns|stepped down|leave the company|no longer an employee|no longer employed|no longer using|no longer utilizing|ended ~3 contract|terminated ~3 contract|replace|replaced|hired|hiring|doubling|appointed)',
      '(new|additional) ~2 (firewall|endpoint|monitoring|authentication|password|training|security system|security solution|software|environment|server|servers|policy)',
      '(prevent|detect|avoid) ~4 (similar|future|again|another)',
      '(multi-factor authentication|multifactor authentication|network segmentation|endpoint detection)',
      '(implement*|added|adding|deploy*|install*|introduc*|enabl*|adopt*|rolled out|requir*|upgrad*|migrat*|moved to|moving to|purchas*|hired|hiring|train*|replac*|segment*|increas*|doubl*) ~6 (multi-factor|mfa|two-factor|2fa|authentication|firewall|firewalls|endpoint|encryption|monitoring|software|segmentation|training|antivirus|backups|password|passwords|employees|staff|detection|logging|policies|scanning|filters|servers|system)',
      '(no longer|stopped|ended|terminated|severed|cut) ~3 (use|using|utilizing|employed|employee|contract|relationship|work|working|storing|ties)',
    ],
    vague: [
      '(additional|enhanced|new|extra|further|more|stronger|strengthened|improved|appropriate|significant|other|remedial) ~2 (security|safeguards|measures|safeguard|controls|protections|protection|protocols|precautions|technical)',
      '(enhance|enhancing|strengthen|strengthening|improve|improving|improved|bolster|bolstering|tighten|tightening|harden|hardening|upgrade|upgrading|reinforce|increase|increasing|reviewing|review|evaluating) ~5 (security|safeguards|systems|defenses|defences|protocols|procedures|controls|processes|policies|protections|network|measures|cybersecurity|practices)',
      '(prevent|preventing|avoid|ensure|minimize|reduce) ~8 (again|future|similar|recurrence|further|repeat|happening|reoccur*)',
      '(invest|investing|investment) ~4 (security|cybersecurity|technology)',
      '(steps|measures|changes) ~4 (to prevent|prevent|to ensure|to mitigate|to protect|security|to enhance|to strengthen)',
      '(lessons|best practices|train*)',
      '(enhanc*|strengthen*|improv*|bolster*|tighten*|harden*|reinforc*|upgrad*|increas*|review*|evaluat*|updat*) ~4 (security|safeguards|defenses|defences|protocols|procedures|controls|policies|protections|measures|cybersecurity|practices|processes|systems)',
      '(additional|further|extra|new|more|enhanced|stronger|appropriate|necessary) ~2 (security|safeguards|measures|controls|protections|steps|protocols|precautions)',
      '(prevent|ensure|avoid|reduce|minimize) ~5 (again|future|similar|recurrence|happening|reoccurring|happen)',
    ],
  },
  asks: ['(what|which) ~3 (measures|changes|steps|safeguards)'],
} satisfies ChecklistItem;
