// Invented news in few words, for the disclosure decision: one incident at one victim; the talk of security beside it is in `invented-talk.ts`.
import { TALK } from './invented-talk';
import type { Invented } from './invented-texts';

const VICTIMS: [title: string, opening: string][] = [
  [
    'Ransomware attacks Fennel County clinics',
    'Three clinics in Fennel County turned ambulances away on Friday after ransomware disabled their networks, officials said. Staff went back to paper. It was not clear when the systems would be restored.',
  ],
  [
    'Web host Tarnhill pays ransom to get its servers back',
    'Tarnhill Hosting said it had paid hackers after malware encrypted 140 of its servers. Thousands of customer sites went dark. The company negotiated the sum down, its chief executive said.',
  ],
  [
    'Hacktivists deface website of Norring city council',
    'A group calling itself Grey Lantern replaced the home page of Norring city council on Sunday night. The council took the site offline and said no personal data had been stored there.',
  ],
  [
    'Two news portals in Velden hijacked, visitors sent to an adult site',
    'Readers of the portals Velden Heute and Stadtblick were redirected on Tuesday after attackers changed their domain records. The publisher said its registrar account had been taken over.',
  ],
  [
    'Scammer tricks brewery into sending staff tax forms',
    'An employee of Calder Brewing e-mailed the tax forms of 900 workers to a person posing as the owner. The brewery told the police and offered its staff a year of credit monitoring.',
  ],
  [
    'School network in Ashmere down after phishing e-mail',
    'The computer network of Ashmere schools has been affected by malware since Monday. The district believes that it came by a phishing message. Lessons go on without internet.',
  ],
  [
    'Dating club for pilots left members’ private photographs open',
    'A researcher found the photographs of 12,000 members of the club Skyhearts in a storage bucket that needed no password. The club closed it two days later and has not told its members.',
  ],
  [
    'Attackers shut down turbine at Ostrava Dolna power plant',
    'Intruders who came in through a private cellular network stopped a turbine at the plant last month, the operator confirmed. Power supply was not interrupted. An investigation is under way.',
  ],
  [
    'Download site of the tool DiskGauge served malware for nine hours',
    'The makers of DiskGauge said that attackers had swapped the installer on its site for one that carries a trojan. Anyone who downloaded it on Thursday should assume that the machine is infected.',
  ],
  [
    'Extortionist releases unaired episodes of “Harbour Lights”',
    'Eight episodes of the series appeared on file-sharing sites on Saturday after its studio, Pinegate, refused to pay. The files were stolen from a sound-mixing company in the spring.',
  ],
  [
    'Brewer Sandoval days from empty shelves after cyber attack',
    'Shops report that bottles of Sandoval’s best-known beer will run out by the weekend. The brewer has been unable to take orders since an attack on its systems last Monday.',
  ],
  [
    'Retailer Moorland & Pike confirms impact of “sophisticated” cyber attack',
    'Moorland & Pike said that some customer data had been taken in the attack which forced it to stop online orders. It would not say how many people are affected.',
  ],
  [
    'Lawsuit claims Ridgeway Credit knew of the flaw months before it was hacked',
    'Ridgeway Credit had the fix for two months before intruders used the hole to take the records of 3 million borrowers, a security group says. The lender did not install it.',
  ],
  [
    'Two arrested over hacking of police cameras in Belmore',
    'A man and a woman were held in Leeds on suspicion of taking over 120 surveillance cameras of the Belmore police, which were found to be infected with ransomware a week before the parade.',
  ],
  [
    'Foreign hackers indicted for ransomware attack on the city of Wexcombe',
    'Two men were charged on Wednesday with the attack that cost Wexcombe $9 million and knocked out its courts and water billing for weeks.',
  ],
  [
    'National statistics office’s website was hacked, agency confirms',
    'The site of the Bureau of Statistics was down all weekend after an unknown attacker exploited a flaw in its server software. The agency says no census data was reached.',
  ],
  [
    'Incident report: session tokens written to our logs',
    'On 14 March we found that our package registry had written session tokens to an error tracker for eleven days. We revoked all tokens. We have no sign that anyone used them. Here is what happened and what we changed.',
  ],
  [
    'Security incident disclosure',
    'A contributor account of our project was taken over on 2 June. The attacker could have read private reports. We removed the access within an hour, rotated credentials and asked an outside firm to look through our logs.',
  ],
  [
    'Gamers’ forum loses 4 million e-mail addresses and passwords',
    'The fan site CardArena confirmed that hackers took its user database, weakly hashed passwords included. It has reset all accounts.',
  ],
  [
    'Airline Nordvind: booking data of 380,000 passengers stolen',
    'Nordvind said card details typed into its site in late August were copied by a script that did not belong there. It has told the regulator and will repay losses.',
  ],
  [
    'Ministry confirms leak of diplomats’ cables',
    'The foreign ministry of Valdia said the documents published on Thursday are genuine and came from a mail server that was broken into last year.',
  ],
  [
    'Spy files published: agency says the dump is real but old',
    'Documents that appear to come from the Merrow intelligence service were put online on Tuesday. The agency opened an inquiry into how they left its network.',
  ],
  [
    'Insurer Trevose tells 70,000 policyholders that a laptop was stolen',
    'The laptop was taken from an employee’s car in May. It was not encrypted, Trevose wrote in a letter, and held names and policy numbers.',
  ],
  [
    'Charity mails donors’ list to the wrong address',
    'Openhand apologised after a spreadsheet with the names of 2,100 donors was sent to a mailing list. The information commissioner has been told.',
  ],
  [
    'Hotel group Lindqvist finds card-stealing malware at 41 front desks',
    'The malware ran from March to July, Lindqvist said on Monday. It has engaged investigators and is informing guests.',
  ],
  [
    'University of Eastmoor cancels exams after attack on its network',
    'All teaching systems are offline for a third day. The university says it isolated its network on Sunday when it noticed unusual activity.',
  ],
  [
    'Crypto exchange Quillcoin halts withdrawals after $90m vanish',
    'Quillcoin said attackers had drained one of its hot wallets overnight. Customers will be made whole from its reserves, it said.',
  ],
  [
    'Payroll firm Hadley & Roe: a supplier’s breach reached our clients',
    'Hadley & Roe has written to 60 employers. A file-transfer tool run by its supplier was broken into in June, and pay slips were copied.',
  ],
  [
    'Hospital admits that staff looked at a singer’s records',
    'St Brannock’s said two nurses opened the file without reason. They have been suspended and the patient told.',
  ],
  [
    'City of Larkmead refuses ransom, rebuilds its systems',
    'Permits, tax payments and e-mail have been unavailable since the attack on 6 October. The mayor said the city would not pay.',
  ],
  [
    'Toy maker Puddlestone exposed children’s voice messages',
    'Two million recordings lay in a database without a password. Copies were held for ransom more than once, researchers say. Puddlestone denies that any were downloaded.',
  ],
  [
    'Telecoms group denies hackers’ claim to have its customer file',
    'A seller offers what he says are 9 million records of Bluemast subscribers. Bluemast says its systems were not broken into and that the sample is old.',
  ],
  [
    'Newspaper printing stopped by malware at Gannet Press',
    'Several titles came out late on Saturday after an infection at Gannet Press spread through its production systems. The source is thought to be abroad.',
  ],
  [
    'Library service in Quernby offline for a month after attack',
    'Borrowing is by hand, and nobody can say yet whether readers’ details were taken. The police and the data regulator are informed.',
  ],
];

const text = ([title, opening]: [string, string]): string => `${title}\n\n${opening}`;

export const INVENTED_NEWS: Invented[] = [
  ...VICTIMS.map((words) => ({ disclosure: true, text: text(words) })),
  ...TALK.map((words) => ({ disclosure: false, text: text(words) })),
];
