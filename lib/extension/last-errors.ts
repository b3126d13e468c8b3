// The last errors, by name and place alone: what an error says may hold a reader's words, and is not kept.
import browser from './browser';

export interface LastError {
  /** Of the message that was being answered, or of the storage. */
  where: string;
  name: string;
}

const KEY = 'errors';
const MOST = 20;
/** A page may throw what it likes; a name that is not one of the language's or the browser's is not repeated. */
const NAMES =
  /^(?:Error|TypeError|RangeError|ReferenceError|SyntaxError|URIError|EvalError|AggregateError|InternalError|DOMException|QuotaExceededError|AbortError|DataCloneError|InvalidStateError|NotFoundError|SecurityError|UnknownError|TimeoutError|ValiError)$/;

export const nameOf = (error: unknown): string => {
  const words = typeof error === 'string' ? error : '';
  const name = error instanceof Error ? error.name : /^\w{1,40}/.exec(words)?.[0];
  return name && NAMES.test(name) ? name : 'other';
};

export async function lastErrors(): Promise<LastError[]> {
  try {
    return ((await browser.storage.session.get(KEY))[KEY] as LastError[] | undefined) ?? [];
  } catch {
    return [];
  }
}

/** `where` is one of our own words. */
export async function noteError(where: string, error: unknown): Promise<void> {
  const errors = [...(await lastErrors()), { where, name: nameOf(error) }].slice(-MOST);
  await browser.storage.session.set({ [KEY]: errors }).catch(() => undefined);
}
