// Remembers where the focus was before a card took it, and brings it back there.

export interface FocusReturn {
  /** Before the card takes the focus. The first call counts until `restore`. */
  remember(): void;
  /** Back to the element that had it; where none had, reading with Tab goes on from `range`. */
  restore(range: AbstractRange | undefined): void;
}

export function createFocusReturn(document: Document, isHost: (node: EventTarget | null) => boolean): FocusReturn {
  let before: Element | null = null;
  return {
    remember() {
      if (!isHost(document.activeElement)) before = document.activeElement;
    },
    restore(range) {
      const element = before;
      before = null;
      if (element && element !== document.body && element.isConnected && 'focus' in element) {
        (element as HTMLElement).focus({ preventScroll: true });
      } else if (range?.startContainer.isConnected && document.getSelection()?.isCollapsed) {
        document.getSelection()?.collapse(range.startContainer, range.startOffset);
      }
    },
  };
}
