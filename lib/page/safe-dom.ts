// Reads nodes through the prototypes' own getters, because a form's inputs can be named `parentNode` or `textContent`.

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
export const data = own<string>('CharacterData', 'data');

/** The attribute's value, or null. */
export const attribute = ownMethod<string | null>('getAttribute');
export const all = ownMethod<NodeListOf<Element>>('querySelectorAll');
