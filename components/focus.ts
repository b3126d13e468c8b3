// Where the focus goes when what had it is gone: browsers drop it, and with it the place of whoever uses the keyboard.
import { useEffect, useRef } from 'preact/hooks';

/** A ref whose element gets the focus when it appears, if `wanted`: `autofocus` does so only where nothing has had it yet. */
export function useFocused<Field extends HTMLElement>(wanted = true) {
  const element = useRef<Field>(null);
  useEffect(() => {
    if (wanted) element.current?.focus();
  }, []);
  return element;
}

const isLost = (): boolean => !document.activeElement || document.activeElement === document.body;

/** A ref for the button that opened something: it has the focus again once that is closed, unless something else has it. */
export function useReturned<Opener extends HTMLElement>(open: boolean) {
  const opener = useRef<Opener>(null);
  const was = useRef(open);
  useEffect(() => {
    if (was.current && !open && isLost()) opener.current?.focus();
    was.current = open;
  }, [open]);
  return opener;
}

/** How long a row may take to go after its button was pressed, in milliseconds. */
const LONGEST = 3000;

/** Called as a row's removal is wished: once it is gone, the row in its place has the focus, or the last one, or `otherwise`. */
export function keepFocus(row: Element | null, otherwise: string): void {
  const list = row?.parentElement;
  if (!row || !list) return;
  const at = [...list.children].indexOf(row);
  const look = new MutationObserver(() => {
    if (list.contains(row) && list.isConnected) return;
    look.disconnect();
    const next = list.isConnected ? (list.children[at] ?? list.lastElementChild) : undefined;
    const place = next?.querySelector<HTMLElement>('button, input') ?? document.querySelector<HTMLElement>(otherwise);
    if (isLost()) place?.focus();
  });
  look.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => look.disconnect(), LONGEST);
}
