// What class names and ids say of a part of a page: furniture, comments, or the story.

/** Words that sites give to parts which are no part of the story. */
const FURNITURE =
  /-ad-|ad-break|ad_break|advert|age-?gate|ai2html|banner|breadcrumb|combx|comment|community|cookie|cover-wrap|disqus|extra|footer|gdpr|header|jp-relatedposts|legends|menu|navbar|newsletter|outbrain|pager|pagination|popup|promo-box|recirc|related|remark|replies|rss|sharedaddy|shoutbox|sidebar|skip-link|skyscraper|social|sponsor|subscribe-box|supplemental|taboola|yom-remote/i;
/** Words that make such a part story after all ("article-header"). */
const STORY = /and|article|body|column|content|main|shadow/i;
/** Never story, even where a page has next to no text else: what readers wrote, and what the law makes sites ask. */
const NOT_STORY =
  /(?:^|[\s_-])(?:comments?(?:-?(?:area|list|section|form|wrap|thread))?|disqus_thread|respond|cookie|cookies|cookie-(?:banner|notice|consent|bar)|onetrust|gdpr|consent|cmp|newsletter|newsletter-(?:signup|form|box))(?=$|[\s_-])/i;

/** What stands before the rest of a text that has to be paid for. */
const WALLED = /paywall|regwall|subscriber-only|subscription-wall|meter-wall|piano-inline/i;
const OPEN = /no-?paywall|paywall-?(?:free|off|disabled|hidden|body|content)|without-?paywall/i;

export const NEVER = 2;
export const WALL = 3;

const FOR = /article|blog|body|content|entry|hentry|h-entry|main|page|pagination|post|story|text/i;
const AGAINST =
  /-ad-|(?:^| )hid(?:$| )|hidden|banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|shopping|sidebar|skyscraper|sponsor|tags|widget/i;

export const BYLINE = /byline|author|writtenby|p-author/i;
export const SHARE = /(?:\b|_)(?:share|sharedaddy)(?:\b|_)/i;

const ROLES = new Set(['menu', 'menubar', 'complementary', 'navigation', 'alert', 'alertdialog', 'dialog', 'search']);

/** True for a part that a reader view leaves out because of its role. */
export const unlikelyRole = (role: string): boolean => ROLES.has(role);

const furniture = new Map<string, 0 | 1 | 2 | 3>();
const LONGEST = 300;
const KEPT = 5000;

function judge(names: string): 0 | 1 | 2 | 3 {
  const story = /content|article|main|body/i.test(names);
  if (!story && WALLED.test(names) && !OPEN.test(names)) return WALL;
  if (!story && NOT_STORY.test(names)) return NEVER;
  return FURNITURE.test(names) && !STORY.test(names) ? 1 : 0;
}

/** `WALL`: asks to pay or sign in; `NEVER`: never part of a story; 1: unlikely to be; 0: no hint. `names` is class and id. */
export function unlikely(names: string): 0 | 1 | 2 | 3 {
  const known = furniture.get(names);
  if (known !== undefined) return known;
  if (furniture.size > KEPT) furniture.clear();
  const short = names.slice(0, LONGEST);
  const verdict = judge(short);
  furniture.set(names, verdict);
  return verdict;
}

/** From -25 to 25: how much one name speaks for a part being the story. */
function lean(name: string): number {
  if (!name) return 0;
  const short = name.slice(0, LONGEST);
  return (FOR.test(short) ? 25 : 0) - (AGAINST.test(short) ? 25 : 0);
}

/** From -50 to 50, class and id together. */
export const weight = (className: string, id: string): number => lean(className) + lean(id);
