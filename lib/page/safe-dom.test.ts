// A form whose inputs are named after properties of nodes: what it says of itself is not believed.
// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from './read-page';
import { attribute, firstChild, localName, nextSibling, nodeType, parentNode, textContent } from './safe-dom';

const LONG =
  'Strangers entered the booking system of Calder Rail, copied names, addresses and dates of travel, and left a note. ';
const NAMES = [
  'nodeType',
  'nodeName',
  'localName',
  'tagName',
  'parentNode',
  'parentElement',
  'firstChild',
  'lastChild',
  'nextSibling',
  'previousSibling',
  'childNodes',
  'children',
  'textContent',
  'innerHTML',
  'getAttribute',
  'attributes',
  'className',
  'id',
  'hidden',
  'style',
  'isConnected',
];

/** A walk as browsers do it, past what forms say of themselves; happy-dom's own asks them. */
function browsersWalk(root: Node): TreeWalker {
  let at: Node = root;
  const next = (): Node | null => {
    let after: Node | null = firstChild(at);
    for (let up: Node | null = at; !after && up && up !== root; up = parentNode(up)) after = nextSibling(up);
    return after;
  };
  const nextNode = () => {
    for (let node = next(); node; node = next()) {
      at = node;
      if (nodeType(node) === 3) return node;
    }
    return null;
  };
  return { nextNode } as unknown as TreeWalker;
}

/** Lets a form answer every question about itself with one of its inputs, as browsers do, while `ask` asks. */
function clobbered<T>(form: HTMLFormElement, ask: () => T): T {
  const inputs = NAMES.map((name) => Object.assign(document.createElement('input'), { name }));
  form.append(...inputs);
  for (const input of inputs) Object.defineProperty(form, input.name, { value: input, configurable: true });
  const answer = ask();
  for (const name of NAMES) delete (form as unknown as Record<string, unknown>)[name];
  return answer;
}

describe('a clobbered form', () => {
  it('is asked through the prototypes', () => {
    document.body.innerHTML = '<div id="round"><form class="x">inside</form><p>after</p></div>';
    const form = document.querySelector('form')!;
    const said = clobbered(form, () => ({
      lie: typeof form.nodeType,
      type: nodeType(form),
      name: localName(form),
      up: (parentNode(form) as Element).id,
      first: textContent(firstChild(form)!),
      next: textContent(nextSibling(form)!),
      attribute: attribute(form, 'class'),
    }));
    expect(said).toEqual({
      lie: 'object',
      type: 1,
      name: 'form',
      up: 'round',
      first: 'inside',
      next: 'after',
      attribute: 'x',
    });
  });

  const story = `<h1>Calder Rail says strangers copied bookings</h1><p>${LONG.repeat(3)}</p>`;
  const end = `<p>Last: ${LONG.repeat(3)}</p>`;
  it.each([
    ['in it', `<article>${story}<form class="inner"><input />Sign up</form>${end}</article>`],
    ['before it', `<form>Search</form><article>${story}${end}</article>`],
    ['round it', `<form class="whole"><article>${story}${end}</article></form>`],
  ])('%s does not change how a story is read', (_, html) => {
    document.createTreeWalker = browsersWalk;
    document.body.innerHTML = html;
    const plain = readPage(document, 'https://post.example/').text;
    expect(plain).toContain('Last: ');
    expect(clobbered(document.querySelector('form')!, () => readPage(document, 'https://post.example/').text)).toBe(
      plain,
    );
  });
});
