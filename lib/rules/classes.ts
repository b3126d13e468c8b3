// Word classes for patterns: `{DATA}` stands for any of its entries. An entry is a pattern itself and may name other classes.
import { TACTIC_CLASSES } from './tactic-classes';

export const CLASSES: Record<string, string[]> = {
  ...TACTIC_CLASSES,
  MONTH: [
    '(january|february|march|april|may|june|july|august|september|october|november|december)',
    '(jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)[.]',
  ],
  WEEKDAY: ['(monday|tuesday|wednesday|thursday|friday|saturday|sunday)'],
  /** The organisation, as a text calls it. */
  ORG: [
    'we',
    '[the] (company|firm|organisation|organization|university|college|school|district|hospital|clinic|bank|retailer|airline)',
    '[the] (agency|department|council|city|county|charity|insurer|provider|operator|group|business|platform|site|vendor)',
  ],
  PEOPLE: [
    '(customer|client|user|patient|member|employee|student|guest|passenger|subscriber|applicant|resident)[s]',
    '(donor|supporter|individual|consumer|policyholder|shopper|citizen|voter|teacher|volunteer|contractor|taxpayer)[s]',
    '(account|card) holders',
    'staff [members]',
    'people',
    'persons',
  ],
  DATA: ['(data|information|records|details|files|documents)'],
  SYSTEM: [
    '(system|network|server|database|website|site|platform|application|app|computer|environment)[s]',
    'infrastructure',
  ],
  NUMBER: [
    '(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen[s]|hundred[s]|thousand[s]|million[s])',
  ],
  // The checklist's classes: wider than the above, since an item weighs what it finds.
  /** Whoever or whatever of theirs is counted. */
  WHO: [
    '(customers|customer|clients|client|users|user|patients|patient|employees|employee|staff)',
    '(members|member|students|student|people|individuals|individual|persons|residents|citizens)',
    '(consumers|consumer|subscribers|shoppers|guests|passengers|travelers|travellers)',
    '(cardholders|account holders|accounts|account|taxpayers|voters|workers|teachers|pupils)',
    '(parents|donors|applicants|players|gamers|fans|veterans|children|minors|women|men|drivers)',
    '(retirees|beneficiaries|policyholders|borrowers|tenants|visitors|buyers|owners|alumni)',
    '(faculty|victims|americans|britons|australians|canadians|participants|claimants)',
    '(contractors|volunteers|athletes|merchants|profiles|records)',
  ],
  /** People described by what they are to the organisation. */
  GROUP: [
    '(patients|employees|staff|members|students|taxpayers|voters|guests|passengers|applicants)',
    '(subscribers|players|athletes|teachers|faculty|donors|workers|contractors|residents)',
    '(citizens|cardholders|card members|policyholders|beneficiaries|borrowers|participants)',
    '(claimants|volunteers|pilots|drivers|alumni|job seekers|minors|children|retirees|parents)',
    '(veterans|shoppers|investors|tenants|physicians|doctors|officers|agents|graduates)',
    '(candidates|recruits)',
  ],
  /** Kinds of data. */
  KIND: [
    '(name|names|full names|first and last names|address|addresses|email addresses)',
    '(e-mail addresses|email address|emails|phone numbers|telephone numbers|phone number)',
    '(dates of birth|date of birth|birth dates|birthdates|birthdays|birthday)',
    '(social security numbers|social security number|ssns|ssn|passport numbers|passport number)',
    "(driver's license numbers|drivers license numbers|driver's licence numbers)",
    "(driver's licenses|license numbers|credit card numbers|credit card number|card numbers)",
    '(credit card information|credit card data|credit card details|payment card information)',
    '(payment card details|payment card data|payment details|payment information)',
    '(account numbers|account number|bank account numbers|bank account information)',
    '(bank details|banking information|routing numbers|passwords|password|hashed passwords)',
    '(usernames|user names|username|login credentials|user ids|ip addresses|ip address)',
    '(medical records|medical information|health information|medical data|health records)',
    '(diagnoses|diagnosis|treatment information|prescription information)',
    '(health insurance information|insurance information|tax information|tax forms|w-2 forms)',
    '(w-2s|w-2|salary information|wage information|expiration dates|expiry dates|cvv)',
    '(security codes|security questions|purchase history|order history|gender|genders)',
    '(ethnicity|job titles|zip codes|postal codes|postcodes|home addresses|postal addresses)',
    '(mailing addresses|physical addresses|billing addresses|location data|gps locations)',
    '(photos|messages|source code|intellectual property|student ids|student id numbers|grades)',
    '(national insurance numbers|tax ids|contact information|contact details|employee ids)',
    '(member ids|biometric data|fingerprints|device identifiers|imei numbers|access tokens)',
    '(booking details|travel details|itineraries)',
  ],
  /** Where data lies. */
  STORE: [
    '(system|systems|server|servers|network|networks|database|databases|computer|computers)',
    '(website|websites|site|web site|portal|portals|platform|platforms|application)',
    '(applications|app|apps|mailbox|mailboxes|email account|email accounts|e-mail account)',
    '(e-mail accounts|email system|email systems|environment|infrastructure|laptop|laptops)',
    '(device|devices|drive|drives|bucket|buckets|terminal|terminals|machine|machines)',
    '(workstation|workstations|it systems|cloud|api|software|hard drive|storage|backups|tool)',
  ],
  /** Who did it, unnamed. */
  ATTACKER: [
    '(hacker|hackers|attacker|attackers|criminal|criminals|cybercriminal|cybercriminals)',
    '(cyber criminals|threat actor|threat actors|intruder|intruders|thief|thieves)',
    '(unauthorized party|unauthorized parties|unauthorised party|unauthorized person)',
    '(unauthorized persons|unauthorized individual|unauthorized individuals|unauthorized actor)',
    '(unauthorized actors|unauthorized third party|unauthorised third party)',
    '(unauthorized third parties|unauthorized user|unknown party|third party|actor|actors)',
    '(scammer|scammers|fraudster|fraudsters|perpetrator|perpetrators|culprit|culprits)',
    '(cyber attackers|cyberattackers|cyber thieves|malicious actor|malicious actors|bad actor)',
    '(bad actors|suspect|suspects|crooks|extortionists|hacktivists|gang|phisher|phishers)',
    '(adversary)',
  ],
  /** What happened. */
  INCIDENT: [
    '(breach|breaches|data breach|data breaches|incident|incidents|attack|attacks|cyberattack)',
    '(cyberattacks|cyber-attack|cyber attack|cyber attacks|hack|hacks|hacking|intrusion)',
    '(intrusions|leak|leaks|data leak|ransomware attack|ransomware|malware|infection)',
    '(compromise|unauthorized access|unauthorised access|unauthorized activity|theft)',
    '(data theft|exposure|security incident|security event|event|hacked|breached)',
    '(security breach|cybersecurity incident|virus|phishing attack|outage)',
  ],
  /** Finding out. */
  FIND: [
    '(discovered|discover|discovers|discovering|discovery|detected|detect|detecting|detection)',
    '(identified|identify|identifying|found|find|finding|learned|learnt|learning|noticed)',
    '(notice|noticing|became aware|become aware|becoming aware|was made aware|were made aware)',
    '(made aware|realized|realised|uncovered|spotted|observed|came across|came to light)',
    '(was alerted|were alerted|determined|concluded|knew)',
  ],
  /** Being told. */
  TOLD: [
    '(notified|notify|notifying|informed|inform|informing|alerted|alert|alerting|told)',
    '(tipped off|contacted|warned|flagged|reported)',
  ],
  /** Saying it. */
  SAY: [
    '(said|say|says|saying|confirmed|confirms|confirm|announced|announces|announce|disclosed)',
    '(discloses|disclose|revealed|reveals|reveal|reported|reports|admitted|admits|acknowledged)',
    '(acknowledges|stated|states|wrote|published|posted|issued|released|told|explained|claims)',
    '(claimed)',
  ],
  /** What is done to data. */
  STEAL: [
    '(stole|steal|stolen|stealing|copied|copying|exfiltrated|exfiltrate|exfiltration)',
    '(downloaded|download|downloading|took|taken|obtained|obtain|acquired|extracted|removed)',
    '(harvested|scraped|siphoned|made off with|viewed|accessed|access to|accessing|grabbed)',
    '(pilfered|swiped|intercepted|leaked|dumped)',
  ],
  /** Law enforcement, named. */
  POLICE: [
    '(fbi|federal bureau of investigation|secret service|police|police department)',
    '(national crime agency|nca|scotland yard|metropolitan police|met police|europol|interpol)',
    "(sheriff|sheriff's office|rcmp|royal canadian mounted police|action fraud|state police)",
    '(cybercrime unit|cyber crime unit|gardai|bka|prosecutors|prosecutor|department of justice)',
    '(justice department|district attorney|u.s. attorney|afp|australian federal police)',
    '(cyber cell|law enforcement agency|homicide|detectives)',
  ],
  /** Regulators and authorities, named. */
  REGULATOR: [
    "(information commissioner's office|information commissioner|ico|attorney general)",
    "(attorneys general|attorney general's office|securities and exchange commission|sec)",
    '(federal trade commission|ftc|department of health and human services|hhs)',
    '(office for civil rights|ocr|data protection commission|data protection commissioner)',
    '(data protection authority|data protection authorities|data protection agency)',
    '(privacy commissioner|privacy commission|cnil|aepd|garante|oaic)',
    '(office of the australian information commissioner|national cyber security centre|ncsc)',
    '(department of homeland security|homeland security|cisa|cert|fca)',
    '(financial conduct authority|federal communications commission|fcc)',
    '(internal revenue service|irs|consumer financial protection bureau|senate|congress)',
    '(house committee|8-k|10-q|10-k|state of california|department of justice|state officials)',
    '(department of education|ministry|regulator|regulators|london stock exchange)',
    '(stock exchange|monetary authority|bafin|dpa|state attorneys)',
  ],
  /** Investigating firms, named. */
  FIRM: [
    '(mandiant|fireeye|crowdstrike|kroll|verizon|pwc|deloitte|kpmg|ernst & young|symantec)',
    '(mcafee|kaspersky|trustwave|secureworks|stroz friedberg|palo alto networks|unit 42)',
    '(microsoft|context information security|cylance|rapid7|ncc group|fox-it|trend micro)',
    '(cisco talos|idexperts|charles river associates|ankura|arete|coveware|sophos|check point)',
    '(cyble|ibm)',
  ],
  /** Attackers, named. */
  GANG: [
    '(lockbit|clop|cl0p|alphv|blackcat|revil|sodinokibi|conti|hive|royal|play|akira)',
    '(black basta|ryuk|maze|netwalker|darkside|ragnar locker|vice society|lapsus|lapsus)',
    '(shinyhunters|scattered spider|anonymous|lulzsec|fancy bear|apt28|apt29|lazarus)',
    '(lazarus group|fin7|carbanak|magecart|the dark overlord|thedarkoverlord|dark overlord)',
    '(guardians of peace|cozy bear|turkish crime family|rhysida|medusa|8base|bianlian)',
    '(ransomhub|qilin|hunters international|snatch|karakurt|daixin|gnosticplayers)',
    '(syrian electronic army|lizard squad|dragonforce|nobelium|hafnium|sandworm|samsam)',
  ],
};
