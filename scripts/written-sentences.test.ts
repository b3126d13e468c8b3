// Every sentence written for training has a label that means something.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writtenSentences } from './written-sentences';

const folderWith = (lines: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'written-'));
  writeFileSync(join(folder, 'ransom.txt'), lines);
  return folder;
};

describe('sentences written for training', () => {
  it('are labelled for all items at once; what is not named is missing', () => {
    const [one, none] = writtenSentences(
      folderWith('# A comment.\nransom=stated police=vague | No ransom was paid.\n- | The sun shone.\n'),
    );
    expect(one!.classes).toMatchObject({ ransom: 1, police: 2, began: 0 });
    expect(none!.classes.ransom).toBe(0);
    expect(one!.features).toContain('u:ransom');
  });

  it('a label that is no item is refused with its line', () => {
    expect(() => writtenSentences(folderWith('# A comment.\nransum=stated | No ransom was paid.\n'))).toThrow(
      'ransom.txt:2',
    );
  });

  it('all of ours can be read', () => {
    expect(writtenSentences().length).toBeGreaterThan(500);
  });
});
