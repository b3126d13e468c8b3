// JSON lines in, sources out: in any pieces that a pipe may cut them into, and whatever is wrong with them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FUZZ_TIMEOUT, runs } from '../../tests/fuzz';
import { parseLine, sourceLines } from './source-lines';

async function* chunks(...parts: (Buffer | string)[]) {
  yield* parts;
}
async function all(...parts: (Buffer | string)[]) {
  const found = [];
  for await (const source of sourceLines(chunks(...parts))) found.push(source);
  return found;
}

describe('a stream', () => {
  it('is cut into lines wherever its pieces end', async () => {
    const bytes = Buffer.from('{"id":"a","text":"café"}\n\n{"id":2,"html":"<p>x"}');
    const whole = [
      { id: 'a', text: 'café', date: undefined, url: undefined },
      { id: '2', html: '<p>x', date: undefined, url: undefined },
    ];
    for (let cut = 1; cut < bytes.length; cut++)
      expect(await all(bytes.subarray(0, cut), bytes.subarray(cut))).toEqual(whole);
  });

  it('goes on after a broken line', async () => {
    const found = await all('{"id":"a","te\n{"id":"b","text":"x"}\nnull\n');
    expect(found.map((source) => [source.id, 'error' in source])).toEqual([
      ['a', true],
      ['b', false],
      ['line 3', true],
    ]);
  });

  it('passes over a line that would fill the memory, and goes on', async () => {
    async function* endless() {
      yield '{"id":"big","text":"';
      for (let i = 0; i < 40; i++) yield 'x'.repeat(1_000_000);
      yield '"}\n{"id":"next","text":"y"}\n';
    }
    const found = [];
    for await (const source of sourceLines(endless())) found.push(source);
    expect(found[0]).toEqual({ id: 'big', error: 'line 1 is longer than 32 million characters' });
    expect(found[1]).toMatchObject({ id: 'next', text: 'y' });
  });
});

describe('a line', () => {
  it.each([
    ['{"text":"x"}', 'line 7', 'line 7 has no "id"'],
    ['[1]', 'line 7', 'line 7 is not an object'],
    ['{"id":"a"}', 'a', 'neither "text" nor "html" is given'],
    ['{"id":"a","text":5}', 'a', 'neither "text" nor "html" is given'],
    ['{"id":"a","text":"x","date":"May"}', 'a', '"date" is not of the form 2026-03-04'],
  ])('%s is told what it wants', (line, id, error) => {
    expect(parseLine(line, 7)).toEqual({ id, error });
  });

  it('keeps the day of a date and the address', () => {
    const line = '{"id":"a","text":"x","date":"2026-03-04T10:00:00Z","url":"https://a.example/"}';
    expect(parseLine(line, 1)).toEqual({ id: 'a', text: 'x', date: '2026-03-04', url: 'https://a.example/' });
  });
});

const anyText = fc.string({ unit: 'grapheme', maxLength: 20 });
const source = fc.record({ id: anyText, text: anyText }).map((each) => ({ ...each, date: undefined, url: undefined }));

describe('whatever comes', () => {
  it('sources written as lines come back, cut anywhere', { timeout: FUZZ_TIMEOUT }, async () => {
    const ends = fc.constantFrom('\n', '\r\n', '\n\n');
    const cuts = fc.array(fc.nat(300), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.array(source, { maxLength: 5 }), ends, cuts, async (sources, end, places) => {
        const bytes = Buffer.from(sources.map((each) => JSON.stringify(each)).join(end));
        const sorted = [0, ...places.map((at) => at % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
        const parts = sorted.slice(1).map((to, at) => bytes.subarray(sorted[at], to));
        expect(await all(...parts)).toEqual(sources);
      }),
      runs(0.3),
    );
  });

  it('any line is a source with all that one needs, or an error with an id', { timeout: FUZZ_TIMEOUT }, () => {
    const object = fc.dictionary(fc.constantFrom('id', 'text', 'html', 'date', 'url', '__proto__'), fc.jsonValue());
    const line = fc.oneof(
      fc.json(),
      fc.string(),
      object.map((each) => JSON.stringify(each)),
    );
    fc.assert(
      fc.property(line, fc.nat(), (text, number) => {
        const found = parseLine(text, number);
        expect(typeof found.id).toBe('string');
        if ('error' in found) expect(found.error.length).toBeGreaterThan(5);
        else expect([typeof found.text, typeof found.html]).toContain('string');
      }),
      runs(),
    );
  });
});
