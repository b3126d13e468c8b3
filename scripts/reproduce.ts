// Builds the shops' files from copies at different places, zones and umasks, and once more from the archive of sources: `npm run reproduce`.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main, root, run } from './command';

const BROWSERS = ['chrome', 'firefox'] as const;

/** SHA-256 by file name. */
export type Sums = Record<string, string>;

/** The project as it would be cloned, with changes not yet committed. The packages are lent, not copied. */
export async function copyProject(to: string): Promise<void> {
  const { ok, stdout } = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  if (!ok) throw new Error('this needs a clone: git does not list the files here');
  for (const file of stdout.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    cpSync(join(root, file), join(to, file), { force: true });
  }
}

/** Packs both browsers’ files in `folder`, under another zone and umask. Throws with the builder's words. */
export async function packIn(folder: string, zone: string, umask: string): Promise<Sums> {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  try {
    for (const browser of BROWSERS) {
      const wxt = `umask ${umask}; NODE_ENV=production TZ=${zone} exec "$0" node_modules/wxt/bin/wxt.mjs zip -b ${browser} --mv3`;
      const { ok, output } = await run('sh', ['-c', `cd "$1"; ${wxt}`, process.execPath, folder]);
      if (!ok) throw new Error(`packing for ${browser} in ${folder} failed:\n${output.slice(-2000)}`);
    }
  } finally {
    // The link alone: what it leads to is everybody's.
    rmSync(join(folder, 'node_modules'));
  }
  const out = join(folder, '.output');
  const zips = readdirSync(out).filter((name) => name.endsWith('.zip'));
  return Object.fromEntries(
    zips.sort().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(out, name)))
        .digest('hex'),
    ]),
  );
}

/** The sums of two copies, and of a build from the first one's archive of sources (undefined where no `unzip` is installed). */
export async function reproduce(): Promise<{ here: Sums; there: Sums; again: Sums | undefined }> {
  const scratch = mkdtempSync(join(tmpdir(), 'unsaid-twice-'));
  try {
    const places = ['a', 'quite/another place/further down', 'from-sources'].map((name) => join(scratch, name));
    for (const place of places) mkdirSync(place, { recursive: true });
    const [a, b, c] = places as [string, string, string];
    await copyProject(a);
    await copyProject(b);
    const here = await packIn(a, 'UTC', '022');
    const there = await packIn(b, 'Pacific/Chatham', '077');
    const sources = readdirSync(join(a, '.output')).find((name) => name.endsWith('-sources.zip'));
    const unpacked = await run('unzip', ['-q', join(a, '.output', sources ?? ''), '-d', c]);
    return { here, there, again: unpacked.ok ? await packIn(c, 'America/Lima', '002') : undefined };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

if (process.argv[1]?.endsWith('reproduce.mjs'))
  await main(async () => {
    const { here, there, again } = await reproduce();
    for (const [name, sum] of Object.entries(here)) {
      const same = there[name] === sum && (!again || again[name] === sum);
      process.stdout.write(`${sum}  ${name}  ${same ? 'the same everywhere' : 'NOT THE SAME'}\n`);
      if (!same) process.exitCode = 1;
    }
    process.stdout.write(again ? 'built 3 times\n' : 'built twice; without "unzip" not from the archive of sources\n');
  });
