// The document of the rules is in step with them.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { catalog, laws } from '../lib/rules';
import { rulesPage } from './rules-page';

it('docs/rules.md says what the rules say; if not: npm run docs', () => {
  expect(readFileSync(new URL('../docs/rules.md', import.meta.url), 'utf8')).toBe(rulesPage());
});

it('every tactic, item and law is in it', () => {
  const page = rulesPage();
  for (const { name } of [...catalog.tactics, ...catalog.items]) expect(page).toContain(`### ${name} (`);
  for (const { name } of laws) expect(page).toContain(`| ${name} |`);
});
