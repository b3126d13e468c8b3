// Readers' own phrases as plain data: read strictly, checked line by line, written back. A pack can mark words and ask; nothing else.
import * as v from 'valibot';
import type { TacticId } from '../model';
import { JsonError, parseStrictJson } from './strict-json';

export interface PackPhrase {
  /** In the pattern language of `lib/rules/types.ts`; never a regular expression. */
  say: string;
  /** Whose line and name it is shown with; none: the reader's own. */
  tactic?: TacticId;
  question: string;
}

export interface Pack {
  name: string;
  phrases: PackPhrase[];
}

/** Checked before anything is parsed; `bytes` is for whoever opens the file. */
export const PACK_LIMITS = {
  bytes: 1_000_000,
  phrases: 2000,
  say: 200,
  question: 300,
  name: 80,
  depth: 8,
  choices: 256,
  choicesInAll: 20_000,
} as const;

/** What a pack may name, handed in: the notebook knows no rules. */
export interface PackRules {
  tactics: readonly string[];
  /** What is wrong with a pattern, in words; undefined where nothing is. */
  wrongWith(say: string): string | undefined;
}

export interface PackError {
  /** Counted from 1. */
  line: number;
  /** The phrase's field that is wrong, where it is one. */
  field?: string;
  message: string;
}

export type PackResult = { pack: Pack } | { errors: PackError[] };

const line = (most: number) =>
  v.pipe(
    v.string('text was expected'),
    v.trim(),
    v.minLength(1, 'it is empty'),
    v.maxLength(most, `longer than ${most} characters`),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
    v.regex(/^[^\u0000-\u001F\u007F\u202A-\u202E\u2066-\u2069]*$/, 'it holds a control character'),
  );

const phraseSchema = v.strictObject(
  {
    say: line(PACK_LIMITS.say),
    tactic: v.optional(v.string('text was expected')),
    question: line(PACK_LIMITS.question),
  },
  (issue) =>
    issue.expected === 'never'
      ? 'this field is not known here'
      : `"${String(issue.path?.at(-1)?.key ?? '')}" is missing`.replace('"" is missing', 'an object was expected'),
);

export const packSchema = v.object({
  name: line(PACK_LIMITS.name),
  phrases: v.pipe(v.array(phraseSchema), v.maxLength(PACK_LIMITS.phrases)),
});

/**
 * An upper bound on the ways to read a pattern: each optional part doubles them, each alternative adds one, a word class counts
 * forty, and a gap may end after each of its words.
 */
export function choicesIn(say: string): number {
  let ways = 40 ** (say.match(/\{/g)?.length ?? 0);
  for (const [, words] of say.matchAll(/~(\d*)/g)) ways *= 1 + Number(words || 4);
  const open: number[] = [];
  for (const character of say) {
    if (character === '(') open.push(1);
    else if (character === '[') open.push(2);
    else if (character === '|' && open.length > 0) open.push(open.pop()! + 1);
    else if (character === ')' || character === ']') ways *= open.pop() ?? 1;
  }
  return ways;
}

function checkPhrase(
  found: unknown,
  rules: PackRules,
  seen: Map<string, number>,
  at: number,
): { phrase?: PackPhrase; wrong: [string, string][] } {
  const result = v.safeParse(phraseSchema, found);
  if (!result.success) {
    return { wrong: result.issues.map((issue) => [v.getDotPath(issue) ?? '', issue.message]) };
  }
  const { say, tactic, question } = result.output;
  const wrong: [string, string][] = [];
  if (tactic !== undefined && !rules.tactics.includes(tactic))
    wrong.push(['tactic', `"${tactic.slice(0, 40)}" is no tactic`]);
  const problem = choicesIn(say) > PACK_LIMITS.choices ? 'too many alternatives' : rules.wrongWith(say);
  if (problem) wrong.push(['say', problem.slice(0, 200)]);
  const twin = seen.get(say.toLowerCase());
  if (twin !== undefined) wrong.push(['say', `the same phrase stands in line ${twin}`]);
  else seen.set(say.toLowerCase(), at);
  return { phrase: { say, ...(tactic !== undefined && { tactic: tactic as TacticId }), question }, wrong };
}

/** The first things that are wrong with the file as a whole, before its phrases are looked at. */
function checkFile(file: Record<string, unknown>, lineOf: (path: string) => number): PackError[] {
  const errors: PackError[] = [];
  const wrong = (path: string, message: string) => errors.push({ line: lineOf(path), message });
  if (file.format !== 'unsaid-pack') wrong('format', '"format" must be "unsaid-pack"');
  if (file.version !== 1) wrong('version', '"version" must be 1');
  const name = v.safeParse(line(PACK_LIMITS.name), file.name);
  if (!name.success) wrong('name', `"name": ${name.issues[0].message}`);
  if (!Array.isArray(file.phrases)) wrong('phrases', '"phrases" must be a list');
  const known = ['$schema', 'format', 'version', 'name', 'phrases'];
  for (const key of Object.keys(file)) if (!known.includes(key)) wrong(key, `"${key.slice(0, 40)}" is not known here`);
  return errors;
}

/** A pack from the text of a file, or at most twenty errors, each with its line. Never throws, never runs anything of it. */
export function parsePack(text: string, rules: PackRules): PackResult {
  const lines = new Map<string, number>();
  let file: unknown;
  try {
    file = parseStrictJson(
      text,
      { depth: PACK_LIMITS.depth, length: PACK_LIMITS.bytes, entries: PACK_LIMITS.phrases },
      lines,
    );
  } catch (error) {
    if (error instanceof JsonError) return { errors: [{ line: error.line, message: error.reason }] };
    throw error;
  }
  if (typeof file !== 'object' || file === null || Array.isArray(file))
    return { errors: [{ line: 1, message: 'an object was expected' }] };
  const lineOf = (path: string) => lines.get(path) ?? 1;
  const errors = checkFile(file as Record<string, unknown>, lineOf);
  if (errors.length > 0) return { errors };
  const { name, phrases } = file as { name: string; phrases: unknown[] };
  const seen = new Map<string, number>();
  const good: PackPhrase[] = [];
  let ways = 0;
  for (const [n, found] of phrases.entries()) {
    const here = `phrases[${n}]`;
    const { phrase, wrong } = checkPhrase(found, rules, seen, lineOf(here));
    for (const [field, message] of wrong) {
      errors.push({
        line: lines.get(`${here}.${field}`) ?? lineOf(here),
        ...(field && { field }),
        message,
      });
    }
    if (phrase && wrong.length === 0) {
      good.push(phrase);
      ways += choicesIn(phrase.say);
    }
    if (ways > PACK_LIMITS.choicesInAll)
      errors.push({ line: lineOf(here), message: 'too many alternatives in all up to here' });
    if (ways > PACK_LIMITS.choicesInAll) break;
    if (errors.length >= 20) break;
  }
  return errors.length > 0 ? { errors: errors.slice(0, 20) } : { pack: { name: name.trim(), phrases: good } };
}

/** The file of a pack, one phrase a line, so that an error's line is a phrase's. */
export function packText({ name, phrases }: Pack): string {
  const rows = phrases.map(
    ({ say, tactic, question }) => `  ${JSON.stringify({ say, ...(tactic && { tactic }), question })}`,
  );
  const list = rows.length > 0 ? `[\n${rows.join(',\n')}\n ]` : '[]';
  return `{\n "format": "unsaid-pack",\n "version": 1,\n "name": ${JSON.stringify(name)},\n "phrases": ${list}\n}\n`;
}

const wordsOf = ({ say }: PackPhrase) => say.trim().toLowerCase();

/** A pack, and of `more` the phrases whose words it has not. */
export function withPhrases(pack: Pack, more: PackPhrase[]): Pack {
  const there = new Set(pack.phrases.map(wordsOf));
  return { ...pack, phrases: [...pack.phrases, ...more.filter((phrase) => !there.has(wordsOf(phrase)))] };
}
