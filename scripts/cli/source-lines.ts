// JSON lines from a stream, one source after the other, in constant memory; a broken line is an error in its place.
import { StringDecoder } from 'node:string_decoder';
import type { Source } from './reading-line';
import type { Failure } from './source-files';

const MOST_CHARACTERS = 32_000_000;

/** The id in a line that is no JSON, so that its error can be told from others'. */
const idIn = (line: string): string | undefined =>
  /"id"\s{0,9}:\s{0,9}"([^"\\]{1,200})"/.exec(line.slice(0, 4000))?.[1];

/** A source, or what is wrong with the line. `number` counts from 1. */
export function parseLine(line: string, number: number): Source | Failure {
  const unnamed = `line ${number}`;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: idIn(line) ?? unnamed, error: `line ${number} is not JSON` };
  }
  if (!value || typeof value !== 'object' || Array.isArray(value))
    return { id: unnamed, error: `line ${number} is not an object` };
  const { id, text, html, date, url } = value as Record<string, unknown>;
  const name = typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
  if (name === undefined) return { id: unnamed, error: `line ${number} has no "id"` };
  if (typeof text !== 'string' && typeof html !== 'string')
    return { id: name, error: 'neither "text" nor "html" is given' };
  if (date != null && (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}/.test(date)))
    return { id: name, error: '"date" is not of the form 2026-03-04' };
  return {
    id: name,
    ...(typeof html === 'string' ? { html } : { text: text as string }),
    date: date == null ? undefined : (date as string).slice(0, 10),
    url: typeof url === 'string' ? url : undefined,
  };
}

/** Lines of a stream as they come. A line too long is given as far as it is read, once, marked by `whole: false`. */
async function* lines(stream: AsyncIterable<Buffer | string>): AsyncGenerator<{ line: string; whole: boolean }> {
  const decoder = new StringDecoder('utf8');
  let parts: string[] = [];
  let length = 0;
  const take = () => {
    const line = parts.join('');
    const whole = length <= MOST_CHARACTERS;
    parts = [];
    length = 0;
    return { line, whole };
  };
  for await (const chunk of stream) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(chunk);
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      parts.push(text.slice(from, end));
      length += end - from;
      yield take();
      from = end + 1;
    }
    length += text.length - from;
    // What is beyond the limit is passed over, so that a stream without line ends cannot fill the memory.
    if (length <= MOST_CHARACTERS) parts.push(text.slice(from));
  }
  parts.push(decoder.end());
  if (length || parts.join('')) yield take();
}

/** One source or failure a line; empty lines are passed over. */
export async function* sourceLines(stream: AsyncIterable<Buffer | string>): AsyncGenerator<Source | Failure> {
  let number = 0;
  for await (const { line, whole } of lines(stream)) {
    number++;
    if (!whole)
      yield { id: idIn(line) ?? `line ${number}`, error: `line ${number} is longer than 32 million characters` };
    else if (line.trim()) yield parseLine(line, number);
  }
}
