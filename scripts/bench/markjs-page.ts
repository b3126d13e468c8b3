// mark.js alone in a script: the package that people mark phrases on pages with.
import Mark from 'mark.js';

const WORDS = ['bakery', 'museum', 'harbour', 'council', 'milk'];

/** Marks every place of some words, as many as there are; milliseconds, the layout after it, and the changes made. */
function paintWithMarkJs(): Promise<{ js: number; layout: number; mutations: number; marks: number }> {
  document.body.offsetHeight;
  let mutations = 0;
  new MutationObserver((records) => {
    mutations += records.length;
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const from = performance.now();
  return new Promise((go) => {
    new Mark(document.body).markRegExp(new RegExp(WORDS.join('|'), 'gi'), {
      done: (marks: number) => {
        const js = performance.now() - from;
        document.body.offsetHeight;
        const layout = performance.now() - from - js;
        setTimeout(() => go({ js, layout, mutations, marks }), 100);
      },
    });
  });
}

Object.assign(globalThis, { paintWithMarkJs });
