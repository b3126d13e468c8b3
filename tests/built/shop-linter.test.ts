// What the reviewers' own linter says of the Firefox build: nothing at all.
import { expect, it } from 'vitest';
import { runPackage } from '../../scripts/command';
import { productFolder } from '../../scripts/product';

it('has no error, warning or notice', async () => {
  const { stdout } = await runPackage('addons-linter/bin/addons-linter', '--output=json', productFolder('firefox'));
  const { summary, errors, warnings, notices } = JSON.parse(stdout);
  expect([...errors, ...warnings, ...notices].map((each) => `${each.code}: ${each.file ?? ''}`)).toEqual([]);
  expect(summary).toEqual({ errors: 0, notices: 0, warnings: 0 });
});
