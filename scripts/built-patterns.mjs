// Puts compiled patterns in the place of `lib/reading/built.ts`, wherever the reading is bundled: they are compiled once, here.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const PLACE = /[\\/]lib[\\/]reading[\\/]built\.ts$/;

/** Compiled once, however many bundles this process makes. */
let code;

/** A plugin for Vite. @returns {import('vite').Plugin} */
export function builtPatterns() {
  return {
    name: 'built-patterns',
    enforce: 'pre',
    /** The file says nothing of the rules that take its place: vitest must not keep what it was in an earlier run. */
    configureVitest({ defineCacheKeyGenerator }) {
      defineCacheKeyGenerator(({ id }) => (PLACE.test(id) ? false : undefined));
    },
    async transform(_, id) {
      if (!PLACE.test(id)) return;
      code ??= compiled();
      return { code: await code, map: null };
    },
  };
}

/** Bundles the compiler with the rules, runs it, and writes down what it made. */
async function compiled() {
  const { build } = await import('vite');
  const made = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: join(root, 'scripts', 'built-patterns.ts'),
      write: false,
      minify: false,
      rollupOptions: { output: { codeSplitting: false } },
    },
  });
  const [{ output }] = [made].flat();
  // Written where packages could be found from, and under a name of its own: several of these may run at once.
  const folder = join(root, '.cache');
  const file = join(folder, `built-patterns.${process.pid}.${Date.now()}.mjs`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, output[0].code);
  try {
    const { built } = await import(pathToFileURL(file).href);
    return `export const built = ${JSON.stringify(built)};\nexport const listening = {};\n`;
  } finally {
    rmSync(file, { force: true });
  }
}
