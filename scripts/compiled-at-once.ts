// A step of the build: functions that every reading of a page calls are written in parentheses, which tells engines to compile them with the script.
import type { Plugin } from 'vite';

/** What the page's reading is made of; all of it runs at once when the script does. */
const AT_ONCE = /[\\/]lib[\\/]page[\\/](?!watch-article)[\w-]+\.ts$/;

interface Part {
  type: string;
  start: number;
  end: number;
  id?: { name: string; end: number } | null;
  declaration?: Part | null;
  declarations?: { init: Part | null }[];
}

interface Edit {
  from: number;
  to: number;
  text: string;
}

const isFunction = ({ type }: Part) => type === 'ArrowFunctionExpression' || type === 'FunctionExpression';

/** The changes that put a statement's functions in parentheses: `function a() {}` becomes `const a = (function () {});`. */
function edits(code: string, statement: Part): Edit[] {
  const part = statement.declaration ?? statement;
  if (part.type === 'FunctionDeclaration' && part.id) {
    const head = code.slice(part.start, part.id.end - part.id.name.length).trimEnd();
    return [
      { from: part.start, to: part.id.end, text: `const ${part.id.name} = (${head} ` },
      { from: part.end, to: part.end, text: ');' },
    ];
  }
  return (part.declarations ?? []).flatMap(({ init }) =>
    init && isFunction(init)
      ? [
          { from: init.start, to: init.start, text: '(' },
          { from: init.end, to: init.end, text: ')' },
        ]
      : [],
  );
}

/**
 * Without it an engine reads each function twice, once to find its end and once more, alone, when it is first called.
 * Functions become constants: modules must not call their own before the end, and none does.
 */
export const compiledAtOnce = (): Plugin => ({
  name: 'compiled-at-once',
  transform(code, id) {
    if (!AT_ONCE.test(id)) return;
    const { body } = this.parse(code) as unknown as { body: Part[] };
    let text = '';
    let at = 0;
    for (const { from, to, text: put } of body.flatMap((statement) => edits(code, statement))) {
      text += code.slice(at, from) + put;
      at = to;
    }
    return { code: text + code.slice(at), map: null };
  },
});
