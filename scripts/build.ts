// Builds the extension and says what it weighs: `npm run build`, or `npm run build -- firefox` for one browser.
import { main } from './command';
import { type BrowserName, browserNames, buildFor } from './product';
import { describeSize, sizes } from './sizes';

await main(async () => {
  const asked = process.argv.slice(2).filter((name): name is BrowserName => browserNames.includes(name as BrowserName));
  for (const name of asked.length ? asked : browserNames) {
    process.stdout.write(`${await buildFor(name)}\n`);
    for (const size of sizes(name)) process.stdout.write(`  ${describeSize(size)}\n`);
  }
});
