// Packs the extension for the shops: `npm run zip` writes `.output/*.zip`, each with its SHA-256; `npm run build-for-amo` those for Firefox alone.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { main, root } from './command';
import { browserNames, zipFor } from './product';

await main(async () => {
  const asked = browserNames.filter((name) => process.argv.slice(2).includes(name));
  for (const name of asked.length ? asked : browserNames) await zipFor(name);
  const folder = join(root, '.output');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.zip'))) {
    const hash = createHash('sha256').update(readFileSync(join(folder, file)));
    process.stdout.write(`${hash.digest('hex')}  .output/${file}\n`);
  }
});
