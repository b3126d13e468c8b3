// Might this be a disclosure? Asked on every page, so: few words, few bytes. The reading decides later; here only silence is final.

/** What incidents are called. */
const INCIDENT =
  /\b(?:breach|hack|incident|ransom|cyber|leak|unauthori|stole|theft|thie[fv]|attack|expos|compromis|intru|credential|encrypt|personal (?:inf|da)|malware|phish)/g;
/** What is lost in them. */
const LOST = /\b(?:password|copied|records|database|birth|patient|customer|mistake|letter)/g;
/** How one that happened is told. */
const TOLD = /\b(?:investigat|affected|access|was\b|were\b)/g;
/** What warnings, patches and surveys are made of. */
const WARNS = /\b(?:victim|patch|researchers|malicious|percent|could\b|campaign|vulnerab|exploit|can\b)/g;
const SELLS = /\b(?:introduc|launch|releas|powered)/g;

const OPENING = 3000;

/** `title`: headline, page title, description; `text`: the article's, of which the opening counts. */
export function mightBeDisclosure(title: string, text: string): boolean {
  const head = title.toLowerCase();
  const all = `${head} ${text.slice(0, OPENING).toLowerCase()}`;
  const kinds = (where: string, words: RegExp) => new Set(where.match(words)).size;
  const subject = 2 * kinds(all, INCIDENT) + kinds(all, LOST);
  return (
    (subject > 3 || kinds(head, INCIDENT) > 0) &&
    subject + 4 * kinds(all, TOLD) - 5 * kinds(all, WARNS) - 8 * kinds(head, SELLS) > -4
  );
}
