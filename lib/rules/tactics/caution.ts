// A duty, put as a favour: what this tactic is, why it matters, and the phrases that carry it.
import type { Tactic } from '../types';

export default {
  id: 'caution',
  family: 'better',
  name: 'A duty, put as a favour',
  why: '“As a precaution” suggests a choice. It may have been a necessity, or the law.',
  ask: ['Was this step needed, or required?', 'What was found that prompted it?'],
  source: 'The reading guide, section 2.',
  phrases: [
    '(out of|in|from|with|through|due to|for) [an] (abundance|excess) of caution',
    'abundance of (caution|care|concern)',
    '[as|only as|simply as|purely as|just as] [a|an] [sensible|purely|simple|further|added|extra|prudent|routine|reasonable|wise|general|additional|necessary|safety|security] (precaution|precautions|precautionary measure|precautionary step|safety measure|preventive measure|preventative measure|safeguard|proactive measure|preventive step|security precaution)',
    '(precautionary|preventive|preventative|pre-emptive|preemptive|proactive|prophylactic) [~1] (measure*|step*|shutdown|action*|basis|support|reset*|approach|move*|notice|notification|manner|password reset)',
    '(purely|simply|merely|solely|strictly) (precautionary|preventive|preventative|as a precaution|proactive|for precaution)',
    '(proactively|pro-actively|preemptively|pre-emptively|voluntarily) [~1] ({ACTS}|offer*|notif*|disabl*|took|taken|taking|shut|disconnect*|reset*|inform*|log*|replac*|provid*|monitor*|advis*)',
    '(err|erring|erred) on the side of (caution|safety)',
    '(to be|just to be|be) (on the safe side|extra safe|extra careful|safe|extra cautious|doubly sure)',
    '(for|to provide|give*|offer*) [your|added|extra|additional|you|them|~1] [~1] (peace of mind)',
    '(as a|a) (courtesy|goodwill gesture|gesture of goodwill|gesture)',
    '(even though|although|while) [~2] not [~1] (required|obliged|necessary|obligated)',
    '(conservative|cautious) approach',
    '(took|taking|taken|take|all) [~2] (precaution|precautions)',
    'out of [a|an|our|~1] [~1] caution',
    '(voluntarily|proactively|as a courtesy|free of charge|at no cost|in good faith|goodwill gesture|gesture of goodwill) [~1] (reimburs*|offer*|provid*|compensat*|notify*|notified|reset*|refund*|alert*|inform*)',
  ],
} satisfies Tactic;
