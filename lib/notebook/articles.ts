// The list of articles read, and the reading of each: two keys, so that the list opens without the texts.
import type { Dossier } from '../model';
import { articleHash, normaliseUrl } from './article-key';
import { open } from './migrate';
import { setAside } from './quarantine';
import {
  type ArticleRecord,
  CAPS,
  hashIn,
  type Kind,
  kindOf,
  NOTE_KINDS,
  type NoteKind,
  RECORD_VERSION,
  type ReadingRecord,
} from './records';
import type { Saved, Shelf } from './shelf';

export interface RecentArticle extends Omit<ArticleRecord, 'v'> {
  hasNotes: boolean;
}

function articleRecord(dossier: Omit<Dossier, 'notes'>): ArticleRecord {
  const { url, title, publisher } = dossier.article;
  const { organisation } = dossier.reading;
  return {
    v: RECORD_VERSION,
    url: normaliseUrl(url).slice(0, CAPS.url),
    title: title.slice(0, 1000),
    ...(organisation && { organisation: organisation.slice(0, 1000) }),
    ...(publisher && { publisher: publisher.slice(0, 1000) }),
    readAt: dossier.readAt,
  };
}

/** Stores the reading, then its line in the list: what is in the list has a reading, unless it was given up for room. */
export async function keepDossier(shelf: Shelf, { notes: _, ...dossier }: Dossier): Promise<Saved<object>> {
  const hash = await articleHash(dossier.article.url);
  const article = articleRecord(dossier);
  const reading: ReadingRecord = { v: RECORD_VERSION, url: article.url, dossier };
  const records: [Kind, object][] = [
    ['reading', reading],
    ['article', article],
  ];
  for (const [kind, record] of records) {
    const key = `${kind}:${hash}`;
    const checked = open(record, kind);
    if (checked.state === 'bad') return { saved: false, reason: 'refused', message: checked.reason };
    const found = await shelf.get(key);
    const there = open(found, kind).state;
    if (there === 'newer')
      return { saved: false, reason: 'newer', message: 'This reading was kept by a newer Unsaid.' };
    if (there === 'bad') await setAside(shelf, key, found);
    await shelf.set(key, record);
  }
  return { saved: true };
}

/** All articles that can be read, newest first. */
export async function recentOn(shelf: Shelf): Promise<RecentArticle[]> {
  const keys = await shelf.keys();
  const noted = new Set(keys.filter((key) => NOTE_KINDS.includes(kindOf(key) as NoteKind)).map(hashIn));
  const all: RecentArticle[] = [];
  for (const key of keys.filter((each) => kindOf(each) === 'article')) {
    const opened = open<ArticleRecord>(await shelf.get(key), 'article');
    if (opened.state !== 'good') continue;
    const { v: _, ...article } = opened.record;
    all.push({ ...article, hasNotes: noted.has(hashIn(key)) });
  }
  return all.sort((a, b) => (a.readAt < b.readAt ? 1 : -1));
}
