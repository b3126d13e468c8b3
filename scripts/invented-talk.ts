// Invented news that talks of security without one incident at one victim: title and opening.

export const TALK: [title: string, opening: string][] = [
  [
    'Hospital cyber attack reports rise by a third',
    'Hospitals reported 214 attacks last year, up from 160, according to figures seen by the paper. Experts blame old equipment and tight budgets.',
  ],
  [
    'More companies now report ransomware as data breaches',
    'A study of 800 notices finds that firms increasingly treat encryption as a breach. Lawyers say regulators have made their view clear.',
  ],
  [
    'Over 300 million records exposed in incidents reported in March',
    'Our monthly list counts 81 incidents. The largest were at a hotel chain, two app makers and a ministry. Here they are, in order of size.',
  ],
  [
    'Stolen credentials keep hackers busy',
    'Every day millions of log-in attempts are made with passwords from old leaks. Here is how the trade works and what site owners can do.',
  ],
  [
    '100,000 accounts of chatbot users found on criminal markets',
    'The log-ins were gathered by malware on the users’ own machines, researchers at Oakline found. They advise changing passwords and using a second factor.',
  ],
  [
    'Surprise: blackmailers lie about having hacked you',
    'E-mails that claim to have film from your webcam are on the rise. They are a bluff. Do not pay, and delete them.',
  ],
  [
    'Teenager arrested for selling ransomware kits',
    'A 19-year-old from Graz is said to have offered a kit to anyone for a few hundred euros. The police searched his flat and seized two computers.',
  ],
  [
    'Postal service took a year to fix hole that could have shown all accounts',
    'A researcher reported the flaw last autumn. It let any logged-in user look up others. The service says it has no sign that anyone did, and has fixed it.',
  ],
  [
    'Routing leak slows traffic on three continents',
    'A wrong announcement by a small provider sent much of the traffic of large networks on a detour for forty minutes. No attack is suspected.',
  ],
  [
    'Group claims flood of traffic that slowed the tax portal',
    'The portal was hard to reach for two hours. The ministry says it was a flood of requests, that nothing was broken into, and that the service is back.',
  ],
  [
    'How a foreign power meddles in elections',
    'For a decade, hackers in the pay of the state have stolen, leaked and lied. A look at the methods, from forged e-mails to bought trolls.',
  ],
  [
    'Criminal forum for sale',
    'The database of a forum where thieves trade is itself on offer. Members’ messages and addresses are said to be included.',
  ],
  [
    'Patch now: hole in FastRoute firewalls is being used',
    'Attackers are using a flaw in FastRoute devices to run commands without a log-in. The maker has released an update. Administrators should install it today.',
  ],
  [
    'New banking trojan hides in a torch app',
    'The malware lays false log-in windows over those of forty banks. It has been removed from the store. Researchers describe how it gets its permissions.',
  ],
  [
    'Beware of text messages about a missed parcel',
    'Thousands have received messages with a link to a false carrier’s site. Do not click. If you gave your card number, call your bank.',
  ],
  [
    'What to do after a data breach',
    'Change your password, switch on a second factor, watch your statements, and consider a freeze. A guide in seven steps.',
  ],
  [
    'The ten largest breaches of all time',
    'From web mail to hotels: the incidents that exposed the most records, what happened, and what the companies paid.',
  ],
  [
    'Ransomware gangs turn to schools, report says',
    'Schools have little money and much to lose. The report counts 67 cases since January and describes the four groups behind most of them.',
  ],
  [
    'Regulator consults on new rules for reporting incidents',
    'Firms would have to report within 24 hours under the proposal. Comments are open until June. Industry groups ask for more time.',
  ],
  [
    'Cloud outage takes shops and games offline',
    'A faulty update to a storage service stopped logins for three hours. The provider apologised and said there was no attack.',
  ],
  [
    'Airline’s check-in fails again, power fault blamed',
    'Passengers queued for hours at four airports. The carrier said a power supply had failed and that it was not a cyber attack.',
  ],
  [
    'Start-up Keyloft raises $40m to find leaked passwords',
    'Keyloft watches criminal markets on behalf of banks. The round was led by Fernhall. It will hire eighty people.',
  ],
  [
    'Introducing ShieldOne 5: stop breaches before they start',
    'ShieldOne 5 brings new detection to your endpoints. Our customers cut response times by half. Book a demonstration.',
  ],
  [
    'Quarterly results: Pellam Networks beats expectations',
    'Revenue grew by 12 per cent on demand for firewalls. The company raised its outlook for the year.',
  ],
  [
    'Court reduces sentence of man who hacked a bank a decade ago',
    'The judge said he had turned his life around. He now teaches security at a college. The break-in of 2011 cost the bank $2 million.',
  ],
  [
    'Why nobody reads breach letters',
    'They are long, they are late, and they say little. A linguist looked at a hundred of them.',
  ],
  [
    'Five kitchen hacks that save an hour',
    'Freeze herbs in oil, peel ginger with a spoon, and three more tricks from readers.',
  ],
  [
    'Life hack: how I sleep eight hours',
    'I put the telephone in another room and read a book. It took two weeks until it worked.',
  ],
  [
    'Breach of contract: builder must pay town',
    'The court found that the firm had left the bridge unfinished. It must pay £2 million and costs.',
  ],
  [
    'Oil leak contained off the coast',
    'The company says the spill had minimal impact. Booms were laid out as a precaution, and the harbour remains open.',
  ],
  [
    'Botnet of cameras grows to a million devices',
    'Researchers have followed its servers for a month. Nobody knows what it is for. Owners should change the default passwords.',
  ],
  [
    'Zero-day broker offers $3 million for telephone exploits',
    'Prices have doubled within a year. Who buys, and what it means for the rest of us.',
  ],
  [
    'Police take down market for stolen cards',
    'Servers in three countries were seized and eleven people arrested. The market sold the data of cards from hundreds of shops.',
  ],
  [
    'Survey: one in three firms has no plan for an attack',
    'Of 1,200 managers asked, a third said they would not know whom to call. Small firms fare worst.',
  ],
  [
    'Our privacy policy',
    'We take the security of your information seriously. In the event of a data breach, we will notify you as the law requires.',
  ],
  [
    'Template: notice to those affected',
    'Dear [name], we are writing to inform you of an incident on [date] that may have involved your [data types]. Replace the parts in brackets.',
  ],
  [
    'Conference notes: lessons from incident response',
    'Speakers agreed on three things: rehearse, write it down, and tell people early. Slides are linked below.',
  ],
  [
    'App of the week: a vault for your passwords',
    'It looks good, syncs fast and costs nothing. The maker says that even it can’t read your data.',
  ],
];
