// Whole texts of our own for training: scripts/labels/disclosures/*.txt, every sentence labelled.
// `=====` opens a text; then "date ISO", "values item=value …" and "! item=letter …" where needed; the headline; and the body,
// a sentence a line as "Sentence. || item=letter item=letter" (s stated, v vague, w withheld; "-": nothing), an empty line a paragraph.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ItemId, Span, Status } from '../lib/model';
import { checklist } from '../lib/rules';
import type { SentenceLabels } from './sentence-labels';

const FOLDER = join('scripts', 'labels', 'disclosures');
const STATUS: Record<string, Status> = { s: 'stated', v: 'vague', w: 'withheld', m: 'missing' };
const ITEMS = new Set<string>(checklist.map(({ id }) => id));
/** A reader shows one or two sentences, the first that say most. */
const SHOWN = 2;
/** What a text says is what it says most plainly; a refusal beats what is only touched. */
const STRONGEST: Status[] = ['stated', 'withheld', 'vague'];

export interface InventedDisclosure {
  id: string;
  date: string;
  raw: string;
  items: Record<ItemId, { status: Status; evidence: Span[] }>;
  values: Record<string, string | number>;
  sentences: SentenceLabels;
}

/** All of them, in the order of their files. Throws with file and line where something is no item, no letter or no form. */
export function inventedDisclosures(folder = FOLDER): InventedDisclosure[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => {
      const texts: InventedDisclosure[] = [];
      let line = 0;
      for (const part of readFileSync(join(folder, name), 'utf8').split(/^=====$/m)) {
        if (part.trim()) texts.push(textOf(part, `${name.replace('.txt', '')}-${texts.length + 1}`, `${name}:`, line));
        line += part.split('\n').length - 1;
      }
      return texts;
    });
}

function textOf(part: string, id: string, file: string, from: number): InventedDisclosure {
  const text: InventedDisclosure = { id, date: '', raw: '', values: {}, sentences: new Map(), items: {} as never };
  const judged = new Map<ItemId, Status>();
  let gap = '';
  part.split('\n').forEach((line, at) => {
    const where = `${file}${from + at + 1}`;
    const bar = line.lastIndexOf(' || ');
    if (bar < 0 && !line.trim()) {
      if (text.raw) gap = '\n\n';
    } else if (bar < 0) {
      const [kind, ...rest] = line.trim().split(/\s+/);
      if (kind === 'date') text.date = rest[0] ?? '';
      else if (kind === 'values') for (const one of rest) addValue(text.values, one);
      else if (kind === '!')
        for (const [item, status] of rest.map((one) => labelOf(one, where))) judged.set(item, status);
      else throw new Error(`${where}: no labels after " || ": "${line}"`);
    } else {
      // The headline stands alone.
      text.raw += text.sentences.size === 1 ? '\n\n' : gap;
      gap = ' ';
      const labels = line.slice(bar + 4).trim();
      text.sentences.set(
        text.raw.length,
        new Map(labels === '-' ? [] : labels.split(/\s+/).map((one) => labelOf(one, where))),
      );
      text.raw += line.slice(0, bar).trim();
    }
  });
  for (const { id: item } of checklist) text.items[item] = itemOf(text, item, judged.get(item));
  return text;
}

function addValue(values: Record<string, string | number>, one: string): void {
  const [item, value] = one.split('=') as [string, string];
  values[item] = item === 'people-count' ? Number(value) : value;
}

function labelOf(label: string, where: string): [ItemId, Status] {
  const [item, letter] = label.split('=') as [ItemId, string];
  const status = STATUS[letter];
  if (!ITEMS.has(item) || !status) throw new Error(`${where}: "${label}" is no item with a letter`);
  return [item, status];
}

function itemOf(
  { sentences, raw }: InventedDisclosure,
  item: ItemId,
  judged?: Status,
): { status: Status; evidence: Span[] } {
  const starts = [...sentences.keys()];
  const given = [...sentences.values()].map((labels) => labels.get(item));
  const status = judged ?? STRONGEST.find((one) => given.includes(one)) ?? 'missing';
  const evidence = given
    .flatMap((one, at) => (one === status ? [{ start: starts[at]!, end: starts[at + 1] ?? raw.length }] : []))
    .slice(0, SHOWN);
  return { status, evidence };
}
