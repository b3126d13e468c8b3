// A softer word: what this tactic is, why it matters, and the phrases that carry it.
import type { Tactic } from '../types';

export default {
  id: 'euphemism',
  family: 'vaguer',
  name: 'A softer word',
  why: 'A soft name leaves out what happened: a break-in, a theft, a leak or a mistake.',
  ask: ['What happened, in a plain verb?', 'Did someone break in, or was something left open?'],
  source: 'The reading guide, section 2.',
  phrases: [
    '(data security|cyber-security|cybersecurity|cyber security|cyber|security|it security|information security|network security|data|privacy|it|data privacy|computer security|ransomware-related|technology|network|website|email|internet security|cyber-related|information) [related] (incident*|event*|issue*|matter*|situation*|concern*|occurrence*|episode*|problem*|lapse*|irregularit*|anomal*|disruption*|interruption*|outage*|challenge*|difficult*|intrusion attempt)',
    '(unauthorised|unauthorized|unusual|suspicious|anomalous|abnormal|irregular|malicious|strange|unexpected|questionable|atypical|suspect|potentially suspicious|potentially unauthori*) [network|login|system|account|user|computer|it|online|email|~1] (activity|activities|behaviour|behavior|traffic|logins|login|log-ins|attempt*|transactions|event*|usage|movement|acts|action|actions|distribution|use|disclosure|incident*|connection*|request*)',
    '(unusual|suspicious|unauthorised|unauthorized) (activity|activities) (on|in|within|involving|related|relating|associated|to|from)',
    '(network|system|systems|technical|it|computer|service|technology|internet|website|operational|server|software|platform|business|online|connectivity|web) [service|system|systems|network] (disruption*|interruption*|issue*|difficult*|problem*|outage*|glitch*|fault*|failure*|irregularit*|anomal*|downtime|error*|challenges|matter)',
    'intermittent [~2] (issues|problems|outages|difficulties)',
    '(incident|event|matter|issue|situation) (involving|affecting|impacting|relating|related|concerning) [~3] (data|information|systems|network|email|accounts|privacy)',
    'aware of (the|this|a|an) (situation|matter|issue|recent)',
    '(an anomaly|anomalies|irregularities|irregularity|a disruption|the disruption|the situation|this matter)',
    '(inadvertent|inadvertently|accidental|accidentally|unintentional|unintended|mistaken|erroneous) [~1] (disclos*|shar*|expos*|releas*|access*|made|publish*|post*|sent|email*|provid*|upload*|left)',
    'rendered (inaccessible|unavailable|unusable)',
    '(improper|inappropriate|impermissible|unlawful) (access|disclosure|use|activity)',
    '(external|outside|third-party|unauthorised|unauthorized) (interference|attempt*|distribution)',
    '(an|the|this|security|recent|data|isolated|unfortunate|regrettable) (event|occurrence|episode|situation|matter|mishap|misstep|oversight|anomaly|irregularity|glitch|exposure|lapse) [that|which|involving|where|in|at|on]',
    '(irregular|abnormal|anomalous|odd|strange|unexpected|suspect|unexplained|unusual|suspicious|unauthorised|unauthorized) [~2] (activity|activities|pattern*|behaviour|behavior|traffic|transactions|charges|changes|login*|access attempt*|event*|entr*|file*|message*|request*|connection*)',
    '(security|technical|it|network|computer|system|internet|phone) (incident|trouble|troubles|hiccup|hiccups|snag|snags|maintenance|upset|disturbance)',
    '(incident|event|issue|matter) (that|which) (may|might|could|affected|impacted|involved|occurred)',
    '(service|services|systems|operations|website|network) [~1] (degradation|instability|unavailability|interruption|disruption)',
    '(lost|loss of) (access|connectivity|availability)',
    '(the|a|this|an) [~1] (security|technical|data|network|system) (matter|issue|problem|incident|event|concern|situation)',
    '(made|rendered|became|become|left) [~1] (inaccessible|unavailable|unusable|unreachable|unreadable)',
    '(some|several|certain|many|all|our|its|the) [of our|of its|of the|~1] (services|systems|website|files|data|platform|applications) [~1] (unavailable|inaccessible|offline|down|disrupted|interrupted)',
  ],
} satisfies Tactic;
