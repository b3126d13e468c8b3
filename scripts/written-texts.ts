// Whole texts of our own for training the disclosure decision: scripts/labels/written-texts/*.txt, divided by lines of "=====".
// A block begins with "yes | kind" or "no | kind": is it a disclosure? Then title, blank line, body.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Invented } from './invented-texts';

const FOLDER = join('scripts', 'labels', 'written-texts');

/** All written texts, in the order of their files. Throws with file and block where the first line is no answer. */
export function writtenTexts(folder = FOLDER): Invented[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split(/^=+$/m)
        .map((block) => block.trim())
        .filter((block) => block !== '')
        .map((block, at) => {
          const [first = '', ...rest] = block.split('\n');
          const answer = /^(yes|no) \|/.exec(first)?.[1];
          if (!answer) throw new Error(`${name}, block ${at + 1}: begins with neither "yes |" nor "no |"`);
          return { disclosure: answer === 'yes', text: rest.join('\n').trim() };
        }),
    );
}
