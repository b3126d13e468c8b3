// Tells the open pages of ours that something changed.
import browser from './browser';
import type { ToViews } from './messages';

/** Nobody listening is no error. */
export const tellViews = (message: ToViews): Promise<unknown> =>
  browser.runtime.sendMessage(message).catch(() => undefined);
