// What a benchmark does inside a page: put there as one script, it offers our finder and painter, and Readability beside them.
import { annotate } from '../../lib/annotate/annotate';
import { readPage, readPageSliced } from '../../lib/page/read-page';
import type { Mark } from '../../lib/view-model';

const clock = <T>(work: () => T): [number, T] => {
  const from = performance.now();
  const done = work();
  return [performance.now() - from, done];
};

/** The page script's own work without the extension: all in all, and its longest stretch without a pause. */
async function slices(): Promise<{ all: number; longest: number }> {
  let [all, longest, from] = [0, 0, performance.now()];
  const stop = () => {
    const took = performance.now() - from;
    all += took;
    longest = Math.max(longest, took);
  };
  await readPageSliced(document, location.href, {
    now: () => performance.now(),
    pause: async () => {
      stop();
      await new Promise((go) => setTimeout(go));
      from = performance.now();
    },
  });
  stop();
  return { all, longest };
}

const FAMILIES = ['smaller', 'vaguer', 'elsewhere', 'better', 'closed'] as const;

const markAt = (start: number, at = 0): Mark => ({
  id: `hedging@${start}`,
  start,
  end: start + 24,
  sentence: { start, end: start + 60 },
  family: FAMILIES[at % FAMILIES.length]!,
  tactic: 'hedging',
  name: 'Hedging',
  why: '',
  questions: [],
  answered: [],
  repeats: 1,
  sure: true,
  rule: 'hedging/some',
  version: '0',
});

/** 500 changes to the page's text, and the layout that follows. */
function edit(): number {
  const [ms] = clock(() => {
    const all = [...document.querySelectorAll('p')];
    for (let i = 0; i < 500; i++) {
      const node = all[(i * 7) % all.length]!.firstChild as Text;
      node.data = `${node.data} `;
    }
    return document.body.offsetHeight;
  });
  return ms;
}

/** Paints `count` marks over the story: what it costs, and what it does to the page. */
async function paint(
  count: number,
): Promise<{ js: number; layout: number; mutations: number; shift: number; before: number; after: number }> {
  const page = readPage(document, location.href);
  await new Promise((go) => setTimeout(go, 300));
  // The first edits make the page's layout warm; of those after them the quickest counts, before the marks and with them.
  const quickest = () => Math.min(edit(), edit(), edit());
  quickest();
  const before = quickest();
  const again = readPage(document, location.href);
  let mutations = 0;
  let shift = 0;
  const watch = new MutationObserver((records) => {
    mutations += records.length;
  });
  watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const types = PerformanceObserver.supportedEntryTypes;
  if (types.includes('layout-shift'))
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift' });
  const marks = annotate(document, new AbortController().signal, {
    card: async () => undefined,
    async putAway() {},
    at() {},
  });
  const every = Math.floor((page.text.length - 100) / count);
  const list = Array.from({ length: count }, (_, at) => markAt(at * every + 20, at));
  const top = document.body.offsetHeight;
  const [js] = clock(() => marks.show(list, { url: '', text: again.text, placesOf: again.rangeOf }));
  const [layout] = clock(() => document.body.offsetHeight - top);
  await new Promise((go) => setTimeout(go, 300));
  const seen = mutations;
  return { js, layout, mutations: seen, shift, before, after: quickest() };
}

let shelf: ReturnType<typeof annotate> | undefined;

/** Shows `count` articles one after the other in place of the page's own, as an app does; each is read and marked. */
async function articles(count: number): Promise<number> {
  shelf ??= annotate(document, new AbortController().signal, {
    card: async () => undefined,
    async putAway() {},
    at() {},
  });
  const place = document.querySelector('article')!;
  const before = place.innerHTML;
  let read = 0;
  for (let number = 0; number < count; number++) {
    place.innerHTML = `<h1 id="a${number}" class="head-${number}">Number ${number}</h1>${before.replaceAll('<p>', `<p class="line-${number}">`)}`;
    const page = readPage(document, `${location.href}?${number}`);
    read += page.text.length;
    const list = Array.from({ length: 20 }, (_, at) => markAt(200 * at + 40, at));
    shelf.show(list, { url: '', text: page.text, placesOf: page.rangeOf });
    if (number % 20 === 0) await new Promise((go) => setTimeout(go));
  }
  place.innerHTML = before;
  const page = readPage(document, location.href);
  shelf.show([markAt(40)], { url: '', text: page.text, placesOf: page.rangeOf });
  await new Promise((go) => setTimeout(go, 600));
  return read;
}

Object.assign(globalThis, { bench: { slices, paint, articles } });
