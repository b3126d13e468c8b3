// The built extension: how it is made for each browser, and where it lies.
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root, runPackage } from './command';

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/** WXT's name for a browser: Chromium takes the build for Chrome. */
const target = { chromium: 'chrome', firefox: 'firefox' } as const;

/** The folder of the built extension. */
export const productFolder = (name: BrowserName): string => join(root, '.output', `${target[name]}-mv3`);

/** The compiler's complaint, once and without colours, spinner and stack. */
function complaint(output: string): string {
  const plain = stripVTControlCharacters(output).split('✖ Command failed')[0] ?? '';
  return plain
    .split('\n')
    .filter((line) => line.trim() && !/^\s+at /.test(line) && !/Preparing|^WXT/.test(line))
    .join('\n');
}

/** Builds for one browser and returns the folder; the compiler's own words are the error. */
export async function buildFor(name: BrowserName): Promise<string> {
  const built = await runPackage('wxt/bin/wxt.mjs', 'build', '-b', target[name], '--mv3');
  if (!built.ok) throw new Error(`the build for ${name} failed:\n${complaint(built.output)}`);
  return productFolder(name);
}

/** Writes the files for the shops, and the sources that they are built from. */
export async function zipFor(name: BrowserName): Promise<void> {
  // Whatever the shell says: views built for development name the files they came from.
  process.env.NODE_ENV = 'production';
  const zipped = await runPackage('wxt/bin/wxt.mjs', 'zip', '-b', target[name], '--mv3');
  if (!zipped.ok) throw new Error(`packing for ${name} failed:\n${complaint(zipped.output)}`);
}
