// What every script of ours shares: where the project is, how it speaks, how it runs another program, how it fails.
import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder; right both here and in `.cache`, where the bundled scripts lie. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Progress goes to standard error: standard output belongs to the command. */
export const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** Runs a script's work; a failure is one plain sentence and exit status 1 (`DEBUG=1` adds the stack). */
export async function main(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const problem = error instanceof Error ? error : new Error(String(error));
    say(`unsaid: ${problem.message}`);
    if (process.env.DEBUG) say(problem.stack ?? '');
    process.exitCode = 1;
  }
}

export interface Outcome {
  ok: boolean;
  /** Standard output alone. */
  stdout: string;
  /** Standard output and error, as they came. */
  output: string;
}

/** Runs a program to its end and never throws: a program that cannot be started is an outcome too. */
export function run(
  program: string,
  args: string[],
  options: { seconds?: number; environment?: Record<string, string> } = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    let stdout = '';
    let output = '';
    const { seconds = 600, environment } = options;
    const child = spawn(program, args, {
      cwd: root,
      timeout: seconds * 1000,
      env: { ...process.env, ...environment },
    });
    child.stdout.on('data', (part) => {
      stdout += part;
      output += part;
    });
    child.stderr.on('data', (part) => {
      output += part;
    });
    child.on('error', (error) => resolve({ ok: false, stdout, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ ok: code === 0, stdout, output }));
  });
}

/** Runs a Node program of one of our packages (`wxt/bin/wxt.mjs`) under this same Node. */
export const runPackage = (path: string, ...args: string[]): Promise<Outcome> =>
  run(process.execPath, [`${root}/node_modules/${path}`, ...args]);
