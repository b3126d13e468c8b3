// A view is asked for anew once at a time: what happens meanwhile leads to one more round, not to one for each event.

/** A function that runs `work`; calls while it runs are answered by a single run after it. Failures are `work`'s own to tell. */
export function onceAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;
  const run = async (): Promise<void> => {
    do {
      again = false;
      await work();
    } while (again);
  };
  return () => {
    again = running !== undefined;
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  };
}
