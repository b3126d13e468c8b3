// The page script: finds the article, sends its text, paints what comes back, and goes away without a trace.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Annotator, annotate } from '../lib/annotate/annotate';
import { forgetWords, type MountCard, offeredCard } from '../lib/annotate/card-view';
import type { FromPage, PageReply, ToPage } from '../lib/extension/messages';
import { type IndexedArticle, readPageSliced } from '../lib/page/read-page';
import { watchArticle, withoutHash } from '../lib/page/watch-article';
import type { Mark } from '../lib/view-model';

/** The part of the browser's own interface that is used here; the polyfill would weigh more than all the rest. */
interface Runtime {
  id?: string;
  sendMessage(message: FromPage): Promise<unknown>;
  onMessage: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
}
type Listener = (message: ToPage, sender: { id?: string }, reply: (answer: unknown) => void) => void;
/** What stands in the document's world while we are at work. */
interface Life {
  /** False: the extension it belonged to is gone. */
  isAlive(): boolean;
  again(): void;
  end(): void;
}
type Scope = Record<string, { runtime?: Runtime } | undefined> & Record<symbol, Life | undefined>;

const scope = globalThis as unknown as Scope;
// `chrome` in Firefox too: in Chrome `browser` may be an element of the page. So may `chrome` be a frame of it, even one of another site.
const runtime = ((): Runtime | undefined => {
  try {
    return scope.chrome?.runtime;
  } catch {
    return undefined;
  }
})();
// A symbol, for the same reason.
const KEY = Symbol.for('unsaid.page');

/** `text/html` and `application/xhtml+xml`. */
const READABLE = /\/html$|xhtml/;
const TEND_MS = 1000;
/** A story this short on a page this young is still on its way. */
const FEW_WORDS = 40;
const YOUNG_MS = 8000;
/** After a move without a load the text before is looked at so often before it is taken for the new one's. */
const LOOKS = 4;

/** Undefined when the background did not answer. Without an extension to talk to, everything ends in silence. */
async function send(message: FromPage, life: AbortController): Promise<unknown> {
  if (!runtime?.id) return life.abort();
  try {
    return await runtime.sendMessage(message);
  } catch {
    if (!runtime.id) life.abort();
    return undefined;
  }
}

/** A background that was stopped on the way gives no answer; reading is a pure function, so it is asked again. */
const askTwice = async (message: FromPage, life: AbortController): Promise<unknown> =>
  (await send(message, life)) ?? (life.signal.aborted ? undefined : send(message, life));

/** The background leaves the card's words and puts its script into the page. */
async function bringCard(life: AbortController): Promise<MountCard | undefined> {
  forgetWords();
  await send({ type: 'card' }, life);
  return offeredCard();
}

function annotator(life: AbortController): Annotator {
  return annotate(document, life.signal, {
    card: async () => offeredCard() ?? bringCard(life),
    async putAway({ tactic, phrase }, how, undo) {
      await send({ type: how, tactic, phrase, undo }, life);
      if (undo) scope[KEY]?.again();
    },
    at: (id) => void send({ type: 'at', id }, life),
  });
}

/** Reads and paints; of several calls only the last counts. */
function createReader(life: AbortController, marks: Annotator) {
  let turn = 0;
  let busy = false;
  let looks = 0;
  let insistedOn: string | undefined;
  let roots: Element[] = [];
  let last: { url: string; text: string; marks: Mark[] } | undefined;

  const slices = {
    now: () => performance.now(),
    pause: () => new Promise<void>((go) => setTimeout(go)),
    signal: life.signal,
  };
  const show = (found: Mark[], page: IndexedArticle, asked?: number) =>
    marks.show(found, { url: page.article.url, text: page.text, placesOf: page.rangeOf }, asked);
  const isYoung = (text: string) => performance.now() < YOUNG_MS && text.split(/\s+/, FEW_WORDS).length < FEW_WORDS;

  /** Resolves to false where the text was the same as before. */
  const read = async (afresh: boolean): Promise<unknown> => {
    turn += 1;
    const mine = turn;
    const page = await readPageSliced(document, location.href, slices);
    if (mine !== turn || life.signal.aborted) return;
    roots = page.roots;
    const { url, text } = page.article;
    const anyway = insistedOn === withoutHash(location.href);
    // The same words on new nodes: nothing to think about, only to paint.
    if (!afresh && last?.url === url && last.text === text) {
      show(last.marks, page);
      return false;
    }
    // Another address over the same text: its own may be on the way.
    const isBehind = last?.text === text && last.url !== url && looks++ < LOOKS;
    if (!anyway && (isYoung(text) || isBehind)) {
      setTimeout(() => mine === turn && void go(afresh), TEND_MS);
      return void send({ type: 'words', words: text.split(/\s+/).length }, life);
    }
    const asked = performance.now();
    const reply = (await askTwice({ type: 'read', article: page.article, anyway }, life)) as PageReply | undefined;
    if (mine !== turn || life.signal.aborted || !reply) return;
    if (reply.state === 'off') return life.abort();
    looks = 0;
    last = { url, text, marks: reply.state === 'read' ? reply.marks : [] };
    show(last.marks, page, asked);
  };
  const go = async (afresh: boolean) => {
    busy = true;
    const done = await read(afresh).catch((error) =>
      send({ type: 'failed', reason: String(error).slice(0, 300) }, life),
    );
    busy = false;
    return done;
  };
  return {
    go,
    isBusy: () => busy,
    roots: () => roots,
    insist: () => {
      insistedOn = withoutHash(location.href);
    },
  };
}

type Reader = ReturnType<typeof createReader>;

function listenTo(life: AbortController, marks: Annotator, reader: Reader, again: () => void): void {
  const listener: Listener = (message, sender, reply) => {
    if (sender.id !== runtime?.id) return;
    if (message.type === 'alive') return reply({ alive: true, reading: reader.isBusy() });
    if (message.type === 'where') return reply({ at: marks.where() });
    if (message.type === 'step') marks.step(message.by);
    if (message.type === 'show') marks.jump(message.span, message.mark);
    if (message.type === 'dim') marks.dim(message.families);
    if (message.type === 'off') life.abort();
    if (message.type === 'read-now') {
      if (message.anyway) reader.insist();
      // The language may be another: the words of a card that is there are left anew.
      void Promise.resolve(offeredCard() && bringCard(life)).then(again);
    }
    reply({ done: true });
  };
  runtime?.onMessage.addListener(listener);
  life.signal.addEventListener('abort', () => runtime?.onMessage.removeListener(listener));
}

export default defineUnlistedScript(() => {
  const before = scope[KEY];
  if (before?.isAlive()) return before.again();
  before?.end();
  if (!runtime?.id || !READABLE.test(document.contentType)) return;
  const life = new AbortController();
  const { signal } = life;
  const marks = annotator(life);
  const reader = createReader(life, marks);
  const forget = watchArticle(window, {
    again: () => reader.go(false),
    keepsChanging: () => void send({ type: 'changed' }, life),
    roots: reader.roots,
    signal,
  });
  const again = () => {
    forget();
    void reader.go(true);
  };
  scope[KEY] = { again, isAlive: () => runtime.id !== undefined, end: () => life.abort() };
  listenTo(life, marks, reader, again);

  let mode = document.designMode;
  const tend = () => {
    if (!runtime.id) return life.abort();
    // Switched to editing, or back: no event tells.
    if (document.designMode !== mode) again();
    mode = document.designMode;
    if (!document.hidden) marks.tend();
  };
  const pulse = setInterval(tend, TEND_MS);
  signal.addEventListener('abort', () => {
    clearInterval(pulse);
    delete scope[KEY];
  });
  // Back from the browser's memory: the site may have been switched off meanwhile.
  window.addEventListener('pageshow', (event) => event.persisted && again(), { signal });
  again();
});
