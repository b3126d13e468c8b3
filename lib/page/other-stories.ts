// Other stories on a page: what an endless page puts below the one that was asked for.
import { headings, headingText, likeness, trimSite } from './headline';
import { type Places, placeOf } from './place';
import { parentNode, within } from './safe-dom';

/** Characters that make a story of what a heading stands over. */
const STORY = 300;

/**
 * Articles with a first heading of their own, other than the one whose heading says what the title says. None where the
 * page's heading has no text for itself, and none inside what it stands in: the entries of a live blog are one story.
 */
export function otherStories(document: Document, places: Places): Element[] {
  const title = trimSite(document.title);
  const stories = headings(document, 'h1').map((heading) => {
    const article: Element | null = heading.closest('article');
    const part = article ?? (parentNode(heading) as Element);
    const place = placeOf(places, part);
    const told = place?.out === false && place.text >= STORY;
    const { words } = headingText(heading);
    const alike = likeness(title, words);
    return { article, part, words, told, rank: (alike < 0.5 ? 0 : alike) + Number(told) / 10 };
  });
  const [mine] = stories.toSorted((a, b) => b.rank - a.rank);
  if (!mine?.told) return [];
  return stories.flatMap(({ article, words }) =>
    // The same heading once more is a copy for another width, not another story.
    !article || words === mine.words || within([article], mine.part) || within([mine.part], article) ? [] : article,
  );
}
