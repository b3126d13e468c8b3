// Invented texts of kinds that are rare in collections of news: the disclosure decision is trained on them too, never measured.
export interface Invented {
  disclosure: boolean;
  text: string;
}

const yes = (text: string): Invented => ({ disclosure: true, text });
const no = (text: string): Invented => ({ disclosure: false, text });

export const INVENTED: Invented[] = [
  // Filings
  yes(
    'Form 8-K: Larchmont Tool Company\n\nItem 1.05 Material Cybersecurity Incidents. On March 3, 2024, Larchmont Tool Company (the "Company") detected unauthorized access to certain of its information systems. Upon detection the Company activated its response plan, engaged outside advisors and notified law enforcement. The threat actor encrypted some systems. As of the date of this filing the incident has not had a material impact on operations.',
  ),
  yes(
    'Item 8.01 Other Events\n\nOn August 19, 2025, Pell Harbor Bancorp became aware that a third-party vendor had experienced a cybersecurity incident in which files containing customer information were copied. The Company has not yet determined whether the incident is reasonably likely to materially affect its financial condition. Forward-looking statements involve risks.',
  ),
  yes(
    'Quarterly report: cybersecurity matter\n\nAs previously disclosed, during the second quarter Brindle Foods identified a ransomware attack that disrupted order processing at four plants. The Company incurred $6.1 million of costs in connection with the incident, which are expected to be partly covered by insurance.',
  ),
  no(
    'Form 8-K: Larchmont Tool Company\n\nItem 2.02 Results of Operations. On May 2, 2024, the Company issued a press release announcing its results for the first quarter. Net sales rose 4 percent. The information furnished shall not be deemed filed. Forward-looking statements involve risks, including cybersecurity risks.',
  ),
  no(
    'Annual report, Item 1C: Cybersecurity\n\nWe maintain a program to assess, identify and manage material risks from cybersecurity threats. Our chief information security officer reports to the audit committee. We engage assessors and run tabletop exercises. We are not aware of threats that have materially affected us. A breach could harm our reputation and results.',
  ),
  no(
    'Risk factors\n\nOur systems may be subject to intrusions, ransomware and other attacks. A security incident could result in loss of data, litigation and regulatory action. We could be required to notify customers. There can be no assurance that our measures will prevent a breach.',
  ),
  // Letters and notices
  yes(
    'Notice of Data Incident\n\nDear Resident, we are writing to tell you of an incident that may have involved your information. On June 9 we learned that an employee e-mail account was accessed by someone not authorized to do so. The account held names and medical record numbers. We have no evidence of misuse. We offer one year of credit monitoring.',
  ),
  yes(
    'Important information for our members\n\nOn 14 October an attacker gained access to the booking system of Tarn Leisure. Names, e-mail addresses and dates of birth were copied. Passwords were not affected. We have told the Information Commissioner and are sorry for the worry this causes. Please be alert to unexpected messages.',
  ),
  yes(
    'Security update from Quillpad\n\nYesterday we discovered that a database backup had been left open to the internet for eleven days. It held account names and hashed passwords of 41,000 users. We closed it within the hour. Our logs show two downloads from addresses we do not know. We have reset all passwords.',
  ),
  yes(
    'Incident report: access token exposed\n\nOn 2 February a build log published a token that allowed write access to our package registry. An outsider used it to publish one changed package, which was up for 40 minutes. We revoked the token, removed the package and are contacting everyone who downloaded it.',
  ),
  yes(
    'Statement on the cyber incident at Corrie Line\n\nCorrie Line Ferries can confirm that it is dealing with a cyber incident which has affected bookings and staff e-mail. Sailings run as planned. We took our systems offline as a precaution and are working with specialists and the authorities. We apologise to passengers.',
  ),
  yes(
    'Substitute notice\n\nElm Street Pediatrics was informed by its billing provider that an unauthorized party obtained files with patient names, insurance numbers and diagnoses between April 2 and April 9. Letters are being mailed to 8,400 patients. A call centre has been set up.',
  ),
  no(
    '[Company name]: sample breach notification letter\n\nDear [customer name], we are writing to inform you of a data breach at [company] on [date]. The information involved included [types of data]. Use this template to notify affected individuals. Replace the text in brackets, have counsel review it, and send it within the time your law sets.',
  ),
  no(
    'How to write a data breach notification letter\n\nA breach letter should say what happened, what data were involved, what the company is doing and what customers can do. Avoid jargon. Below is a template and a checklist. Companies should prepare one before an incident occurs.',
  ),
  no(
    'What to do if your data was stolen in a breach\n\nIf you get a letter saying your information was exposed, change your passwords, freeze your credit and watch your statements. Here are seven steps experts recommend. You should never click on links in e-mails that claim to come from the company.',
  ),
  no(
    'Data breach notification policy\n\nThis policy sets out how the university responds to a suspected breach of personal data. Staff must report incidents to the data protection officer within 24 hours. The officer assesses the risk and decides whether the regulator and the individuals must be told. Records of all incidents are kept.',
  ),
  no(
    'Privacy notice\n\nWe collect your name, e-mail address and payment details in order to provide our services. We protect your information with encryption and access controls. If a breach occurs we will notify you as the law requires. You may ask us to delete your data.',
  ),
  // Commentary and follow-ups on one incident
  yes(
    'Opinion: Oakmere Council owes its residents an answer\n\nThree weeks after thieves walked off with the housing records of 60,000 residents, Oakmere Council still will not say how they got in. It calls the theft an incident. It says it takes privacy seriously. The residents whose bank details are now for sale might disagree.',
  ),
  yes(
    'What the Fenwick Dental breach teaches us\n\nWhen Fenwick Dental told its patients in May that their X-rays had been posted online, it had known for ten weeks. The attackers came in through a remote desktop left without a second factor. The firm had no logs older than a fortnight. It paid, and the files were published anyway.',
  ),
  yes(
    'Regulator opens inquiry into theft of Halden Telecom customer records\n\nThe privacy commissioner is investigating Halden Telecom after the company admitted that details of 1.2 million customers were stolen in November. The company said an attacker used the credentials of a contractor.',
  ),
  yes(
    "Marlow Grammar denies pupils' files were stolen\n\nA gang calling itself Grey Heron claims to have taken 90 gigabytes of data from Marlow Grammar School and has posted samples. The school said it is investigating the claim and has found no sign that pupils' records left its network.",
  ),
  yes(
    'Orchard Health goes back to paper after hackers lock its computers\n\nNurses at three Orchard Health hospitals are writing charts by hand for a fifth day. Ambulances were turned away on Sunday. The group would not say whether a ransom has been demanded.',
  ),
  yes(
    'Nurse looked at records of 300 patients without reason\n\nSt. Alder Hospital has dismissed a nurse who opened the files of some 300 patients over two years, it said on Tuesday. All of them have been told by letter.',
  ),
  yes(
    'City clerk e-mails voter list to the wrong address\n\nThe names, addresses and birth dates of 5,100 voters were sent by mistake to a private person, the city of Dunmoor said. The recipient has confirmed that the file was deleted.',
  ),
  yes(
    "Stolen laptop held records of 12,000 students\n\nA laptop taken from an employee's car held unencrypted records of students at Vale College, the college said on Friday.",
  ),
  yes(
    "Hackers deface website of Norrland port authority\n\nThe port authority's site showed a political message for three hours on Monday before it was taken down. No data was affected, a spokeswoman said.",
  ),
  yes(
    'Crypto exchange Pelican halts withdrawals after $31 million theft\n\nPelican said attackers drained a hot wallet early on Saturday. The exchange promised to make customers whole and has called in the police.',
  ),
  // Much talk of security, and no incident of an organisation's
  no(
    'Breach costs reach a record, study finds\n\nThe average cost of a data breach rose to $5 million last year, according to a study of 600 companies. Healthcare was hit hardest. Companies that used automation detected breaches faster. The report also looks at ransomware payments.',
  ),
  no(
    'The ten biggest data breaches of the year\n\nFrom airlines to hospitals, it was a bad year for personal data. We look back at the incidents that affected the most people: hundreds of millions of records were exposed by companies large and small.',
  ),
  no(
    'Week in security: ransomware, leaks and a new law\n\nOur round-up: a retailer confirms a breach, a school district pays a ransom, researchers find a flaw in a popular router, and lawmakers propose new rules for notification.',
  ),
  no(
    'Lawmakers propose 72-hour rule for breach notices\n\nCompanies would have to tell customers of a data breach within three days under a bill introduced on Monday. Supporters pointed to recent incidents. Business groups said that the deadline is too short.',
  ),
  no(
    'Man who sold stolen logins gets four years\n\nA court sentenced a man to four years in prison for running a market for stolen passwords. Prosecutors said that he earned $400,000. The breaches from which the data came date back to 2016.',
  ),
  no(
    'Court approves settlement over 2015 breach\n\nA judge has given final approval to a settlement in the class action over a breach a decade ago. Claimants may receive up to $90. The ruling turned on whether future harm gives standing.',
  ),
  no(
    'Critical flaw in Tessera mail server is being exploited\n\nAdministrators are urged to patch at once. The vulnerability lets attackers run code without logging in. Researchers counted 9,000 servers exposed to the internet. An update is available.',
  ),
  no(
    'New banking trojan spreads through fake invoices\n\nResearchers found a malware family that steals passwords and card numbers from victims in eleven countries. The campaign sends e-mails with an attached document. Users should not enable macros.',
  ),
  no(
    'Beware of messages that claim your parcel is held\n\nPolice warn of text messages that ask people to pay a small fee. The link leads to a fake page which steals bank details. Hundreds of people have lost money. Do not click; report it to your bank.',
  ),
  no(
    'Introducing Sentinel Notify: breach response in minutes\n\nSentinel Notify helps organizations detect incidents, meet notification deadlines and keep customers informed. Our platform combines monitoring, letters and a call centre. Book a demo today.',
  ),
  no(
    'We passed our security audit\n\nAn independent firm reviewed our code for three weeks. It found two medium issues, which we have fixed, and no sign that anybody had used them. The full report is linked below. No user data was at risk.',
  ),
  no(
    'Outage on Tuesday: what happened\n\nOn Tuesday our service was unavailable for 50 minutes because of a faulty configuration change. No data was lost. We have rolled back the change and apologise to customers for the disruption. Here is the timeline and what we will do better.',
  ),
  no(
    'No, Lindgren Bank was not hacked\n\nA post claiming that Lindgren Bank had been hacked is false. We checked the sample that was offered: the records are made up. The bank and two researchers who looked at it reach the same conclusion. Nothing was taken.',
  ),
  no(
    'Is your small business ready for ransomware?\n\nCriminals increasingly target small firms. Back up your data, train employees and use a second factor. Victims often pay because they cannot restore. Ask your insurer what is covered.',
  ),
  no(
    'Celebrity photographs stolen from private accounts\n\nPrivate pictures of several actors were posted online after someone guessed their passwords. Their lawyers are asking sites to remove them.',
  ),
  no(
    'Job opening: incident response lead\n\nYou will lead investigations of security incidents and data breaches for our clients, work with law enforcement and forensic experts, and improve our detection. Five years of experience required.',
  ),
  no(
    'Cyber insurance prices fall for a second year\n\nPremiums dropped 6 percent although attacks rose. Brokers say competition among insurers and better controls at companies explain it.',
  ),
];
