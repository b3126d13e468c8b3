// Room: the oldest readings go first, then the oldest articles without notes. A reader's own words are never given up.
import { open } from './migrate';
import { type ArticleRecord, CAPS, hashIn, kindOf, NOTE_KINDS } from './records';
import type { Shelf } from './shelf';

const NOTES = new Set<string | undefined>(NOTE_KINDS);

/** Damaged and newer readings stay: they are not ours to drop. */
async function dropReading(shelf: Shelf, hash: string): Promise<void> {
  const key = `reading:${hash}`;
  if (open(await shelf.get(key), 'reading').state === 'good') await shelf.remove(key);
}

/** Does nothing, and reads nothing, while both lists are within their caps. */
export async function prune(shelf: Shelf, caps: { articles: number; readings: number } = CAPS): Promise<void> {
  const keys = await shelf.keys();
  const articles = keys.filter((key) => kindOf(key) === 'article').map(hashIn);
  const readings = keys.filter((key) => kindOf(key) === 'reading').map(hashIn);
  if (articles.length <= caps.articles && readings.length <= caps.readings) return;
  const noted = new Set(keys.filter((key) => NOTES.has(kindOf(key))).map(hashIn));
  const age = new Map<string, string>();
  for (const hash of articles) {
    const opened = open<ArticleRecord>(await shelf.get(`article:${hash}`), 'article');
    // A damaged record is not ours to drop; it is shown and exported instead.
    age.set(hash, opened.state === 'good' ? opened.record.readAt : '9999');
  }
  const oldest = (hashes: string[]) => hashes.toSorted((a, b) => ((age.get(a) ?? '') < (age.get(b) ?? '') ? -1 : 1));
  for (const hash of oldest(readings).slice(0, Math.max(0, readings.length - caps.readings))) {
    await dropReading(shelf, hash);
  }
  const free = oldest(articles.filter((hash) => !noted.has(hash) && age.get(hash) !== '9999'));
  for (const hash of free.slice(0, Math.max(0, articles.length - caps.articles))) {
    await dropReading(shelf, hash);
    await shelf.remove(`article:${hash}`);
  }
}
