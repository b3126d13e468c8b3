// Might this be a disclosure? Asked on every page, so: few words, few bytes. The reading decides later; here only silence is final.

type Weighed = [points: number, words: RegExp][];

/** What such texts are about. A page without enough of it speaks of something else. */
const SUBJECT: Weighed = [
  [
    2,
    /\b(?:breach|hack|ransom|cyber|leak|malware|phish|data (?:incident|theft|security)|security incident|unauthori|stole|theft|thie[fv]|attack|expos|compromis|intru|credential|encrypt|personal (?:inf|da|det)|your inf|suspicious act)/g,
  ],
  [
    1,
    /\b(?:password|incident|copied|records|database|identity|birth|confidential|forensic|patient|customer|mistake|hashed|commissioner|letter)/g,
  ],
];

const IN_TITLE: Weighed = [
  [2, /\b(?:breach|data\b)/g],
  [-1, /\b(?:vulnerab|scam|your?\b|how\b)/g],
  [-4, /\b(?:introduc|launch|releas|unveil|powered)/g],
];

/** Points for what one incident is told with, and against what warnings, patches and surveys are made of. */
const IN_TEXT: Weighed = [
  [
    2,
    /\b(?:breach|hack|incident|unauthori|stole|compromis|student|investigat|affected|access|statement|demand|names\b|addresses|was\b|were\b)/g,
  ],
  [1, /\b(?:impacted|spokes|systems|discovered|our\b|third.part|notif|customers|patients|employees|police)/g],
  [-2, /\b(?:phish|victim|patch|bug|researchers|malicious|percent|could\b|campaign)/g],
  [-3, /\b(?:vulnerab|exploit|can\b)/g],
];

const ENOUGH = -3;
const OPENING = 3000;

const kinds = (text: string, words: RegExp) => new Set(text.match(words)).size;
const points = (text: string, weighed: Weighed) =>
  weighed.reduce((sum, [each, words]) => sum + each * kinds(text, words), 0);

/** `title`: headline, page title, description; `text`: the article's, of which the opening counts. */
export function mightBeDisclosure(title: string, text: string): boolean {
  const head = title.toLowerCase();
  const opening = text.slice(0, OPENING).toLowerCase();
  return (
    (kinds(head, SUBJECT[0]![1]) > 0 || points(`${head} ${opening}`, SUBJECT) > 3) &&
    points(head, IN_TITLE) + points(`${head} ${opening}`, IN_TEXT) >= ENOUGH
  );
}
