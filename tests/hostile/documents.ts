// Documents that are too large, too deep, of another kind, or under another's rules.
import { type HostilePage, hostile, page, script, TITLE, told } from './hostile-page';

const policies: [string, string][] = [
  ['nothing at all', "default-src 'none'"],
  ['no style, no script', "default-src 'none'; style-src 'none'; script-src 'none'"],
  ['trusted types', "require-trusted-types-for 'script'; trusted-types 'none'"],
  ['a sandbox', 'sandbox'],
  ['a sandbox with scripts', 'sandbox allow-scripts'],
  ['everything upgraded', "default-src https:; frame-ancestors 'none'"],
];

const html = (policy: string): Record<string, string> => ({
  'content-type': 'text/html; charset=utf-8',
  // The browser looks for the site's icon by itself, and would call its own failure an error of the page.
  'content-security-policy': `${policy}; img-src *`,
});
const filler = 'The harbour was quiet, and the boats lay in the fog until noon. ';
const deep = (levels: number): string =>
  script(
    `let at = document.body; for (let n = 0; n < ${levels}; n++) at = at.appendChild(document.createElement('div'));`,
  );
const shadow = (mode: string): string =>
  `<div id="host"></div>${script(`document.getElementById('host').attachShadow({ mode: '${mode}' }).innerHTML = ${JSON.stringify(told())};`)}`;
const story = `<h1>${TITLE}</h1>${told()}`;
const as = (type: string, body: string) => ({ body, headers: { 'content-type': type } });

export const documents: HostilePage[] = [
  ...policies.map(([name, policy]) => hostile(`under a policy: ${name}`, { body: page(), headers: html(policy) })),
  hostile('10 MB in one node', page({ after: `<div>${filler.repeat(160_000)}</div>` }), { expect: 'any' }),
  hostile('10 MB in the story', page({ body: `${told()}${`<p>${filler.repeat(100)}</p>`.repeat(1600)}` }), {
    expect: 'any',
  }),
  hostile('300 tellings of the story', page({ body: told().repeat(300) }), { expect: 'any' }),
  // Chromium itself ends a tab at 5,000, with or without us.
  hostile('2,000 levels', page({ after: deep(2000) })),
  hostile('500 levels of mark-up', page({ before: '<div>'.repeat(500), after: '</div>'.repeat(500) })),
  hostile('100,000 empty elements', page({ before: `<div>${'<i></i>'.repeat(100_000)}</div>` })),
  hostile('one word of 1 MB', page({ body: `${told()}<p>${'breach'.repeat(170_000)}</p>` }), { expect: 'any' }),
  hostile('an open shadow', page({ body: shadow('open') }), { expect: 'any' }),
  hostile('a closed shadow', page({ body: shadow('closed') }), { expect: 'any' }),
  hostile('a story in a frame', page({ body: `<iframe srcdoc="${story.replaceAll('"', '&quot;')}"></iframe>` }), {
    expect: 'any',
  }),
  hostile(
    'frames in place of a body',
    `<!doctype html><title>${TITLE}</title><frameset><frame src="about:blank"></frameset>`,
    { expect: 'quiet' },
  ),
  hostile('a page that is edited as a whole', page({ head: script('document.designMode = "on"') }), {
    expect: 'quiet',
  }),
  hostile('a story in a dialog', page({ before: '<dialog open>Cookies?</dialog>' })),
  hostile(
    'a picture with words',
    as(
      'image/svg+xml',
      `<svg xmlns="http://www.w3.org/2000/svg"><title>${TITLE}</title><text>${told((t) => t).replace(/<[^>]{1,4}>/g, '')}</text></svg>`,
    ),
    { expect: 'quiet' },
  ),
  hostile(
    'a page in a picture',
    as(
      'image/svg+xml',
      `<svg xmlns="http://www.w3.org/2000/svg"><foreignObject width="900" height="900"><body xmlns="http://www.w3.org/1999/xhtml">${story}</body></foreignObject></svg>`,
    ),
    { expect: 'quiet' },
  ),
  hostile('an XML file', as('application/xml', `<note><body>${story}</body></note>`), { expect: 'quiet' }),
  hostile('a plain text', as('text/plain; charset=utf-8', `${TITLE}\n\n${told().replace(/<[^>]{1,4}>/g, '')}`), {
    expect: 'quiet',
  }),
  hostile('JSON', as('application/json', JSON.stringify({ title: TITLE, story })), { expect: 'quiet' }),
  hostile(
    'XHTML',
    as(
      'application/xhtml+xml',
      `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>${TITLE}</title></head><body><main><article>${story}</article></main></body></html>`,
    ),
  ),
  hostile(
    'XHTML without a body',
    as(
      'application/xhtml+xml',
      `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${TITLE}</title></head></html>`,
    ),
    { expect: 'quiet' },
  ),
  hostile('an empty document', '', { expect: 'quiet' }),
];
