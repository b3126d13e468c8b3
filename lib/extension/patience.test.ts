// A storage that is silent: waited for once, then hardly; one answer, and it is trusted again.
import { expect, test } from 'vitest';
import { patience } from './patience';

const never = new Promise<string>(() => {});
const after = (milliseconds: number, word: string) =>
  new Promise<string>((resolve) => setTimeout(() => resolve(word), milliseconds));

async function time(work: Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work.catch(() => undefined);
  return performance.now() - start;
}

test('an answer comes through, and a refusal keeps its own words', async () => {
  const waiting = patience({ first: 50, silent: 5 });
  expect(await waiting(after(5, 'yes'))).toBe('yes');
  await expect(waiting(Promise.reject(new Error('disk full')))).rejects.toThrow('disk full');
});

test('silence is a TimeoutError; the second call is not waited for as long', async () => {
  const waiting = patience({ first: 120, silent: 10 });
  await expect(waiting(never)).rejects.toMatchObject({ name: 'TimeoutError' });
  expect(await time(waiting(never))).toBeLessThan(100);
});

test('an answer that comes late makes it trusted again', async () => {
  const waiting = patience({ first: 60, silent: 5 });
  await waiting(after(90, 'late')).catch(() => undefined);
  await after(60, '');
  expect(await waiting(after(30, 'in time'))).toBe('in time');
});
