// A page that changes while it is read: text unfolded or freed by an attribute.
import { expect, it } from 'vitest';
import { paintedWords, pause, waitForMarks } from '../../scripts/drive';
import { expectLit, STORY_PHRASES, story, world } from './harness';

const made = world();

/** Opened, and in front: a page that nobody sees is read when it is seen. */
async function openInFront(path: string) {
  const page = await made.open(path);
  await page.bringToFront();
  return page;
}

it('text unfolded by an attribute alone is read', async () => {
  const folded = story().replace('<p>Only a limited', '<div id="more" hidden><p>Only a limited');
  made.site.put('/folded.html', folded.replace('people are concerned.</p>', '$&</div>'));
  const page = await openInFront('folded.html');
  await waitForMarks(page);
  expect((await paintedWords(page)).join(' · ')).not.toContain(STORY_PHRASES[1]);
  await page.evaluate(() => document.getElementById('more')!.removeAttribute('hidden'));
  await expect.poll(async () => (await paintedWords(page)).join(' · '), { timeout: 8000 }).toContain(STORY_PHRASES[1]);
});

it('text freed from a consent wall by attributes alone is read', async () => {
  const wall = `<div role="dialog" id="wall"><p>We value your privacy. We and our partners store cookies on your device, to show you
    adverts that you may like, and to count visits.</p><button>Accept</button></div>`;
  made.site.put('/wall.html', story({ before: wall }).replace('<main>', '<main aria-hidden="true">'));
  const page = await openInFront('wall.html');
  // Longer than a short text on a young page is waited for.
  await pause(10_000);
  expect(await paintedWords(page)).toEqual([]);
  await page.evaluate(() => {
    document.getElementById('wall')!.style.display = 'none';
    document.querySelector('main')!.removeAttribute('aria-hidden');
  });
  await waitForMarks(page);
  expectLit(await paintedWords(page));
});
