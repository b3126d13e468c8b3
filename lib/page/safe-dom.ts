// Reads nodes though a form's inputs can be named `parentNode` or `textContent`: forms are asked through the prototypes' own getters.

type Prototypes = Record<string, { prototype: object } | undefined>;

/** What the browser made: a getter or a method of its prototypes. Undefined without a browser; the command line's parser clobbers nothing. */
function made<T>(owner: string, name: string, part: 'get' | 'value'): T | undefined {
  const holder = (globalThis as unknown as Prototypes)[owner];
  return holder && (Object.getOwnPropertyDescriptor(holder.prototype, name)?.[part] as T | undefined);
}

function own<T>(owner: string, name: string): (node: Node) => T {
  const get = made<() => T>(owner, name, 'get');
  return (node) => (get ? get.call(node) : ((node as unknown as Record<string, unknown>)[name] as T));
}

type Method<T> = (...args: unknown[]) => T;

function ownMethod<T>(owner: string, name: string): (on: Node, ...args: unknown[]) => T {
  const method = made<Method<T>>(owner, name, 'value');
  return (on, ...args) => (method ?? (on as unknown as Record<string, Method<T>>)[name]!).apply(on, args);
}

export const ELEMENT = 1;
export const TEXT = 3;

const ownFirst = own<ChildNode | null>('Node', 'firstChild');
const ownNext = own<ChildNode | null>('Node', 'nextSibling');
const ownParent = own<ParentNode | null>('Node', 'parentNode');
const ownType = own<number>('Node', 'nodeType');
const ownName = own<string>('Element', 'localName');
const ownText = own<string | null>('Node', 'textContent');
const ownAttribute = ownMethod<string | null>('Element', 'getAttribute');
const ownAll = ownMethod<NodeListOf<Element>>('Element', 'querySelectorAll');

// Plain reads are several times faster on thousands of nodes, and a form can only lie with an element: never with a number,
// a word, a truth value or a function. Where it lies it is asked properly.

/** Might it be a form? Text has no such name at all; a form's may be one of its inputs. */
function mayLie(node: Node): boolean {
  const plain: unknown = (node as Element).localName;
  return plain === 'form' || typeof plain === 'object';
}

export const firstChild = (node: Node): ChildNode | null => (mayLie(node) ? ownFirst(node) : node.firstChild);
export const nextSibling = (node: Node): ChildNode | null => (mayLie(node) ? ownNext(node) : node.nextSibling);
export const parentNode = (node: Node): ParentNode | null => (mayLie(node) ? ownParent(node) : node.parentNode);

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

export const isConnected = own<boolean>('Node', 'isConnected');

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

/** The node after `node` in document order, inside `root` where that is given. */
export function nextNode(node: Node, root?: Node): Node | null {
  let next: Node | null = firstChild(node);
  for (let at: Node | null = node; !next && at && at !== root; at = parentNode(at)) next = nextSibling(at);
  return next;
}

/** Does the node stand in one of these, or is it one? */
export function within(roots: Node[], node: Node): boolean {
  for (let at: Node | null = node; at; at = parentNode(at)) if (roots.includes(at)) return true;
  return false;
}

const walk = made<Document['createTreeWalker']>('Document', 'createTreeWalker', 'value');
const SHOW_TEXT = 4;

/** A walk over all pieces of text in `root`: the browser's own, which passes elements over faster than they could be asked. */
export function textWalker(root: Element): TreeWalker {
  const { ownerDocument } = root;
  return walk ? walk.call(ownerDocument, root, SHOW_TEXT) : ownerDocument.createTreeWalker(root, SHOW_TEXT);
}
