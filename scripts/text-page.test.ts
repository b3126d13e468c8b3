// A text as a page: headline, paragraphs, nothing that runs.
import { expect, it } from 'vitest';
import { textPage } from './text-page';

it('makes the first line the headline and every other line a paragraph, inert', () => {
  const page = textPage('Ferry firm <b>attacked</b>\n\nOne & two.\r\nThree.');
  expect(page).toContain('<h1>Ferry firm &lt;b&gt;attacked&lt;/b&gt;</h1>');
  expect(page).toContain('<p>One &amp; two.</p>\n<p>Three.</p>');
  expect(page).not.toContain('<b>');
});
