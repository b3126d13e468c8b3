// JSON read strictly: duplicate keys, names that reach into prototypes, and deep nesting are errors that name their line.

export class JsonError extends Error {
  constructor(
    readonly reason: string,
    readonly line: number,
  ) {
    super(`Line ${line}: ${reason}`);
  }
}

const BACKSLASH = 92;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const SPACE = /[ \t\n\r]*/y;

class Reader {
  at = 0;
  constructor(
    readonly text: string,
    readonly depth: number,
    readonly most: number,
    readonly lines?: Map<string, number>,
  ) {}

  fail(reason: string): never {
    throw new JsonError(reason, this.line());
  }

  private counted = 0;
  private breaks = 1;
  /** The line of where we are; counted on from the last time, so that asking for every value stays cheap. */
  line(): number {
    for (; this.counted < this.at && this.counted < this.text.length; this.counted++) {
      if (this.text[this.counted] === '\n') this.breaks++;
    }
    return this.breaks;
  }

  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  is(character: string): boolean {
    this.take(SPACE);
    if (this.text[this.at] !== character) return false;
    this.at++;
    return true;
  }

  string(): string {
    this.take(SPACE);
    if (this.text[this.at] !== '"') this.fail('a string in double quotes was expected');
    let end = this.at + 1;
    // Nearly all strings are what they look like, and need nobody to read them.
    let plain = true;
    for (; end < this.text.length && this.text[end] !== '"' && this.text[end] !== '\n'; end++) {
      const code = this.text.charCodeAt(end);
      if (code >= 32 && code !== BACKSLASH) continue;
      plain = false;
      if (code === BACKSLASH) end++;
    }
    if (plain && this.text[end] === '"') {
      const found = this.text.slice(this.at + 1, end);
      this.at = end + 1;
      return found;
    }
    try {
      const found: string = JSON.parse(this.text.slice(this.at, end + 1));
      this.at = end + 1;
      return found;
    } catch {
      return this.fail('this string does not end, or holds something that JSON does not allow');
    }
  }

  members(depth: number, path: string): Record<string, unknown> {
    const all: Record<string, unknown> = {};
    if (this.is('}')) return all;
    do {
      const key = this.string();
      if (FORBIDDEN.has(key)) this.fail(`the name "${key}" is not allowed`);
      if (Object.hasOwn(all, key)) this.fail(`"${key.slice(0, 60)}" stands here twice`);
      if (!this.is(':')) this.fail('a colon was expected');
      all[key] = this.value(depth, path ? `${path}.${key}` : key);
    } while (this.is(','));
    if (!this.is('}')) this.fail('a comma or } was expected');
    return all;
  }

  list(depth: number, path: string): unknown[] {
    const all: unknown[] = [];
    if (this.is(']')) return all;
    do {
      if (all.length === this.most) this.fail(`more than ${this.most} entries in one list`);
      all.push(this.value(depth, `${path}[${all.length}]`));
    } while (this.is(','));
    if (!this.is(']')) this.fail('a comma or ] was expected');
    return all;
  }

  value(depth: number, path: string): unknown {
    this.take(SPACE);
    this.lines?.set(path, this.line());
    if (depth > this.depth) this.fail(`nested deeper than ${this.depth}`);
    if (this.is('{')) return this.members(depth + 1, path);
    if (this.is('[')) return this.list(depth + 1, path);
    if (this.text[this.at] === '"') return this.string();
    const plain = this.take(NUMBER) ?? this.take(WORD) ?? this.fail('a value was expected');
    return JSON.parse(plain);
  }
}

/** The value of a JSON text; `lines` is filled with the line of every value, by path (`list[2].name`). `entries` is the longest list. Throws `JsonError`; nothing of the text is run, and nothing outside the result changes. */
export function parseStrictJson(
  text: string,
  limits: { depth: number; length: number; entries?: number },
  lines?: Map<string, number>,
): unknown {
  if (text.length > limits.length) throw new JsonError(`longer than ${limits.length} characters`, 1);
  const reader = new Reader(
    text.startsWith('\uFEFF') ? text.slice(1) : text,
    limits.depth,
    limits.entries ?? Number.POSITIVE_INFINITY,
    lines,
  );
  const value = reader.value(0, '');
  reader.take(SPACE);
  if (reader.at < reader.text.length) reader.fail('nothing was expected after the end');
  return value;
}
