// What the step of the build writes: functions of the page's reading in parentheses, other files as they are.
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { compiledAtOnce } from './compiled-at-once';

type Transform = (this: { parse: typeof parseAst }, code: string, id: string) => { code: string } | undefined;

const written = (code: string, file: string): string | undefined =>
  (compiledAtOnce().transform as unknown as Transform).call({ parse: parseAst }, code, `/project/lib/${file}`)?.code;

test.each([
  ['export function a(x) { return x; }', 'export const a = (function  (x) { return x; });'],
  ['function* b() { yield 1; }', 'const b = (function*  () { yield 1; });'],
  ['async function c() {}', 'const c = (async function  () {});'],
  ['export const d = (x) => x + 1;', 'export const d = ((x) => x + 1);'],
  ['const e = 1, f = () => ({}), g = function () {};', 'const e = 1, f = (() => ({})), g = (function () {});'],
  ['export { a } from "./a"; const h = () => () => 1;', 'export { a } from "./a"; const h = (() => () => 1);'],
])('%s', (code, wanted) => {
  const made = written(code, 'page/some-part.ts')!;
  expect(made.replace(/\s+/g, ' ')).toBe(wanted.replace(/\s+/g, ' '));
  expect(() => parseAst(made)).not.toThrow();
});

test('leaves alone what is not read at once', () => {
  expect(written('function a() {}', 'page/watch-article.ts')).toBeUndefined();
  expect(written('function a() {}', 'reading/read.ts')).toBeUndefined();
});
