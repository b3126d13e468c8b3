// Writes the documents that are made from the rules: `npm run docs`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main, root, say } from './command';
import { rulesPage } from './rules-page';

await main(async () => {
  writeFileSync(join(root, 'docs', 'rules.md'), rulesPage());
  say('docs/rules.md');
});
