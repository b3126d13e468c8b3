// For tests: draws a view into the document as a browser would, and acts on it as a person would.
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import type { Wishes } from './wishes';

let root: HTMLElement | undefined;

/** Draws `view`; drawn again, it is updated in place. Returns the element it stands in. */
export function draw(view: ComponentChild): HTMLElement {
  if (!root?.isConnected) {
    root = document.createElement('div');
    document.body.append(root);
  }
  const into = root;
  act(() => render(view, into));
  return into;
}

/** Takes the view away, its listeners too. Call it after each test. */
export function clear(): void {
  if (root) act(() => render(null, root!));
  root?.remove();
  root = undefined;
}

/** The one element with this accessible name, or its text where it has no other name. Throws where there is none. */
export function named<Kind extends HTMLElement = HTMLElement>(selector: string, name: string): Kind {
  const all = [...document.querySelectorAll<Kind>(selector)];
  const found = all.find((each) => (each.getAttribute('aria-label') ?? each.textContent ?? '').trim().startsWith(name));
  if (!found)
    throw new Error(`no ${selector} named "${name}" among: ${all.map((each) => each.textContent).join(' | ')}`);
  return found;
}

/** Lets promises that were waiting settle, and what they changed be drawn. */
export const settle = (): Promise<void> => act(async () => new Promise((done) => setTimeout(done)));

export const click = (element: Element): void => void act(() => (element as HTMLElement).click());

export const press = (key: string, on: Element = document.body): void =>
  void act(() => {
    on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });

export const type = (field: HTMLInputElement | HTMLTextAreaElement, text: string): void =>
  void act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

/** Wishes that write down what was wished for, in order. */
export function wishing(more: Partial<Wishes> = {}): { wishes: Wishes; wished: unknown[][] } {
  const wished: unknown[][] = [];
  const note =
    (name: string) =>
    (...values: unknown[]) =>
      void wished.push([name, ...values]);
  const wishes: Wishes = {
    site: note('site'),
    read: note('read'),
    step: note('step'),
    show: note('show'),
    note: async (change) => note('note')(change),
    options: note('options'),
    panel: note('panel'),
    exporting: {
      formats: async () => [
        { id: 'markdown', label: 'Markdown' },
        { id: 'csv', label: 'Spreadsheet (CSV)' },
      ],
      copy: async (id) => note('copy')(id),
      download: async (id) => {
        note('download')(id);
        return `Halvern Dental.${id}`;
      },
    },
    ...more,
  };
  return { wishes, wished };
}
