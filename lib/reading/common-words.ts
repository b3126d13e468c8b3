// The commonest words of incident texts, commonest first: a pattern is looked for by what is rare in it.
const COMMON =
  'the to and of a that in data on s information breach it was is for have this as with by from has an ' +
  'we not said security their were are customers company been or at its incident they be attack access ' +
  'also email affected personal after our which had systems million but accounts ransomware users stolen ' +
  'may all 000 hackers other customer any investigation who about account more numbers used no passwords ' +
  'some if exposed attacks t addresses party your impacted you card details one credit threat ' +
  'unauthorized can including online compromised number employees them will says database individuals ' +
  'attackers when over user third payment site network services out names system ransom while people ' +
  'phishing time accessed up these last could according hacker files service there cyber being city 1 ' +
  'social than password computer bleepingcomputer only group what those notification told disclosed such ' +
  'would using website actor into now leaked malware through use statement year new he so did us 2 firm ' +
  'two u many financial how com first emails phone companies records address however during health web ' +
  '2020 i notice credentials employee well confirmed cybersecurity members based actors business ' +
  'reported discovered breached certain theft software sent breaches following government immediately ' +
  'bank identity pay 5 public added same hacking state between name notified able hack activity aware ' +
  'should evidence platform known free do sensitive found states law shared against included since made ' +
  'down today contained hacked internal contact office 3 sites further malicious part report back ' +
  'enforcement server january officials working another servers monitoring university includes ' +
  'protection help provider still revealed whether available take targeted support attacker forum ' +
  'containing september spokesperson staff march news abta july where risk suspicious potentially team ' +
  'work taken around school via steal determined experts fraud suffered agency april birth involved ' +
  'media week file because encrypted october most before limited contacted american department equifax ' +
  'years small gained three due just full additional organizations recently get police february then ' +
  'county took issue paid stored secure atlanta include login received provided june like even across ' +
  'reports reset re authorities possible identified computers victims 2016 related change date cards 7 ' +
  'response victim hit vulnerability day december russian update uk does students make info leak ' +
  'forensic months stole world month august internet e several approximately days fbi intelligence ' +
  'impact notifications see didn general high thursday hospital cyberattack claimed recent already india ' +
  'stated know mobile investigating say managed november code learned very past private 8 dates ' +
  'compromise 2019 largest announced attorney 6 began earlier 2015 district became potential national ' +
  '2024';

const ranks = new Map(COMMON.split(' ').map((word, index) => [word, index]));
const RARE = 0.1;

/** How often a word is met, roughly, per thousand words; a beginning (`prefix`) stands for several. */
export function commonness(word: string, prefix: boolean): number {
  const rank = ranks.get(word);
  return (rank === undefined ? RARE : 60 / (rank + 2)) + (prefix ? RARE + 10 / word.length ** 3 : 0);
}
