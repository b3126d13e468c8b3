// Cues of the disclosure decision, in the pattern language: what one incident sounds like, and what else speaks of security.

const INCIDENT = '(breach*|hack*|cyberattack*|cyber-attack*|ransomware|intrusion|leak*|theft|attack*|incident)';
const VICTIM =
  '(company|firm|university|college|school*|district|hospital|clinic|bank|retailer|airline|agency|department|council|city|county|hotel*|chain|provider|ministry|government|operator|exchange|insurer|charity)';

export const CUES: Record<string, string[]> = {
  suffered: [
    `(suffered|experienced|confirmed|disclosed|reported|acknowledged|admitted|announced|revealed|confirms|admits|discloses|reports|reveals|suffers|investigating|investigates) ~5 ${INCIDENT}`,
    `(hit|affected|targeted|struck|crippled|disrupted|paralysed|paralyzed) by ~4 ${INCIDENT}`,
    `(victim|target) of ~4 ${INCIDENT}`,
    `${INCIDENT} (at|against|on) [the] [a] ~2 ${VICTIM}`,
    `${INCIDENT} (hits|exposes|affects|disrupts|exposed|affected|compromised|hit|impacted|forces|forced|compromises|impacts)`,
  ],
  people: [
    '(customers|patients|users|employees|students|members|guests|passengers|people|individuals|accounts|clients|residents|subscribers|taxpayers|voters|staff) ~3 (affected|impacted|exposed|compromised|stolen|notified)',
    '(affected|impacted|affecting|impacting|notified|notifying|exposed|exposing) ~4 (customers|patients|users|employees|students|members|guests|passengers|people|individuals|clients|residents|subscribers)',
    '(information|data|details|records|names|numbers|accounts) ~3 (was|were|been|being|have|has) ~2 (stolen|exposed|leaked|compromised|accessed|breached|hacked|taken|copied|published|posted|lost)',
    '(data|information|details|records) of ~5 (customers|patients|users|employees|students|members|guests|people|individuals)',
  ],
  letter: [
    'your (personal|information|data|account)',
    'notice of (data|security|cyber*)',
    'we (recently|immediately|promptly|have|are|were|became|learned|discovered|identified|detected|take|notified|launched|engaged)',
    'this (letter|notice)',
    'writing to (inform|notify|let)',
    'became aware',
    'what happened',
    'what we are doing',
    'our (systems|network|customers|investigation|servers|patients)',
  ],
  probe: [
    '(investigation|investigating|investigate|probe) ~3 (breach|incident|attack|matter|hack|leak)',
    '(forensic*|law enforcement|cyber[-]security (firm|experts|company))',
    '(credit monitoring|identity (theft|protection))',
    'unauthori(s|z)ed (access|party|person|actor|individual|third)',
    '(spokesman|spokeswoman|spokesperson) ~2 (said|told|confirmed)',
    '(said|says) in a (statement|filing|notice|letter|post|tweet)',
    '(on|filed|filing|form|under) (8-k|item 1.05|material cybersecurity)',
    '(took|taken|taking|shut) ~3 (offline|off line|down)',
    '(paid|pay|paying|demanded|demanding|demand) ~4 ransom',
  ],
  weakness: [
    'vulnerabilit*',
    'cve-',
    'zero-day*',
    'exploit*',
    '(patch*|flaw*|bug|bugs)',
    'proof of concept',
    'remote code',
    'security (update*|advisory|bulletin)',
  ],
  malware: [
    '(trojan*|botnet*|backdoor*|spyware|malvertising|worm|cryptomin*|keylogger*)',
    'researchers ~3 (discovered|found|spotted|uncovered|identified|observed|detected|analy*)',
    '(phishing|spam|malware|smishing|scam) (campaign*|email*|e-mail*|message*|attack*|site*|page*)',
    '(scam|scams|scammers|fraudsters|beware)',
    '(variant|strain|family|sample|payload)',
  ],
  many: [
    '(survey|study|report) (found|finds|shows|reveals|says|by|of|from)',
    'according to ~3 (survey|report|study|research|index)',
    '(percent|per cent) of ~3 (companies|organi*|businesses|respondents|breaches|attacks|firms)',
    '(average|trend*|statistics|increasingly|on the rise|this year|most common)',
    '(tips|how to|should|best practice*|steps to|guide|checklist|template|sample letter)',
    '(companies|organi(s|z)ations|businesses|hospitals|universities|banks) (are|should|must|need|have|can)',
    '(sentenced|pleaded|indicted|convicted|extradited|prosecutors|guilty|arrested)',
  ],
  done: [
    `(was|were|been|being|got|gets|get) ~1 (hacked|breached|hit|attacked|compromised|infected|stolen|leaked|exposed|encrypted|targeted|defaced|accessed|affected|impacted|crippled|infiltrated|dumped|copied)`,
    '(hackers|attackers|criminals|cybercriminals|thieves|intruders|actor[s]|party|parties|hacker|attacker|someone|gang|group|individual|employee) ~3 (stole|broke|accessed|gained|breached|obtained|infiltrated|hacked|compromised|leaked|published|posted|took|encrypted|claimed|claims|copied|downloaded|entered|locked|demanded|threatened|defaced|exfiltrated)',
    '(left|stored|kept|was|were|publicly|openly|freely) ~2 (exposed|accessible|unprotected|unsecured|public|visible) ~2 (online|internet|web|password|anyone|server)',
    '(the|this|a) ~1 (breach|hack|incident|leak|intrusion|compromise|theft) (was|occurred|took|happened|affected|exposed|involved|comes|came|has|had|may|did)',
  ],
  response: [
    '(shut|shutting|took|taken|taking|disconnected|isolated|restored|restoring|disabled|suspended|reset|resetting|secured|removed|rebuilding) ~4 (systems|system|network|servers|server|website|site|passwords|accounts|access|database|computers|services)',
    '(notified|alerted|contacted|informed|reported|informing|notify|notifying|contacting) ~4 (customers|users|patients|police|fbi|authorities|ico|regulators|students|employees|individuals|members|commissioner|enforcement|affected)',
    '(apologi*|sorry|regret*|inconvenience)',
    '(no|any) ~1 (evidence|indication)',
    '(declined|refused) to (comment|say|pay|discuss)',
  ],
  place: [
    '(the|its|their|his) (company|firm|university|college|school|district|hospital|clinic|bank|retailer|airline|agency|department|council|city|county|hotel|chain|charity|library|church|board|club|group|website|site|exchange|organi(s|z)ation|provider|government|ministry) (said|says|has|had|was|is|did|will|believes|confirmed|told|added|also)',
    "(company|firm|university|college|school|district|hospital|clinic|bank|retailer|airline|agency|department|council|city|county|hotel|chain|charity|organi(s|z)ation)'s",
    '(superintendent|principal|mayor|chancellor|dean|sheriff|ceo|chief executive|chief information|president|director|headteacher|trustees|registrar|treasurer|commissioner)',
  ],
  outage: [
    '(outage*|downtime|maintenance|latency|disk|expired certificate|root cause|postmortem|ddos|denial-of-service)',
  ],
  business: ['(revenue|quarter|earnings|launch*|product*|shares|investors|forecast|guidance|analysts|partnership)'],
};

const BODIES =
  '(university|college|school*|district|hospital|clinic|bank|county|city|council|health|airline|hotel*|department|ministry|government|inc|corp|library|church)';

/** Cues looked for in the headline alone. */
export const TITLE_CUES: string[] = [
  '(hacked|breached|hit|crippled|shut down|defaced|attacked|compromised|infected|targeted|knocked|struck|disrupted) [(by|in|again|after|with|offline)]',
  `(due to|after|following|in|from|over) ~3 ${INCIDENT}`,
  '(confirms|admits|discloses|reports|suffers|reveals|says|investigates|investigating|notifies|warns|confirmed|tells|acknowledges)',
  '(hacker[s]|attackers|anonymous|thieves|criminals) (breach*|steal*|stole|leak*|dump*|take*|hit*|hack*|hold*|demand*|claim*|compromise*|access*|broke|deface*|target|have)',
  `(data breach|data leak|security breach|cyber[-]attack|ransomware attack|ransomware|hack|breach|leak) (hits|exposes|affects|exposed|at|of|on|affecting|leaves|may|could|puts|involving|compromises|reveals|leaks|knocks|shuts|forces|disrupts|details|compromised|impacts|causes)`,
  '(expose|exposes|exposed|leaked|stolen|leaks|steals|stole|dumped|lost)',
  '(breaches|attacks|scams|hacks|threats|leaks|companies|cities|businesses|organi(s|z)ations|firms|hospitals|campaigns|emails|vulnerabilities|flaws|bugs|victims|criminals|incidents)',
  "(how|why|what|when|top|survey|study|report|don't|beware|here|tips|guide)",
  '(vulnerabilit*|flaw*|bug*|patch*|zero-day*|exploit*|cve|fix*|malware|trojan|botnet|phishing|scam|spam)',
  BODIES,
  '(notice of|statement|notification|incident|letter)',
];
