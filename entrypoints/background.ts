// The background: wires the browser's events to the reading and the notebook.
import { defineBackground } from 'wxt/utils/define-background';
import type { Desk } from '../lib/extension/desk';
import { listen } from '../lib/extension/listen';
import { versionOf } from '../lib/extension/page-service';
import type { Article, Dossier, Notes } from '../lib/model';
import { read } from '../lib/reading/read';
import { catalog, rules } from '../lib/rules';
import { RULES_VERSION } from '../lib/rules/version';

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const noNotes = (): Notes => ({ ticks: {}, overrides: {}, questions: [], dismissed: [] });

async function readArticle(article: Article, anyway: boolean): Promise<Dossier> {
  return {
    article,
    reading: read(article.text, rules, article.date, anyway),
    notes: noNotes(),
    readAt: new Date().toISOString(),
    versions: { extension: versionOf(), rules: RULES_VERSION },
    hash: await sha256(article.text),
  };
}

export default defineBackground(() => {
  const desk: Desk = {
    catalog,
    read: readArticle,
    notesOf: async () => noNotes(),
    changeNotes: async () => noNotes(),
    dismiss: async () => noNotes(),
    keep: async () => undefined,
  };
  listen(desk);
});
