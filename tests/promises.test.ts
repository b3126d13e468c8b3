// The promises: ten, each with tests that exist; and no permission that the changelog does not tell of.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './source-files';

const text = readFileSync(join(root, 'docs', 'promises.md'), 'utf8');
const promises = text.split(/^(?=\d{1,2}\. \*\*)/m).slice(1);

describe('the promises', () => {
  it('are ten, in order', () => {
    expect(promises.map((each) => Number.parseInt(each, 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it.each(promises.map((each) => [each.split('\n')[0]!.slice(0, 60), each]))(
    '%s names tests that exist',
    (_, promise) => {
      const named = [...promise.matchAll(/^ +- `([^`]+)` › (.+)$/gm)].map(([, file, name]) => ({
        file: file!,
        name: name!,
      }));
      expect(named.length).toBeGreaterThan(0);
      for (const { file, name } of named) {
        expect(existsSync(join(root, file)), file).toBe(true);
        expect(readFileSync(join(root, file), 'utf8'), `${file} › ${name}`).toContain(name);
      }
    },
  );

  it('every permission of the checked-in manifests has its line in the changelog', () => {
    const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
    const asked = ['chromium', 'firefox'].flatMap((name) => {
      const manifest = JSON.parse(readFileSync(join(root, 'tests', 'built', `manifest.${name}.json`), 'utf8'));
      return [
        ...manifest.permissions,
        ...(manifest.optional_permissions ?? []),
        ...manifest.host_permissions,
        ...(manifest.optional_host_permissions ?? []),
      ];
    });
    const untold = [...new Set(asked)].filter((permission) => !changelog.includes(`\`${permission}\``));
    expect(untold).toEqual([]);
  });
});
