// What class names and ids say of a part of a page: furniture, comments, or the story. Names are compared in lower case.

/** Words that sites give to parts which are no part of the story. */
const FURNITURE =
  /-ad-|banner|combx|comment|footer|gdpr|outbrain|related|shoutbox|sidebar|skyscraper|sponsor|ad[-_]break|advert|age-?gate|ai2html|breadcrumb|community|cookie|cover-wrap|disqus|extra|header|legends|menu|navbar|newsletter-?(?:box|cta|form|module|promo|sign|widget)|pager|pagination|popup|promo-box|recirc|remark|replies|rss|sharedaddy|skip-link|social|subscribe-box|supplemental|taboola|yom-remote/;
/** Words that make such a part story after all ("article-header"). */
const STORY = /and|article|body|column|content|main|shadow/;
/** Never story, even where a page has next to no text else: what readers wrote, and what the law makes sites ask. */
const NOT_STORY =
  /(?:^|[\s_-])(?:comments?(?:-?(?:area|list|section|form|wrap|thread))?|disqus_thread|respond|cookies?|cookie-(?:banner|notice|consent|bar)|onetrust|gdpr|consent|cmp|newsletter(?:-(?:signup|form|box))?)(?=$|[\s_]|-?\d)/;
/** What stands before the rest of a text that has to be paid for. */
const WALLED = /paywall|regwall|subscriber-only|subscription-wall|meter-wall|piano-inline/;
const OPEN = /no-?paywall|paywall-?(?:free|off|disabled|hidden|body|content)|without-?paywall/;

const FOR = /article|blog|body|content|entry|main|page|pagination|post|story|text/;
const AGAINST =
  /-ad-|banner|combx|comment|footer|gdpr|outbrain|related|shoutbox|sidebar|skyscraper|sponsor|(?:^| )hid(?:$| )|hidden|com-|contact|masthead|media|meta|promo|scroll|share|shopping|tags|widget/;

const AUTHOR = /byline|author|writtenby/;
const SHARED = /(?:\b|_)share(?:daddy)?(?:\b|_)/;

const ROLES = ' menu menubar complementary navigation alert alertdialog dialog search ';

/** True for a part that a reader view leaves out because of its role. */
export const unlikelyRole = (role: string): boolean => ROLES.includes(` ${role} `);

export const UNLIKELY = 1;
export const NEVER = 2;
export const WALL = 4;
export const BYLINE = 8;
export const SHARE = 16;

const LONGEST = 300;
const KEPT = 5000;

/** Judges names once. */
function remembered(judge: (names: string) => number): (names: string) => number {
  const known = new Map<string, number>();
  return (names) => {
    let value = known.get(names);
    if (value === undefined) {
      if (known.size > KEPT) known.clear();
      value = judge(names.slice(0, LONGEST).toLowerCase());
      known.set(names, value);
    }
    return value;
  };
}

function judge(names: string): number {
  const about = (AUTHOR.test(names) ? BYLINE : 0) | (SHARED.test(names) ? SHARE : 0);
  const walled = WALLED.test(names);
  if (!walled && !FURNITURE.test(names) && !NOT_STORY.test(names)) return about;
  const story = STORY.test(names);
  if (!story && walled && !OPEN.test(names)) return about | WALL | NEVER;
  if (!/content|article|main|body/.test(names) && NOT_STORY.test(names)) return about | NEVER;
  return story || walled ? about : about | UNLIKELY;
}

const verdict = remembered(judge);
/** From -25 to 25: how much one name speaks for a part being the story. */
const lean = remembered((name) => (FOR.test(name) ? 25 : 0) - (AGAINST.test(name) ? 25 : 0));

/** What class and id say together, as bits: `UNLIKELY` or `NEVER` part of a story, a `WALL`, a `BYLINE`, a `SHARE` bar. */
export const hints = (className: string, id: string): number => verdict(`${className} ${id}`);

/** From -50 to 50, class and id together. */
export const weight = (className: string, id: string): number => lean(className) + lean(id);
