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

export const nodeType = own<number>('Node', 'nodeType');
export const firstChild = own<ChildNode | null>('Node', 'firstChild');
export const nextSibling = own<ChildNode | null>('Node', 'nextSibling');
export const parentNode = own<ParentNode | null>('Node', 'parentNode');
export const isConnected = own<boolean>('Node', 'isConnected');
export const textContent = own<string | null>('Node', 'textContent');
export const localName = own<string>('Element', 'localName');

/** The attribute's value, or null. */
export const attribute = ownMethod<string | null>('getAttribute');
export const all = ownMethod<NodeListOf<Element>>('querySelectorAll');

/**
 * The kind of a node, read plainly because that is several times faster on thousands of nodes. Only a form can lie, and what it
 * lies with is an element: then it is asked properly.
 */
export function typeOf(node: Node): number {
  const plain: unknown = node.nodeType;
  return typeof plain === 'number' ? plain : nodeType(node);
}

/** The element's name, likewise. Once it is known not to be `form`, plain reads are safe. */
export function nameOf(element: Element): string {
  const plain: unknown = element.localName;
  return typeof plain === 'string' ? plain : localName(element);
}
