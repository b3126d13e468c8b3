// A storage that never answers is not waited for for ever: after some seconds it counts as one that refuses.

/** Milliseconds: for a storage that has always answered, and for one that has just failed to. */
const WAIT = { first: 5000, silent: 300 };

const silence = (): Error =>
  Object.assign(new Error('The browser’s storage does not answer.'), { name: 'TimeoutError' });

/** Wraps calls of one storage: a call without an answer rejects, and the next ones are given less time until one answers. */
export function patience(wait = WAIT): <T>(call: Promise<T>, longest?: number) => Promise<T> {
  let silent = false;
  return async (call, longest = wait.first) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const answered = (): void => {
      silent = false;
    };
    // One that comes late counts; a refusal that took as long does not: the next would too.
    call.then(answered, () => undefined);
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => {
          silent = true;
          reject(silence());
        },
        silent ? wait.silent : longest,
      );
    });
    try {
      return await Promise.race([call, late]);
    } finally {
      clearTimeout(timer);
    }
  };
}
