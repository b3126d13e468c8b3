// Words that answer by themselves, and the company in which they do not.
import { expect, test } from 'vitest';
import type { ItemId } from '../../model';
import { checklist } from '../../rules';
import { cuesIn, readChecklist } from '../checklist';
import { prepare } from '../prepare';
import { unlessCertain } from './certain';
import type { Scores } from './document-features';
import { sceneOf } from './sentence-features';

const DATE = '2026-11-11';

test.each<[ItemId, string]>([
  ['help', 'It lists what was in them, and gives the number of a helpline that is open from nine to five.'],
  ['help', 'Those concerned get twelve months of credit monitoring at no cost.'],
  ['outlook', 'Its letter to customers promises the next update on 1 December.'],
  ['outlook', 'It will publish what its auditors find by 14 January 2027.'],
  ['regulator', 'It has engaged experts, and it told the Information Commissioner’s Office on 3 November.'],
])('%s is stated: %s', (item, sentence) => {
  const story = `Selwyn Books hit by hackers\n\nSelwyn Books said on Monday that hackers had copied files. ${sentence}`;
  expect(readChecklist(prepare(story), checklist, DATE).items[item].status).toBe('stated');
});

/** The certain items of a sentence about which the model has nothing to say. */
function certain(sentence: string, date: string | undefined = DATE): string[] {
  const scene = sceneOf(prepare(sentence), (text) => cuesIn(text, checklist), date);
  const items = Object.fromEntries(
    checklist.map(({ id }) => [id, scene.prepared.sentences.map(() => [1, 0, 0, 0])]),
  ) as Scores['items'];
  const told = unlessCertain(scene, { items, dates: [] }).items;
  return checklist.filter(({ id }) => told[id].some((likely) => likely[1]! > 0.9)).map(({ id }) => id);
}

test.each([
  ['The next update is due on 1 December.', ['outlook']],
  ['The next update was due on 1 October.', []],
  ['Its letter promises an update in due course.', []],
  ['There is a helpline.', ['help']],
  ['It would not say whether there is a helpline.', []],
  ['In 2019 another bookseller set up a helpline after a similar attack.', []],
  ['Is there a helpline?', []],
  ['It informed the Data Protection Commission and set up a helpline.', ['regulator', 'help']],
  ['It has not informed the Data Protection Commission.', []],
  ['Next statement: tomorrow, 12 November, 17:00.', ['outlook']],
  ['We will publish the result of the audit on 30 November.', ['outlook']],
  ['We will say here on 30 November what we have found.', ['outlook']],
  ['It will report its results for the quarter on 30 November.', []],
  ['We told the National Credit Union Administration on 5 June.', ['regulator']],
  ['We told the sheriff of Dorrance County on 3 June.', ['police']],
  ['It was reported to gardai on Saturday morning.', ['police']],
  ['Gardaí are investigating.', ['police']],
  ['An Garda Síochána is investigating.', ['police']],
  ['The sheriff told residents that his office was hacked.', []],
  ['Our duty engineer saw files being renamed.', ['discovered-by']],
  ['The group’s security systems reported irregularities.', ['discovered-by']],
  ['An employee noticed suspicious log-ins at night.', ['discovered-by']],
  ['Our engineer saw it as a lesson.', []],
  ['Its security software reported nothing.', []],
  ['We rang each of the 4,310 ourselves.', ['people-told']],
  ['We have been to see all 63 families in their homes.', ['people-told']],
  ['We have not rung each of the 4,310.', []],
  ['We will ring all customers.', []],
  ['Scammers have used the data to call customers and ask for payment.', ['misuse']],
  ['Customers have been getting calls from people who know their order numbers.', ['misuse']],
  ['Thieves emptied the accounts of nine customers.', ['misuse']],
  ['We know of 31 customers who lost money because of this.', ['misuse']],
  ['Scammers could use the data to call customers and ask for payment.', []],
  ['No customer has lost money.', []],
  ['None of the 31 customers lost money.', []],
  ['Criminals called an employee and got his password.', []],
  ['It stops thieves before accounts are emptied.', []],
  ['Thieves emptied a wallet of the exchange.', []],
])('%s', (sentence, items) => expect(certain(sentence).sort()).toEqual(items.sort()));

test.each([
  ['The records were stolen on 3 June by the Basalt gang.', ['attacker']],
  ['The records were stolen on 3 June by the Basalt ransomware gang.', ['attacker']],
  ['The records were stolen by a Russian gang.', []],
  ['The records were stolen by a gang.', []],
  ['The records were not stolen by the Basalt gang.', []],
  ['The intruder goes by Mirewolf.', ['attacker']],
  ['Three weeks after the theft the intruder went by train.', []],
  ['The note was signed "Ravel".', ['attacker']],
  ['The note was signed on Monday.', []],
  ['On Monday Basalt, a ransomware group, listed the company.', ['attacker']],
  ['On Monday, a ransomware group, as yet unnamed, listed the company.', []],
  ['We paid the attackers, who call themselves Snatch Three.', ['attacker']],
  ['We paid the attackers, who call themselves Snatch Three, so that they would stop.', ['attacker']],
  ['It is not known whether the attackers call themselves Snatch Three.', []],
  ['The attackers call themselves patriots.', []],
  ['The group, which identified itself as Gravel Road, asked for money.', ['attacker']],
  ['The group calls itself Europe’s largest grocer.', []],
  ['A hacker named "grey_heron" put it online.', ['attacker']],
  ['Our payroll provider Lumenstack was broken into.', ['supply-chain']],
  ['Our payroll provider was broken into.', []],
  ['Our payroll provider Lumenstack was not affected.', []],
  ['Our payroll provider, Selwyn said on Monday, was broken into.', []],
  [
    'Our delivery partner, Parcelhub Ltd of Coventry, told us on 6 May that its database had been copied.',
    ['supply-chain'],
  ],
  ['Our delivery partner, Parcelhub Ltd, told us that its database was not copied.', []],
  ['Our security provider Fjordsec told us of the intrusion.', []],
  ['The breach happened at Nexpol Solutions, which runs the portal for Selwyn.', ['supply-chain']],
  ['The breach happened at a firm which runs the portal for Selwyn.', []],
  ['The breach happened at Selwyn, which runs forty shops.', []],
  ['It was a breach at its payment processor Coinlane.', ['supply-chain']],
  ['It was a breach at its payment processor, Selwyn said.', []],
  ['No other company was involved.', ['supply-chain']],
])('a name where one is wanted: %s', (sentence, items) =>
  expect(certain(`Hack at Selwyn\n\n${sentence}`)).toEqual(items),
);

test('a headline writes every word large', () =>
  expect(certain('Our Payroll Provider Lumenstack Was Hacked\n\nThe shop is open.')).toEqual([]));

test('of a text without a date no day is ahead', () =>
  expect(certain('The next update is due on 1 December.', '')).toEqual([]));
