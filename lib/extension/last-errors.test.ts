// What is kept of an error: a name from a list, never what the error says.
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';

const session = new Map<string, unknown>();
let refuses = false;
const call = async <T>(work: () => T): Promise<T> => {
  if (refuses) throw new Error('An unexpected error occurred');
  return work();
};
vi.mock('./browser', () => ({
  default: {
    storage: {
      session: {
        get: (key: string) => call(() => (session.has(key) ? { [key]: session.get(key) } : {})),
        set: (items: object) => call(() => void Object.entries(items).map(([key, value]) => session.set(key, value))),
      },
    },
  },
}));
const { lastErrors, nameOf, noteError } = await import('./last-errors');

beforeEach(() => {
  session.clear();
  refuses = false;
});

test('a name of the language’s or the browser’s is told; any other is not', () => {
  expect(nameOf(new TypeError('x'))).toBe('TypeError');
  expect(nameOf('QuotaExceededError: zwiebelfisch')).toBe('QuotaExceededError');
  expect(nameOf(Object.assign(new Error(), { name: 'Zwiebelfisch' }))).toBe('other');
  expect(nameOf(undefined)).toBe('other');
});

test('whatever is thrown, none of its words is kept', () => {
  fc.assert(
    fc.property(fc.anything(), fc.string(), (thrown, words) => {
      for (const error of [thrown, words, new Error(words)])
        expect(nameOf(error)).toMatch(/^(?:other|[A-Z]\w{0,12}(?:Error|Exception)|Error)$/);
    }),
    { numRuns: 2000 },
  );
});

test('the last twenty stay, the newest last', async () => {
  for (let n = 0; n < 25; n++) await noteError(`place-${n}`, new RangeError('secret'));
  const errors = await lastErrors();
  expect(errors).toHaveLength(20);
  expect(errors.at(-1)).toEqual({ where: 'place-24', name: 'RangeError' });
  expect(JSON.stringify([...session])).not.toContain('secret');
});

test('a session’s storage that refuses is no second error', async () => {
  refuses = true;
  await noteError('note', new Error('x'));
  expect(await lastErrors()).toEqual([]);
});
