// Every regular expression in what we ship, with its place: taken from the sources' syntax trees, so that none is overlooked.
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseAst } from 'vite';
import { root } from './command';

export interface OwnPattern {
  /** `lib/page/clean.ts` */
  file: string;
  line: number;
  source: string;
  flags: string;
}

export interface OwnPatterns {
  literals: OwnPattern[];
  /** `new RegExp(…)` and `RegExp(…)`: what they make is only known when they run. `lib/x.ts:12`. */
  made: string[];
}

type Node = { type?: string; start?: number; regex?: { pattern: string; flags: string }; callee?: { name?: string } };

const shipped = ['lib', 'entrypoints', 'components'];

function sources(): string[] {
  return shipped.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.split(sep).join('/')}`)
      .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|\/fixtures\/|lib\/rules\/samples\.ts$/.test(path)),
  );
}

function visit(value: unknown, each: (node: Node) => void): void {
  if (Array.isArray(value)) for (const part of value) visit(part, each);
  else if (typeof value === 'object' && value !== null && !(value instanceof RegExp)) {
    if (typeof (value as Node).type === 'string') each(value as Node);
    for (const part of Object.values(value)) if (typeof part === 'object') visit(part, each);
  }
}

export function patternsIn(file: string, text: string): OwnPatterns {
  const found: OwnPatterns = { literals: [], made: [] };
  const line = (at = 0): number => text.slice(0, at).split('\n').length;
  visit(parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' }), ({ type, regex, callee, start }) => {
    if (type === 'Literal' && regex)
      found.literals.push({ file, line: line(start), source: regex.pattern, flags: regex.flags });
    if ((type === 'NewExpression' || type === 'CallExpression') && callee?.name === 'RegExp')
      found.made.push(`${file}:${line(start)}`);
  });
  return found;
}

export function ownPatterns(): OwnPatterns {
  const all = sources().map((file) => patternsIn(file, readFileSync(join(root, file), 'utf8')));
  return { literals: all.flatMap(({ literals }) => literals), made: all.flatMap(({ made }) => made) };
}

/** Patterns that are safe because of what they are given, not by themselves: how long that can be, in characters, and why. */
export const BOUNDED: { source: string; most: number; why: string }[] = [
  {
    source: "(?:[a-z0-9][\\w&'/-]* ){1,4}$",
    most: 80,
    why: 'lib/reading/signals/subjects.ts cuts the 80 characters before a phrase',
  },
  { source: '0+$', most: 25, why: 'lib/reading/checklist/people-number.ts asks it of a number, written out' },
];

/** The most that a pattern is ever given; undefined where that has no bound of its own. */
export const boundedInput = (source: string): number | undefined =>
  BOUNDED.find((each) => each.source === source)?.most;

/** Patterns that our modules put together when they are loaded. */
export async function madePatterns(): Promise<RegExp[]> {
  const Original = globalThis.RegExp;
  const seen = new Map<string, RegExp>();
  class Watched extends Original {
    constructor(pattern: RegExp | string, flags?: string) {
      super(pattern, flags);
      seen.set(`/${this.source}/${this.flags}`, new Original(this.source, this.flags));
    }
  }
  globalThis.RegExp = Watched as unknown as RegExpConstructor;
  try {
    await import('../lib/reading/read');
    await import('../lib/page/publication-date');
  } finally {
    globalThis.RegExp = Original;
  }
  return [...seen.values()];
}
