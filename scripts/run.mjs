#!/usr/bin/env node
// Runs one of our scripts (`node scripts/run.mjs read …`) on any machine: sets it up, bundles the script, starts it.
// Bundled rather than run as it stands, because the rules' registries are folders (`import.meta.glob`).
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePackages, environment, findNode, root, say } from './setup.mjs';

const [name, ...args] = process.argv.slice(2);
const source = join(root, 'scripts', `${name}.ts`);
if (!name || !existsSync(source)) {
  say(`unsaid: no script "${name ?? ''}" in scripts/.`);
  process.exit(2);
}

const node = findNode();
ensurePackages(node);
if (node !== process.execPath) {
  const done = spawnSync(node, [process.argv[1], name, ...args], { stdio: 'inherit', env: environment(node) });
  process.exit(done.status ?? 1);
}
process.env.PATH = environment(node).PATH;

// Folders count too: their time changes when a file is added or taken away.
const newest = (dir) =>
  readdirSync(dir, { withFileTypes: true, recursive: true }).reduce(
    (time, entry) => Math.max(time, statSync(join(entry.parentPath, entry.name)).mtimeMs),
    statSync(dir).mtimeMs,
  );
const bundle = join(root, '.cache', `${name}.mjs`);
const sources = ['lib', 'scripts', 'components'].map((dir) => newest(join(root, dir)));
if (!existsSync(bundle) || statSync(bundle).mtimeMs < Math.max(...sources)) {
  const { build } = await import('vite');
  const { builtPatterns } = await import('./built-patterns.mjs');
  // Written aside and moved into place: many of these may run at once.
  const draft = `${name}.${process.pid}.mjs`;
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    plugins: [builtPatterns()],
    build: {
      ssr: source,
      outDir: '.cache',
      emptyOutDir: false,
      target: 'node22',
      minify: false,
      rollupOptions: { output: { entryFileNames: draft, codeSplitting: false } },
    },
  });
  renameSync(join(root, '.cache', draft), bundle);
}
process.argv = [process.argv[0], bundle, ...args];
await import(pathToFileURL(bundle).href);
