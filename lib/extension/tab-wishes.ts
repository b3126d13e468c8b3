// What popup and panel wish for a tab, as messages to the background or calls to the browser.
import type { FamilyId, Span } from '../model';
import type { View } from '../view-model';
import { ask, openOptions, openPage, openPanel, reloadTab, requestAccess } from './client';
import type { NoteChange } from './messages';

type Unnumbered = NoteChange extends infer Change
  ? Change extends unknown
    ? Omit<Change, 'operation'>
    : never
  : never;

/** `view` gives what is shown now; `failed` is told what went wrong. */
export function tabWishes(tabId: number, view: () => View | undefined, failed: (reason: string) => void) {
  const send = (message: Parameters<typeof ask>[0]): void => {
    ask(message).catch((error: unknown) => failed(String(error)));
  };
  const site = () => view()?.site ?? '';
  const read = (anyway: boolean) => send({ type: 'read-page', tabId, anyway });
  return {
    site: (on: boolean) => send({ type: 'site', site: site(), on }),
    read,
    step: (by: 1 | -1) => send({ type: 'to-page', tabId, message: { type: 'step', by } }),
    dim: (families: FamilyId[]) => send({ type: 'to-page', tabId, message: { type: 'dim', families } }),
    show: (span: Span, mark?: string) =>
      send({ type: 'to-page', tabId, message: { type: 'show', span: { start: span.start, end: span.end }, mark } }),
    note: async (change: Unnumbered): Promise<void> => {
      // The operation's own id makes a repeat harmless.
      await ask({ type: 'note', tabId, change: { ...change, operation: crypto.randomUUID() } as NoteChange });
    },
    again: (phrase: string) => send({ type: 'mark-again', tabId, phrase }),
    options: () => void openOptions(),
    letter: () => void openPage(`letter.html?tabId=${tabId}`),
    report: () => void openPage(`report.html?tabId=${tabId}`),
    help: (page: string) => void openPage(`help.html#${page}`),
    recovery: () => void openPage('/recovery.html'),
    paste: () => void openPage(view()?.isPrivate ? '/paste.html?private' : '/paste.html'),
    panel: () => void openPanel(tabId).catch((error: unknown) => failed(String(error))),
    reload: () => void reloadTab(tabId),
    grant: () =>
      void requestAccess(view()?.host ?? site()).then(
        (given) => given && read(false),
        (error: unknown) => failed(String(error)),
      ),
  };
}
