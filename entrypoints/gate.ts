// The gate: on every page, might this be a disclosure? It looks, says "perhaps" or nothing, and changes nothing.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mightBeDisclosure } from '../lib/page/gate-words';

interface Api {
  runtime: { sendMessage(message: { type: 'perhaps' }): Promise<unknown> };
}
// `chrome` in Firefox too: in Chrome `browser` may be an element of the page.
const here = globalThis as unknown as { chrome: Api; navigation?: EventTarget };

// A frame of that name keeps the whole interface away: then we are not wanted here, and say nothing.
const perhaps = async () => here.chrome.runtime.sendMessage({ type: 'perhaps' });

const ENOUGH = 3000;

function textOf(root: Node): string {
  const walker = document.createTreeWalker(root, 4);
  let text = '';
  for (let left = ENOUGH; left-- && text.length < ENOUGH && walker.nextNode(); ) {
    const { data, parentElement } = walker.currentNode as Text;
    // Menus and buttons are shorter, sentences longer.
    if (data.length > 30 && !/script|style/i.test(parentElement!.tagName)) text += ` ${data}`;
  }
  return text;
}

export default defineUnlistedScript(() => {
  // What `page.js` does not read.
  if (/plain|json|csv|pdf|image/.test(document.contentType)) return;
  const first = (selector: string) => document.querySelector<HTMLMetaElement>(selector);
  let timer: ReturnType<typeof setTimeout>;
  let last: string;
  // Pages that write themselves are looked at again, three times at most.
  const look = (wait: number) => {
    const title = `${document.title} ${first('h1')?.textContent} ${first('meta[name=description]')?.content}`;
    let text = '';
    for (const selector of ['article', 'main', 'body'])
      if (text.length < 600 && first(selector)) text = textOf(first(selector)!);
    if (last !== title + text && mightBeDisclosure(title, text)) void perhaps().catch(() => {});
    else if (wait < 9000) timer = setTimeout(look, wait, wait * 3);
    last = title + text;
  };
  look(800);
  // A page that changes its address without loading is another page.
  here.navigation?.addEventListener('navigatesuccess', () => {
    clearTimeout(timer);
    timer = setTimeout(look, 300, 800);
  });
});
