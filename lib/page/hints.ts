// What class names and ids say of a part of a page: furniture, comments, or the story.

/** Words that sites give to parts which are no part of the story. */
const FURNITURE =
  /-ad-|ad-break|ad_break|advert|age-?gate|ai2html|banner|breadcrumb|combx|comment|community|cookie|cover-wrap|disqus|extra|footer|gdpr|header|jp-relatedposts|legends|menu|navbar|newsletter|outbrain|pager|pagination|paywall-prompt|popup|promo-box|recirc|related|remark|replies|rss|sharedaddy|shoutbox|sidebar|skip-link|skyscraper|social|sponsor|subscribe-box|supplemental|taboola|yom-remote/i;
/** Words that make such a part story after all ("article-header"). */
const STORY = /and|article|body|column|content|main|shadow/i;
/** Never story, even where a page has next to no text else: what readers wrote, and what the law makes sites ask. */
const NEVER =
  /(?:^|[\s_-])(?:comments?(?:-?(?:area|list|section|form|wrap|thread))?|disqus_thread|respond|cookie|cookies|cookie-(?:banner|notice|consent|bar)|onetrust|gdpr|consent|cmp|newsletter|newsletter-(?:signup|form|box))(?=$|[\s_-])/i;

const FOR = /article|blog|body|content|entry|hentry|h-entry|main|page|pagination|post|story|text/i;
const AGAINST =
  /-ad-|(?:^| )hid(?:$| )|hidden|banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|shopping|sidebar|skyscraper|sponsor|tags|widget/i;

export const BYLINE = /byline|author|writtenby|p-author/i;
export const SHARE = /(?:\b|_)(?:share|sharedaddy)(?:\b|_)/i;

const ROLES = new Set(['menu', 'menubar', 'complementary', 'navigation', 'alert', 'alertdialog', 'dialog', 'search']);

/** True for a part that a reader view leaves out because of its role. */
export const unlikelyRole = (role: string): boolean => ROLES.has(role);

const furniture = new Map<string, 0 | 1 | 2>();
const LONGEST = 300;
const KEPT = 5000;

/** 2: never part of a story; 1: unlikely to be; 0: no hint. `names` is class and id. */
export function unlikely(names: string): 0 | 1 | 2 {
  const known = furniture.get(names);
  if (known !== undefined) return known;
  if (furniture.size > KEPT) furniture.clear();
  const short = names.slice(0, LONGEST);
  const verdict =
    NEVER.test(short) && !/content|article|main/i.test(short) ? 2 : FURNITURE.test(short) && !STORY.test(short) ? 1 : 0;
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
