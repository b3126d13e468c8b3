// Reads nodes though a form's inputs can be named `parentNode` or `textContent`: forms are asked through the prototypes' own getters.

type Holder = { prototype: object } | undefined;
const holder = (name: string): Holder => (globalThis as Record<string, unknown>)[name] as Holder;

/** The getter as the browser made it; without a browser (the command line's parser clobbers nothing) a plain read. */
function own<T>(owner: string, name: string): (node: Node) => T {
  const made = holder(owner);
  const get = made && Object.getOwnPropertyDescriptor(made.prototype, name)?.get;
  if (!get) return (node) => (node as unknown as Record<string, T>)[name] as T;
  return (node) => get.call(node) as T;
}

function ownMethod<T>(name: string): (element: Element, argument: string) => T {
  const made = holder('Element');
  const method = made && (Object.getOwnPropertyDescriptor(made.prototype, name)?.value as (argument: string) => T);
  if (!method) return (element, argument) => (element as unknown as Record<string, (a: string) => T>)[name]!(argument);
  return (element, argument) => method.call(element, argument);
}

export const ELEMENT = 1;
export const TEXT = 3;

export const firstChild = own<ChildNode | null>('Node', 'firstChild');
export const nextSibling = own<ChildNode | null>('Node', 'nextSibling');
export const parentNode = own<ParentNode | null>('Node', 'parentNode');

const ownType = own<number>('Node', 'nodeType');
const ownName = own<string>('Element', 'localName');
const ownText = own<string | null>('Node', 'textContent');
const ownConnected = own<boolean>('Node', 'isConnected');
const ownAttribute = ownMethod<string | null>('getAttribute');
const ownAll = ownMethod<NodeListOf<Element>>('querySelectorAll');

// Plain reads are several times faster on thousands of nodes, and a form can only lie with an element: never with a number,
// a word, a truth value or a function. Where it lies it is asked properly.

export function nodeType(node: Node): number {
  const plain: unknown = node.nodeType;
  return typeof plain === 'number' ? plain : ownType(node);
}

/** Once the name is known not to be `form`, plain reads of all properties are safe. */
export function localName(element: Element): string {
  const plain: unknown = element.localName;
  return typeof plain === 'string' ? plain : ownName(element);
}

export function textContent(node: Node): string {
  const plain: unknown = node.textContent;
  return typeof plain === 'string' ? plain : (ownText(node) ?? '');
}

export function isConnected(node: Node): boolean {
  const plain: unknown = node.isConnected;
  return typeof plain === 'boolean' ? plain : ownConnected(node);
}

/** The attribute's value, or null. */
export const attribute = (element: Element, name: string): string | null =>
  typeof element.getAttribute === 'function' ? element.getAttribute(name) : ownAttribute(element, name);

/** `querySelectorAll`. */
export const all = (element: Element, selector: string): NodeListOf<Element> =>
  typeof element.querySelectorAll === 'function' ? element.querySelectorAll(selector) : ownAll(element, selector);

/** Element children, in order. */
export function childrenOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let node = firstChild(element); node; node = nextSibling(node))
    if (nodeType(node) === ELEMENT) found.push(node as unknown as Element);
  return found;
}

const ownWalk = ((): ((document: Document, root: Node, show: number) => TreeWalker) => {
  type Walk = (root: Node, show: number) => TreeWalker;
  const made = holder('Document');
  const method = made && (Object.getOwnPropertyDescriptor(made.prototype, 'createTreeWalker')?.value as Walk);
  return (document, root, show) => method!.call(document, root, show);
})();

const SHOW_TEXT = 4;

/** A walk over all pieces of text in `root`: the browser's own, which passes elements over faster than they could be asked. */
export function textWalker(root: Element): TreeWalker {
  const document = root.ownerDocument;
  if (typeof document.createTreeWalker !== 'function') return ownWalk(document, root, SHOW_TEXT);
  return document.createTreeWalker(root, SHOW_TEXT);
}
