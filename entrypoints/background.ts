// The background: wires the browser's events to the reading and the notebook.
import { defineBackground } from 'wxt/utils/define-background';
import { TRANSLATED_CARD } from '../components/card/translated-words';
import { listen } from '../lib/extension/listen';
import { secondShelf } from '../lib/extension/second-shelf';
import { privateShelf } from '../lib/extension/session';
import { sha256 } from '../lib/extension/sha256';
import { localShelf } from '../lib/extension/shelf';
import { versionOf } from '../lib/extension/show-entry';
import { noteMended } from '../lib/extension/storage-check';
import { today } from '../lib/extension/today';
import type { Article, Dossier } from '../lib/model';
import { keptTwice } from '../lib/notebook/kept-twice';
import { openNotebook } from '../lib/notebook/notebook';
import { ownPacks } from '../lib/notebook/own-packs';
import { emptyNotes } from '../lib/notebook/records';
import { compileOwn, type OwnPhrases, wrongWith } from '../lib/reading/own-phrases';
import { read } from '../lib/reading/read';
import { catalog, rules } from '../lib/rules';
import { RULES_VERSION } from '../lib/rules/version';
import { catalogIn } from '../lib/rules/words';

const now = () => new Date().toISOString();

async function readArticle(article: Article, anyway: boolean, own: OwnPhrases | undefined): Promise<Dossier> {
  return {
    article,
    reading: read(article.text, rules, article.date, anyway, own),
    notes: emptyNotes(),
    readAt: now(),
    readOn: today(),
    versions: { extension: versionOf(), rules: RULES_VERSION },
    hash: await sha256(article.text),
  };
}

export default defineBackground(() => {
  const book = openNotebook(keptTwice(localShelf, secondShelf, noteMended), now);
  // Compiled once for each change; a storage that fails costs the reader's own phrases, never the reading.
  let own: Promise<OwnPhrases | undefined> | undefined;
  const lookAgain = (): undefined => {
    own = undefined;
  };
  const ownPhrases = () => {
    own ??= book.packs().then(compileOwn, lookAgain);
    return own;
  };
  const tactics = catalog.tactics.map(({ id }) => id);
  listen({
    rulesVersion: RULES_VERSION,
    catalogIn: (language) => catalogIn(language, catalog),
    cardWords: (language) => (language === 'en' ? undefined : TRANSLATED_CARD[language]),
    read: async (article, anyway) => readArticle(article, anyway, await ownPhrases()),
    book,
    privateBook: openNotebook(privateShelf, now),
    own: { ...ownPacks(book, { tactics, wrongWith }, lookAgain), lookAgain },
  });
});
