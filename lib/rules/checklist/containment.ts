// What stopped it, and when: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'containment',
  group: 'response',
  name: 'What stopped it, and when',
  why: '“Contained” is a result. The act and the time can be checked.',
  ask: 'What was done to stop it, and at what time?',
  cues: {
    stated: [
      '(took|taken|take|taking|pulled|shut|knocked|bring|brought) ~6 (offline|off-line|off line|down)',
      '(shut down|shutting down|shutdown|disconnected|disconnecting|disabled|disabling|suspended|isolated|isolating|quarantined|unplugged|powered off|blocked|segregated|deactivated|locked) ~6 ({STORE}|access|account|accounts|website|service|user|email|pages|computers|network|software)',
      '(reset|resetting|changed|forced|revoked|revoking|terminated|invalidated|rotated|disabled|cancelled) ~5 (password|passwords|credentials|access|tokens|keys|cookies|accounts|user|pin|pins)',
      '(password|passwords|credentials|access|tokens|accounts) ~4 (reset|revoked|disabled|changed|invalidated|locked|terminated|deactivated)',
      '(patched|patching|patch|fixed|fix|closed|removed|removing|wiped|reimaged|re-imaged|rebuilt|remediated|restored) ~6 (vulnerability|flaw|bug|issue|malware|code|servers|hole|loophole|script|problem|access|computers|leak|error|backups)',
      '(vulnerability|flaw|bug|issue|malware|code|database|bucket|server|problem|loophole) ~5 (patched|fixed|closed|removed|secured|resolved|remediated|deleted)',
      '(contained|stopped|ended|shut off|secured) ~4 (on|by|at|within|the same day)',
      '(fired|dismissed|terminated|suspended|no longer employed|arrested)',
      '(removed|deleted) ~5 (from|data|files|unauthorized)',
      '(the|database|server|bucket|site|system|portal) ~2 (was|were|been|is|has) ~2 (taken|secured|shut|closed|removed|pulled) ~2 (offline|down|on|by)',
      '(took|taken|taking|pulled|shut|shutting|knocked|brought|take|bring) ~6 (offline|off line|down)',
      '(shut down|disconnected|disabled|suspended|isolated|quarantined|unplugged|blocked|deactivated|locked|revoked|terminated|reset|removed|patched|fixed|closed|wiped|rebuilt|changed|invalidated|restored|replaced|deleted|secured) ~5 (system|systems|server|servers|network|account|accounts|access|password|passwords|credentials|website|site|vulnerability|flaw|malware|code|computers|database|tokens|portal|service|services|connection|software|bug|issue|leak|it)',
      '(vulnerability|flaw|issue|bug|hole|leak|database|bucket|server|breach|problem|error) ~3 (was|were|has been|have been|had been|is|been) ~2 (fixed|patched|closed|secured|resolved|removed|plugged|addressed|taken down|shut|contained)',
    ],
    vague: [
      '(contained|containment|containing|contain)',
      '(took|taken|taking|take) ~3 (steps|action|actions|measures|remedial)',
      '(secured|secure|securing) ~3 (system|systems|network|environment|account|accounts|data|our|its|the)',
      '(immediately|quickly|promptly|swiftly|rapidly) ~2 (secured|isolated|acted|took|responded|contained|addressed|launched|activated)',
      '(working|worked|works) ~6 (restore|resolve|fix|remediate|address|remedy|contain|isolate)',
      '(remediation|remedial|mitigate|mitigated|resolved|response plan|incident response|no ongoing threat|shut off|halted|halt|stopped)',
      '(restored|restoring|restore|recover*)',
      '(took|taken|taking|take) ~2 (immediate|swift|prompt|quick|necessary|appropriate|all|steps|action|measures|timely|precautionary)',
      '(immediately|quickly|promptly|swiftly|rapidly) ~2 (secured|isolated|acted|took|responded|contained|addressed|launched|activated|moved|mitigated|blocked)',
      '(contain*|secur*|mitigat*|remediat*|resolv*|remedy|eradicat*) ~3 (the|incident|breach|attack|issue|system|systems|environment|network|accounts|situation|threat)',
    ],
  },
  asks: [
    '(whether|if) ~4 (fixed|patched|contained|still|removed|secured)',
    '(it|they|issue|flaw) (was|has been|had been) (fixed|patched)',
    '(whether|if) ~6 (still have access|still|fixed|contained|secured|removed|patched)',
    '(steps|measures|what) ~4 (taken|took|done)',
    'how to fix',
  ],
} satisfies ChecklistItem;
