// Capitalised words that name no organisation: kinds of bodies, offices, people, places, times, gangs; and who else is named beside it.

/** Words of a language, not of a name: one alone names nobody, and so do several ("High School"). */
const COMMON = new Set(
  `law laws company group bank council city university principal party school high college hospital clinic department ministry
  office district county state town village board committee court senate congress parliament house government agency
  authority association organisation organization corporation corp inc ltd llc firm club library church center
  centre institute foundation trust service services system systems network app site website web internet online
  email mail phone insurance airline president director mayor governor superintendent sheriff chairman chairwoman
  chair manager officer executive spokesman spokeswoman spokesperson secretary minister senator commissioner judge
  attorney detective inspector professor researcher researchers expert experts investigators officials official
  lawmakers police former current new old first second third next last early late today yesterday tomorrow cyber
  security cybersecurity information technology privacy ransom malware virus attack incident event statement letter
  account accounts policyholders members employees students staff parents teachers residents tenants citizens voters
  taxpayers subscribers passengers guests players donors shareholders investors families applicants individuals
  people persons consumers clients vendors suppliers partners contractors volunteers workers alumni democrats
  republicans democratic republican americans hacker attacker attackers criminals thieves intruders cybercriminals
  bitcoin bitcoins btc ether ethereum monero crypto dollars usb pii phi ssn ssns sql api vpn mfa rdp pdf url id ids
  sms faq faqs wi-fi usd eur gbp aud cad cvv cvc md5 sha keylogger keyloggers dark utc gmt bst cet cest est edt cst
  cdt mst mdt pst pdt am pm jan feb mar apr jun jul aug sep sept oct nov dec q1 q2 q3 q4 please thank thanks yes
  both since due because under over during once only just even still now then here another any each other others
  such like using based given despite following among between through without within until upon our your his her
  their my`.split(/\s+/),
);

/** A country, its people, or a state: where something happened. */
const PLACES = new Set(
  `africa african america american asia asian australia australian austria austrian belgium belgian brazil brazilian
  britain british canada canadian china chinese denmark danish dutch egypt egyptian england english europe european
  finland finnish france french germany german greece greek hungary hungarian india indian indonesia indonesian iran
  iranian iraq iraqi ireland irish israel israeli italy italian japan japanese korea korean malaysia malaysian mexico
  mexican netherlands norway norwegian pakistan pakistani philippines philippine poland polish portugal portuguese
  romania romanian russia russian scotland scottish singapore singaporean spain spanish sweden swedish switzerland swiss
  taiwan taiwanese thailand thai turkey turkish ukraine ukrainian vietnam vietnamese wales welsh alabama alaska arizona
  arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky
  louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma
  oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming queensland victoria tasmania ontario
  quebec washington moscow beijing brussels kremlin`.split(/\s+/),
);

const GANGS =
  /^(?:the )?(?:shiny ?hunters|anonymous|(?:fancy|cozy) bear|apt ?-?\d+|lazarus(?: group)?|lockbit|blackcat|alphv|cl[0o]p|revil|sodinokibi|darkside|conti|ryuk|akira|rhysida|bianlian|qilin|scattered spider|lapsus\$?|magecart|(?:wanna ?cry|not ?petya|petya|gandcrab|samsam|locky|dharma|emotet|trickbot|qakbot)|turla|sandworm|babuk|vice society|ransomhub|black basta|(?:the ?)?dark ?overlord|tdo|wikileaks|nullbulge|fin\d)$/i;

/** Whether no word of it is a name's. */
export const isCommon = (words: string[]): boolean => words.every((word) => COMMON.has(word.toLowerCase()));

export const isPlace = (name: string): boolean => PLACES.has(name.toLowerCase());

const CRIME = '(?:hack(?:ing|er|ers)|ransomware|extortion|cyber ?crime|cyber|crime|criminal|threat|espionage)';
const GANG_BEFORE = new RegExp(
  `\\b(?:${CRIME} (?:\\w{1,12} )?(?:group|gang|collective|operation|crew|actor)|gang|(?:group|gang|collective|hackers?|attackers?|intruders?|thief|thieves|seller) (?:called|known as|named|dubbed)|(?:goes|go|going) by|(?:calls?|calling|identif(?:ies|ied)) (?:itself|himself|themselves)(?: as)?)(?: the)? ["“'‘]?$`,
  'i',
);
const GANG = `(?:${CRIME} (?:group|gang|collective|crew|actor)|gang)`;
const GANG_AFTER = new RegExp(
  `^["”'’]?(?: ${GANG}\\b|, (?:an?|the) (?:\\w{1,12} ){0,2}?${GANG}(?=[,.;:)]| (?:that|which|who|known|linked|said|claim)))`,
);

const SERVES = '(?:[a-z-]{1,20} ){0,3}(?:vendor|supplier|provider|contractor|partner|processor)s?';
const OTHER_BEFORE = new RegExp(
  `(?:\\b(?:our|its|their|third-party) ${SERVES},?|\\bsecurity (?:(?:firm|company|vendor)|(?:researchers?|experts?|research team) (?:at|from|with))) $`,
  'i',
);
const OTHER_AFTER = new RegExp(
  `^,?(?: (?:Inc\\.?|LLC|Ltd\\.?|Limited))?, (?:(?:our|a third-party|one of our|one of its) ${SERVES}|an? (?:[a-z-]{1,20} )?security (?:firm|company|vendor))\\b`,
);

/** "manager" and "Manager", "ceo" and "CEO". */
const ROLE = `(?:${`spokesman spokeswoman spokesperson director manager superintendent mayor officer president researcher expert hunter
  founder analyst chief executive secretary minister commissioner sheriff senator governor professor journalist reporter
  lawyer attorney engineer principal chairman chairwoman editor author consultant detective inspector
  judge strategist coordinator administrator`
  .split(/\s+/)
  .map((role) => `[${role[0]}${role[0]!.toUpperCase()}]${role.slice(1)}`)
  .join('|')}|C[A-Z]{1,2}O)s?`;
const TITLED = /(?:^|[^\w])(?:Mr|Mrs|Ms|Dr)\.? (?:[A-Z][\w’'.-]{0,20} ){0,2}$/;
const ROLE_BEFORE = new RegExp(`\\b${ROLE}(?: of State)?,? (?:[A-Z](?:\\.|[a-z-]{1,20}) ){0,2}$`);
const ROLE_AFTER = new RegExp(`^, (?:who\\b|(?:[\\w’'-]{1,20} ){0,4}${ROLE}\\b)`);
/** "County Manager Ada Bray". */
const OFFICE = new RegExp(`\\b${ROLE} [A-Z][a-z]{1,20} (?:[A-Z]\\. )?[A-Z][\\w’'-]{0,30}$`);
const FORENAME = /(?:^|[^\w’'.-])[A-Z][a-z]{1,15} (?:[A-Z]\. )?$/;

/** The words about a name: so many characters before and after tell whose it is. */
export const ABOUT = 60;

/** Whether it is who did it. */
export const isGang = (name: string, before: string, after: string): boolean =>
  GANGS.test(name) || GANG_BEFORE.test(before) || GANG_AFTER.test(after);

/** Firms that look into what happened to others, and papers that tell of it. */
const FORENSIC =
  /^(?:ncc group|fireeye|kroll|kaspersky(?: lab)?|symantec|arete|coveware|chainalysis|secureworks|sophos|trend micro|palo alto networks|recorded future|check point|ledger|herald|tribune|gazette)$/i;

/** Whether it serves the organisation, found the breach or looks into it. */
export const isOther = (name: string, before: string, after: string): boolean =>
  FORENSIC.test(name) || OTHER_BEFORE.test(before) || OTHER_AFTER.test(after);

/** Whether it is a person's: a surname after a title, or with a forename and an office. */
export const isPerson = (name: string, before: string, after: string): boolean =>
  TITLED.test(before) ||
  OFFICE.test(name) ||
  ((name.includes(' ') || FORENAME.test(before)) && (ROLE_BEFORE.test(before) || ROLE_AFTER.test(after)));
