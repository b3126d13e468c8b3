// `read FILE|DIR…`, or JSON lines on standard input: one reading a line on standard output, and nothing else there.
import { once } from 'node:events';
import { type ReadingLine, readingLine, type Source } from './cli/reading-line';
import { type Failure, sourceFiles } from './cli/source-files';
import { sourceLines } from './cli/source-lines';
import { say } from './command';

const USAGE = `usage: npm run --silent read -- FILE|DIR…     texts (.txt: title, blank line, body) and pages (.html)
       … | npm run --silent read -- -          JSON lines: {"id", "text"|"html", "date"?, "url"?}`;

/** Where lines go: waits when the reader of our output is slower than we are. */
async function print(line: object): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, 'drain');
}

function answer(source: Source | Failure): ReadingLine | Failure {
  if ('error' in source) return { id: source.id, error: source.error };
  try {
    return readingLine(source);
  } catch (error) {
    return { id: source.id, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Exit status: 0 all was read, 1 something was not, 2 not understood. */
export async function read(args: string[]): Promise<0 | 1 | 2> {
  const flag = args.find((arg) => arg.startsWith('-') && arg !== '-');
  if (flag) {
    say(flag === '--help' || flag === '-h' ? USAGE : `unsaid: no option ${flag}.\n${USAGE}`);
    return flag === '--help' || flag === '-h' ? 0 : 2;
  }
  const stream = args.length === 0 || args.includes('-');
  if (stream && process.stdin.isTTY) say(`Waiting for JSON lines on standard input (end with Ctrl-D).\n${USAGE}`);
  let failed = 0;
  for await (const source of stream ? sourceLines(process.stdin) : sourceFiles(args)) {
    const line = answer(source);
    if ('error' in line) {
      failed++;
      say(`unsaid: ${line.error}`);
    }
    await print(line);
  }
  return failed ? 1 : 0;
}

// Whoever reads our output may stop reading (`| head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await read(process.argv.slice(2));
