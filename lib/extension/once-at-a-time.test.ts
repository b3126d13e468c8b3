// One run at a time, and never one too few.
import { expect, test } from 'vitest';
import { onceAtATime } from './once-at-a-time';

/** Work that ends when it is told to. */
function work() {
  const ends: (() => void)[] = [];
  const start = () => new Promise<void>((end) => ends.push(end));
  return { ends, start };
}

const settle = () => new Promise((done) => setTimeout(done));

test('calls during a run: one more run, however many they were', async () => {
  const { ends, start } = work();
  const run = onceAtATime(start);
  const all = [run(), run(), run(), run()];
  expect(ends).toHaveLength(1);
  ends[0]!();
  await settle();
  expect(ends).toHaveLength(2);
  ends[1]!();
  await Promise.all(all);
  expect(ends).toHaveLength(2);
});

test('a call after a run runs again', async () => {
  let runs = 0;
  const run = onceAtATime(async () => void runs++);
  await run();
  await run();
  expect(runs).toBe(2);
});

test('a run that fails does not stop the next', async () => {
  let runs = 0;
  const run = onceAtATime(async () => {
    if (runs++ === 0) throw new Error('no');
  });
  await expect(run()).rejects.toThrow('no');
  await run();
  expect(runs).toBe(2);
});
