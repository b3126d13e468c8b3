// What the extension may do, word for word: a permission that is not in the list beside this file fails here.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { browserNames, productFolder } from '../../scripts/product';

describe.each(browserNames)('the manifest for %s', (name) => {
  const text = readFileSync(join(productFolder(name), 'manifest.json'), 'utf8');
  const manifest = JSON.parse(text);

  it('is the checked-in one, but for the version', () => {
    const allowed = JSON.parse(readFileSync(join(import.meta.dirname, `manifest.${name}.json`), 'utf8'));
    expect({ ...manifest, version: 'any' }).toEqual(allowed);
  });

  it('shows no file of ours to pages, takes no messages from them, runs nothing in their world', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(text).not.toContain('"MAIN"');
  });

  it('puts the gate and nothing else on pages, in the top frame only', () => {
    expect(manifest.content_scripts).toEqual([
      { matches: ['http://*/*', 'https://*/*'], js: ['gate.js'], run_at: 'document_idle' },
    ]);
  });

  it('lets no page of ours connect anywhere', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
  });
});
