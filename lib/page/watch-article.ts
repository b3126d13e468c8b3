// Watches a page for text that comes late, changes, or is another page's without a load, and says when to read again.
import { all, attribute, isConnected, parentNode, within } from './safe-dom';
import { ASKED, hides } from './shown';

export interface Watch {
  /** Read again: the text may be another. Resolves when the reading is done, to false where the text was the same. */
  again: () => Promise<unknown> | unknown;
  /** The page keeps changing: it is read no more until it moves or is asked. Called once each time. */
  keepsChanging: () => void;
  /** The parts that hold the story as last read; empty when none was found. */
  roots: () => Element[];
  signal: AbortSignal;
}

/** Quiet that is waited for before a reading, and what it grows to while a page never rests. */
const QUIET_MS = 500;
const LONGEST_QUIET_MS = 30_000;
/** After so many readings of another text without half a minute's rest between them, the person has to ask. */
const MOST_READINGS = 12;
/** Changes looked at to tell whether they touch the story; beyond, they are taken to. */
const LOOKED_AT = 20;

/** Paragraphs that may be a story where they come to be shown. */
const FEW_PARAGRAPHS = 3;

/**
 * Does a change write, add or take anything, or show or hide it? An animation does not, however often it sets a style.
 * Nor does what comes and goes beside the body, where nothing is read and our own card hangs.
 */
const matters = ({ attributeName: name, oldValue, target, addedNodes }: MutationRecord): boolean =>
  name !== null
    ? hides(name, oldValue) !== hides(name, attribute(target as Element, name))
    : target !== target.ownerDocument?.documentElement || [...addedNodes].includes(target.ownerDocument.body);

/** Does a change touch the story, or the part of the page that it stands in? Anything does while there is no story. */
function touches(records: MutationRecord[], roots: Element[]): boolean {
  if (!roots.length || !roots.every((root) => isConnected(root))) return true;
  if (records.length > LOOKED_AT) return true;
  return records.some(({ target, attributeName }) => {
    if (within(roots, target)) return true;
    // New siblings of the story's parts: a live page's next entry.
    if (attributeName === null) return roots.some((root) => parentNode(root) === target);
    // What holds the story is shown or hidden, or something is that may be one: the text behind a wall.
    return roots.some((root) => within([target], root)) || all(target as Element, 'p').length >= FEW_PARAGRAPHS;
  });
}

/** The address, where it counts as another page. */
export const withoutHash = (href: string): string => href.split('#', 1)[0]!;

/** Starts watching; everything ends with `signal`. Returns a function that forgets past changes, for "read again". */
export function watchArticle(window: Window & typeof globalThis, watch: Watch): () => void {
  const { document } = window;
  const { signal } = watch;
  let address = withoutHash(window.location.href);
  let quiet = QUIET_MS;
  let readings = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dirty = false;
  let moved = false;
  let reading = false;
  let resting = false;
  let calmSince = true;

  const wait = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(read, ms);
  };
  const gaveUp = (): boolean => {
    if (readings < MOST_READINGS) return false;
    resting = true;
    watch.keepsChanging();
    return true;
  };
  async function read(): Promise<void> {
    timer = undefined;
    if (signal.aborted || document.hidden || reading || !dirty) return;
    observe();
    if (!moved && (resting || gaveUp())) return;
    dirty = false;
    moved = false;
    reading = true;
    quiet = Math.min(quiet * 2, LONGEST_QUIET_MS);
    try {
      if ((await watch.again()) !== false) readings++;
    } finally {
      reading = false;
      if (dirty && !signal.aborted) wait(quiet);
    }
  }
  const look = () => {
    const now = withoutHash(window.location.href);
    if (now === address) return;
    address = now;
    forget();
    moved = true;
    dirty = true;
    wait(QUIET_MS);
  };
  function forget(): void {
    quiet = QUIET_MS;
    readings = 0;
    resting = false;
  }

  const observer = new window.MutationObserver((records) => {
    look();
    const changes = records.filter(matters);
    if (!changes.length || (!resting && !dirty && !touches(changes, watch.roots()))) return;
    calmSince = false;
    // What changes after that is read too: until then nobody needs to be told, and a page may change very often.
    observer.disconnect();
    if (resting) return;
    dirty = true;
    // The first change sets the time; later ones do not put it off, or a page that never rests would never be read.
    if (timer === undefined && !reading) wait(quiet);
  });
  const target = document.documentElement;
  const everything = {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: ASKED,
    attributeOldValue: true,
  };
  const observe = () => {
    if (target && !signal.aborted) observer.observe(target, everything);
  };
  observe();
  // Where there is no navigation API the address is asked at every change instead.
  (window as { navigation?: EventTarget }).navigation?.addEventListener('navigatesuccess', look, { signal });
  document.addEventListener('visibilitychange', () => dirty && !document.hidden && wait(quiet), { signal });
  const calm = setInterval(() => {
    const rested = resting;
    if (calmSince) forget();
    calmSince = true;
    if (rested) observe();
  }, LONGEST_QUIET_MS);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearInterval(calm);
  });
  return () => {
    forget();
    observe();
  };
}
