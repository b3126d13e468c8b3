// Sentences of our own for training: scripts/labels/written/ITEM.txt, one a line as "item=status item=status | Sentence."
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ItemId, Status } from '../lib/model';
import { cueFinder } from '../lib/reading/checklist/cues';
import { CLASSES } from '../lib/reading/checklist/document-features';
import { sceneOf } from '../lib/reading/checklist/sentence-features';
import { prepare } from '../lib/reading/prepare';
import { checklist } from '../lib/rules';

const FOLDER = join('scripts', 'labels', 'written');

/** A sentence that stands alone: what it shows, and the class of each item. */
export interface WrittenSentence {
  features: string[];
  classes: Record<ItemId, number>;
}

/** Where a sentence stands tells nothing when it stands alone. */
const PLACE = /^p:(?:headline|lede|late)$/;

/** All written sentences, in the order of their files. Throws with file and line where a label is no item's or no status. */
export function writtenSentences(folder = FOLDER): WrittenSentence[] {
  const find = cueFinder(checklist);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .flatMap((line, at) => {
          if (!line.trim() || line.startsWith('#')) return [];
          const bar = line.indexOf(' | ');
          const classes = classesOf(line.slice(0, bar), `${name}:${at + 1}`);
          const sentence = line.slice(bar + 3).trim();
          const scene = sceneOf(prepare(`Notice\n\n${sentence}`), find);
          // A line of two sentences is one sample: its features are those of both.
          const features = [...new Set(scene.features.slice(1).flat())].filter((one) => !PLACE.test(one));
          return [{ features, classes }];
        }),
    );
}

function classesOf(labels: string, where: string): Record<ItemId, number> {
  const classes = Object.fromEntries(checklist.map(({ id }) => [id, 0])) as Record<ItemId, number>;
  if (labels.trim() === '-') return classes;
  for (const label of labels.trim().split(/\s+/)) {
    const [item, status] = label.split('=') as [ItemId, Status];
    const number = CLASSES.indexOf(status);
    if (!(item in classes) || number < 1) throw new Error(`${where}: "${label}" is no item with a status`);
    classes[item] = number;
  }
  return classes;
}
