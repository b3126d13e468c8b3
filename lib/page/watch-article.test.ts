// The watch reads again when the story changes, and only then; it gives up on pages that never rest.
import { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchArticle } from './watch-article';

function page(html: string, story = 'article') {
  const window = new Window({ url: 'https://news.example/a' });
  window.document.body.innerHTML = html;
  const stop = new AbortController();
  const root = () => window.document.querySelector(story);
  const again = vi.fn();
  const keepsChanging = vi.fn();
  const forget = watchArticle(window as never, {
    again,
    keepsChanging,
    roots: () => (root() ? [root() as never] : []),
    signal: stop.signal,
  });
  return { window, document: window.document, stop, again, keepsChanging, forget };
}

const ARTICLE = '<article><p>One.</p></article><div id="clock">0</div>';

/** Lets observers report, then time pass. */
async function pass(ms: number) {
  await vi.advanceTimersByTimeAsync(ms);
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a page whose text comes late', () => {
  it('is read again half a second after the first text', async () => {
    const { document, again, stop } = page('<div id="app"></div>');
    await pass(1000);
    expect(again).not.toHaveBeenCalled();
    document.getElementById('app')!.innerHTML = '<p>Late text.</p>';
    await pass(100);
    expect(again).not.toHaveBeenCalled();
    await pass(500);
    expect(again).toHaveBeenCalledTimes(1);
    stop.abort();
  });

  it('is left alone when something outside the story changes', async () => {
    const { document, again, stop } = page(ARTICLE);
    document.getElementById('clock')!.textContent = '1';
    await pass(5000);
    expect(again).not.toHaveBeenCalled();
    document.querySelector('p')!.textContent = 'Corrected.';
    await pass(600);
    expect(again).toHaveBeenCalledTimes(1);
    stop.abort();
  });
});

describe('a change of attributes', () => {
  it.each([
    ['hidden', '<article><p>One.</p><div id="it" hidden="hidden">The rest.</div></article>'],
    ['aria-hidden', '<main id="it" aria-hidden="true"><article><p>One.</p></article></main>'],
    ['style', '<article><p>One.</p><div id="it" style="display: none">The rest.</div></article>'],
    ['contenteditable', '<article id="it" contenteditable="true"><p>One.</p></article>'],
    ['role', '<article><p>One.</p><div id="it" role="dialog">The rest.</div></article>'],
    ['hidden', '<article><p>One.</p></article><div id="it" hidden="hidden"><p>A.</p><p>B.</p><p>C.</p></div>'],
  ])('%s: what it shows or hides is read', async (name, html) => {
    const { document, again, stop } = page(html);
    document.getElementById('it')!.removeAttribute(name);
    await pass(600);
    expect(again).toHaveBeenCalledTimes(1);
    await pass(60_000);
    expect(again).toHaveBeenCalledTimes(1);
    stop.abort();
  });

  it('that shows and hides nothing is not asked about again, and does not keep the page from resting', async () => {
    const { document, again, stop } = page(ARTICLE);
    const p = document.querySelector('p')!;
    for (let i = 0; i < 100; i++) {
      p.style.opacity = String(i / 100);
      p.setAttribute('role', i % 2 ? 'note' : 'text');
      p.className = `step-${i}`;
      await pass(16);
    }
    await pass(5000);
    expect(again).not.toHaveBeenCalled();
    stop.abort();
  });

  it('of a menu beside the story is none of the story’s', async () => {
    const { document, again, stop } = page(`${ARTICLE}<nav hidden="hidden"><a href="/">Home</a></nav>`);
    document.querySelector('nav')!.removeAttribute('hidden');
    await pass(5000);
    expect(again).not.toHaveBeenCalled();
    stop.abort();
  });

  it('frees a text from a wall when another part had been taken for the story', async () => {
    const { document, again, stop } = page(
      '<div id="wall"><p>Cookies?</p></div><main aria-hidden="true"><p>A.</p><p>B.</p><p>C.</p></main>',
      '#wall',
    );
    document.querySelector('main')!.removeAttribute('aria-hidden');
    await pass(600);
    expect(again).toHaveBeenCalledTimes(1);
    stop.abort();
  });
});

describe('a storm', () => {
  it('is read at most twelve times a minute, ever more seldom', async () => {
    const { document, again, stop } = page(ARTICLE);
    for (let i = 0; i < 600; i++) {
      document.querySelector('p')!.textContent = `Tick ${i}.`;
      await pass(100);
    }
    expect(again.mock.calls.length).toBeGreaterThan(1);
    expect(again.mock.calls.length).toBeLessThanOrEqual(12);
    stop.abort();
  });

  it('is given up after some minutes, once, until the person asks', async () => {
    const { document, again, keepsChanging, forget, stop } = page(ARTICLE);
    const tick = async (times: number) => {
      for (let i = 0; i < times; i++) {
        document.querySelector('p')!.textContent = `Tick ${i}.`;
        await pass(1000);
      }
    };
    await tick(600);
    expect(keepsChanging).toHaveBeenCalledTimes(1);
    const before = again.mock.calls.length;
    expect(before).toBe(12);
    forget();
    await tick(5);
    expect(again.mock.calls.length).toBeGreaterThan(before);
    stop.abort();
  });

  it('that leaves the text as it was is never given up', async () => {
    const { document, again, keepsChanging, stop } = page('<article><p>One.</p><time>0:00</time></article>');
    again.mockResolvedValue(false);
    for (let i = 0; i < 900; i++) {
      document.querySelector('time')!.textContent = `0:${i}`;
      await pass(1000);
    }
    expect(keepsChanging).not.toHaveBeenCalled();
    // At least half a minute apart, once it is known for one.
    expect(again.mock.calls.length).toBeLessThan(40);
    document.querySelector('p')!.textContent = 'Corrected.';
    again.mockClear();
    await pass(31_000);
    expect(again).toHaveBeenCalled();
    stop.abort();
  });
});

describe('a page whose body is the story', () => {
  it('is not read again for what hangs beside the body, as our card does', async () => {
    const { document, again, stop } = page('<p>One.</p>', 'body');
    const host = document.createElement('abcde-fghij');
    for (let i = 0; i < 20; i++) {
      document.documentElement.append(host);
      await pass(5000);
      host.remove();
      await pass(3000);
    }
    expect(again).not.toHaveBeenCalled();
    document.body.append('Two.');
    await pass(600);
    expect(again).toHaveBeenCalledTimes(1);
    stop.abort();
  });

  it('is read again when it is given another', async () => {
    const { document, again, stop } = page('<p>One.</p>', 'body');
    const body = document.createElement('body');
    body.innerHTML = '<p>Two.</p>';
    document.body.replaceWith(body);
    await pass(600);
    expect(again).toHaveBeenCalledTimes(1);
    stop.abort();
  });
});

describe('a navigation without a load', () => {
  it('is read as another page', async () => {
    const { window, document, again, stop } = page(ARTICLE);
    window.history.pushState({}, '', '/b');
    document.querySelector('p')!.textContent = 'Another story.';
    await pass(600);
    expect(again).toHaveBeenCalledTimes(1);
    stop.abort();
  });

  it('is not seen in a change of the fragment', async () => {
    const { window, again, stop } = page(ARTICLE);
    window.location.hash = '#part-2';
    await pass(5000);
    expect(again).not.toHaveBeenCalled();
    stop.abort();
  });
});

describe('the end', () => {
  it('stops everything with one signal', async () => {
    const { document, again, stop } = page(ARTICLE);
    stop.abort();
    document.querySelector('p')!.textContent = 'Changed.';
    await pass(60_000);
    expect(again).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
