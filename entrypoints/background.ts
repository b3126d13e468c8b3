// The background: wires the browser's events to the reading and the notebook.
import { defineBackground } from 'wxt/utils/define-background';
import { listen } from '../lib/extension/listen';
import { versionOf } from '../lib/extension/page-service';
import { localShelf, memoryShelf } from '../lib/extension/shelf';
import type { Article, Dossier } from '../lib/model';
import { openNotebook } from '../lib/notebook/notebook';
import { emptyNotes } from '../lib/notebook/records';
import { read } from '../lib/reading/read';
import { catalog, rules } from '../lib/rules';
import { RULES_VERSION } from '../lib/rules/version';

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function readArticle(article: Article, anyway: boolean): Promise<Dossier> {
  return {
    article,
    reading: read(article.text, rules, article.date, anyway),
    notes: emptyNotes(),
    readAt: new Date().toISOString(),
    versions: { extension: versionOf(), rules: RULES_VERSION },
    hash: await sha256(article.text),
  };
}

export default defineBackground(() => {
  const now = () => new Date().toISOString();
  listen({
    catalog,
    read: readArticle,
    book: openNotebook(localShelf, now),
    privateBook: openNotebook(memoryShelf(), now),
  });
});
