// Invented stories to fill the layouts with: a headline and paragraphs. All companies are made up.

export interface Story {
  headline: string;
  paragraphs: string[];
}

export const STORIES: Story[] = [
  {
    headline: 'Brackwater Ferries says strangers copied travel records of 41,000 passengers',
    paragraphs: [
      'Brackwater Ferries said on Tuesday that strangers had copied the travel records of 41,000 passengers, among them names, dates of birth and passport numbers, after entering a booking server through a forgotten test account.',
      'The company, which carries about two million people a year, said that it learned of the theft on 3 March, when a port official in Stranholm sent it a sample that somebody had offered for sale, and that the server had been open since at least November.',
      '"We should have closed that account years ago, and we did not," Ida Fenwick, the managing director, told reporters. "Nobody guessed a password here; the password was the name of the ship."',
      'Payment cards were kept elsewhere, by a processor, and the company said that it had compared the logs of that system with those of the booking server, line by line, and had found no connection between the two.',
      'Passengers whose passports were copied will be offered the price of a new one. The data protection authority, which was told on 5 March, said that it had opened an inquiry and expected an answer to eleven questions by the end of the month.',
      'Regional unions asked why crew rosters, which were kept on the same machine, went unmentioned in the first notice. Ms Fenwick said that rosters had been looked at, that they had not been copied, and that the logs would be shown to the unions.',
      'The account was created in 2019 by a contractor, Halden Systems, for a trial that ended after three weeks. Halden said that it handed the server over in good order, with a list of accounts, and that closing them was the client’s task.',
    ],
  },
  {
    headline: 'Notice of data incident at Merrow Valley Dental Group',
    paragraphs: [
      'We are writing to tell you about an incident at Merrow Valley Dental Group that may have involved some of your personal information. We take the privacy of our patients very seriously and want to explain what happened and what you can do.',
      'On 14 January we noticed unusual activity on our network. We immediately took steps to secure our systems and began an investigation with the help of leading outside specialists, who finished their review of the files on 2 April.',
      'The files that may have been viewed include names, addresses, treatment notes, and, for a limited number of patients, bank details used for instalment plans. Our X-ray archive is a separate system and was not part of the incident.',
      'At this time we have no evidence that any of this information has been misused. Out of an abundance of caution, we are offering you twelve months of credit monitoring, free of charge, through a provider named in the enclosed sheet.',
      'If you have questions, please call our line from Monday to Friday, between nine and five. We regret any concern that this incident may cause you, and we have since added further safeguards to our network and trained our staff.',
    ],
  },
  {
    headline: 'What we know about the outage of the Tollgate payroll service',
    paragraphs: [
      'Tollgate, whose software pays the wages of some nine hundred small firms, has been down since Sunday night, and the company has said little beyond a line on its status page about a technical issue that engineers were working to resolve.',
      'Three customers, a bakery chain, a school and a theatre, showed us messages in which Tollgate support staff spoke of encrypted disks and asked them not to connect to the service from their own networks until further notice.',
      'A group that calls itself Grey Lantern listed the company on its site on Monday, with what it said were forty gigabytes of pay slips. We looked at twelve of them; two people whose names stand on them confirmed that the figures were theirs.',
      'Tollgate declined to comment on the claim. A spokeswoman, Petra Vale, said that wages due this week would be paid by hand where needed, and that the firm was working with the authorities and with independent experts.',
      'Payroll firms are a favourite aim of extortion because a missed pay day is felt at once, said Jonas Whitlock, who teaches the management of incidents at the college in Eastmere. "Every hour that you wait costs them goodwill, and they know it," he said.',
      'Firms that use Tollgate should keep copies of their last payment files, change any password that they shared with the service, and tell their staff plainly what is known, Mr Whitlock said, even when that is not much.',
    ],
  },
];

/** Stands in every piece of furniture, and in no story. */
export const MARK = 'Furnival';
