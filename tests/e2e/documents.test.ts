// Documents that are no articles, or more than anybody would read: nothing breaks, nothing hangs.
import { describe, expect, it } from 'vitest';
import { paintedFamilies, pause, waitForMarks } from '../../scripts/drive';
import { expectLit, story, world } from './harness';

const made = world();
const sentence =
  'We have no evidence that personal data was misused after the cyber attack, the company said in its breach notice.';

const documents: [string, string, string][] = [
  ['an empty page', 'text/html', ''],
  ['a page without an article', 'text/html', '<!doctype html><title>Menu</title><nav><a href="/">Home</a></nav>'],
  ['an SVG picture', 'image/svg+xml', `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${sentence}</text></svg>`],
  ['an XML file', 'application/xml', `<note><to>${sentence}</to></note>`],
  ['a plain text', 'text/plain', `Notice of a data breach\n\n${sentence.repeat(9)}`],
  ['a picture', 'image/gif', 'GIF89a'],
];

describe('left alone', () => {
  it.each(documents)('%s', async (_name, type, body) => {
    made.site.put('/document', { body, headers: { 'content-type': type } });
    const page = await made.open('document');
    await pause(800);
    expect(await paintedFamilies(page)).toEqual([]);
  });

  it('a page that is being edited as a whole', async () => {
    made.site.put('/design.html', story({ head: '<script>document.designMode = "on"</script>' }));
    const page = await made.open('design.html');
    await pause(1200);
    expect(await paintedFamilies(page)).toEqual([]);
  });
});

describe('read', () => {
  it('XHTML', async () => {
    const body = story()
      .replace('<!doctype html><html lang="en">', '<html xmlns="http://www.w3.org/1999/xhtml" lang="en">')
      .replace('<meta charset="utf-8">', '');
    made.site.put('/page.xhtml', { body, headers: { 'content-type': 'application/xhtml+xml' } });
    expectLit(await waitForMarks(await made.open('page.xhtml')));
  });

  it('a page of 5 MB', async () => {
    const filler = `<p>${'The harbour was quiet and the boats lay in the fog. '.repeat(100)}</p>`;
    made.site.put('/large.html', story({ body: filler.repeat(1000) }));
    const page = await made.open('large.html');
    expectLit(await waitForMarks(page, 30));
  });

  it('a page of 100,000 elements', async () => {
    made.site.put('/many.html', story({ before: `<div>${'<i>a</i>'.repeat(100_000)}</div>` }));
    const page = await made.open('many.html');
    expectLit(await waitForMarks(page, 30));
  });

  it('a page whose names stand in the way of the document’s own', async () => {
    const names = [
      'body',
      'children',
      'querySelectorAll',
      'createTreeWalker',
      'title',
      'nodeName',
      'parentNode',
      'childNodes',
      'textContent',
    ];
    const inputs = names.map((name) => `<input name="${name}" id="${name}">`).join('');
    const images = names.map((name) => `<img name="${name}" alt="">`).join('');
    made.site.put('/clobber.html', story({ before: images, body: `<form>${inputs}</form>` }));
    // The page's own document is in the way of our question too: it is asked through the highlights alone.
    expectLit(await waitForMarks(await made.open('clobber.html')));
  });
});
