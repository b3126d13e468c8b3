// An invented story, for the tour, the tests and the gallery. No such organisation exists.

export const BODY = [
  'The chain of clinics wrote to patients on Monday, nine days after its booking system went down.',
  'Halvern Dental, which runs 61 clinics in the north-east, said on Monday (9 November) that it had suffered a security incident in which an unauthorised third party may have accessed certain patient information.',
  'The attack began in the early hours of Saturday 31 October, when the chain’s online booking system went down. Halvern said it had acted immediately and took three servers offline out of an abundance of caution. Online booking was down for six days and returned on 6 November.',
  '“We take the security of our patients’ information very seriously,” said Ruth Anselm, the chief executive. “Only a limited number of patients were affected, and there is no evidence that any data has been misused.”',
  'The company put it down to “a highly sophisticated criminal attack” that began at a third-party IT supplier, which it did not name. No payment card or bank details were held on the servers, it said, and its clinics remained open throughout.',
  'Halvern has engaged leading cyber-security experts and told the Information Commissioner’s Office on 3 November. It declined to say how many patients are concerned or whether a ransom had been demanded, because the investigation is ongoing. Its next statement, it said, would come on 1 December.',
  'Letters to patients have been going out since Monday. One seen by the Harbour Post is addressed to people treated since 2019 at any of the 61 clinics. It lists names, home addresses, dates of birth and dental X-rays, and gives the number of a helpline, open on weekdays from nine to five.',
  '“A limited number tells me nothing,” said Dana Oyelaran, who chairs a patients’ group in Port Sallow. “I would like to know whether it is me.”',
  'On a call with investors the same day, Ms Anselm called the group “stronger than ever” and the matter “not material” to its results.',
];

export const TITLE = 'Halvern Dental tells patients their files were reached in booking-system attack';

/** The story as an article that was found on a page. */
export const sampleArticle = {
  url: 'https://harbourpost.example/2026/halvern-dental',
  title: TITLE,
  text: `${TITLE}\n\n${BODY.join('\n')}`,
  date: '2026-11-10',
  publisher: 'Harbour Post',
  lang: 'en',
  sources: [{ href: 'https://halvern-dental.example/notice', label: 'Notice of a security incident' }],
};
