// Other stories on a page: what an endless page puts below the one that was asked for.
import { headingText, likeness, trimSite } from './headline';
import { type Places, placeOf } from './place';
import { parentNode, within } from './safe-dom';

const HEADINGS = 40;
/** Characters that make a story of what a heading stands over. */
const STORY = 300;

/**
 * Articles with a first heading of their own, other than the one whose heading says what the title says. None where the
 * page's heading has no text for itself: then it stands over them all, as over the entries of a live blog.
 */
export function otherStories(document: Document, places: Places): Element[] {
  const headings = Array.from(document.getElementsByTagName('h1')).slice(0, HEADINGS);
  const own: Element[] = headings.flatMap((heading) => heading.closest('article') ?? []);
  const articles = own.filter((article) => !within(own, parentNode(article)!));
  if (!articles.length) return articles;
  const above = new Set<Node>();
  for (const article of articles)
    for (let up: Node | null = parentNode(article); up && !above.has(up); up = parentNode(up)) above.add(up);
  const title = trimSite(document.title);
  const stories = headings.map((heading) => {
    // All round it that holds none of the articles: its own, or what stands beside them.
    let part: Node = heading;
    for (let up = parentNode(part); up && !above.has(up); up = parentNode(up)) part = up;
    const place = placeOf(places, part as Element);
    const told = !!place && !place.out && place.text >= STORY;
    const { words } = headingText(heading);
    const alike = likeness(title, words);
    return { part: part as Element, words, told, rank: (alike < 0.5 ? 0 : alike) + (told ? 0.1 : 0) };
  });
  const mine = stories.reduce((best, one) => (one.rank > best.rank ? one : best), stories[0]!);
  if (!mine?.told) return [];
  // The same heading once more is a copy for another width, not another story.
  const others = stories.filter(({ part, words }) => part !== mine.part && words !== mine.words);
  return others.map(({ part }) => part).filter((part) => articles.includes(part));
}
