// The shape of the project: who may import whom, how long a file is, and that the documents name files that exist.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, importsOf, root, type SourceFile } from './source-files';

const code = /\.(?:ts|tsx|mjs)$/;
const isTest = ({ path }: SourceFile): boolean =>
  /\.test\.tsx?$/.test(path) || /^lib\/rules\/(?:cue-|law-)?samples\.ts$/.test(path);
const all = ['lib', 'components', 'entrypoints', 'scripts', 'tests'].flatMap((folder) => filesIn(folder, code));
const shipped = all.filter((file) => /^(?:lib|components|entrypoints)\//.test(file.path) && !isTest(file));

/** What the files of a folder may import besides each other; `types:` before a name allows its types alone. */
const table: Record<string, string[]> = {
  'lib/model': [],
  'lib/view-model': ['lib/model'],
  'lib/reading': ['lib/model', 'lib/rules'],
  'lib/rules': ['lib/model'],
  'lib/export': ['lib/model'],
  'lib/letter': ['lib/model', 'lib/export'],
  'lib/page': ['lib/model'],
  'lib/files': ['lib/model', 'lib/page'],
  'lib/annotate': ['lib/model', 'lib/view-model', 'preact', '@floating-ui/core'],
  'lib/notebook': ['lib/model', 'valibot'],
  'lib/extension': ['lib/model', 'lib/view-model', 'webextension-polyfill', 'valibot'],
  components: ['lib/model', 'lib/view-model', 'lib/export', 'lib/letter', 'preact', 'types:lib/extension/messages'],
};

const within = (target: string, place: string): boolean => target === place || target.startsWith(`${place}/`);

function allows(folder: string, { target, typeOnly }: SourceFile['imports'][number]): boolean {
  if (within(target, folder)) return true;
  return (table[folder] ?? []).some((place) =>
    place.startsWith('types:') ? typeOnly && within(target, place.slice(6)) : within(target, place),
  );
}

describe('who may import whom', () => {
  it.each(Object.keys(table))('%s', (folder) => {
    const files = shipped.filter(({ path }) => within(path.replace(/\.ts$/, ''), folder));
    const strangers = files.flatMap(({ path, imports }) =>
      imports.filter((each) => !allows(folder, each)).map(({ target }) => `${path} imports ${target}`),
    );
    expect(strangers).toEqual([]);
  });

  it('nobody imports an entrypoint', () => {
    const found = all.filter(({ path, imports }) =>
      imports.some(
        ({ target }) => within(target, 'entrypoints') && !within(path, target.split('/').slice(0, 2).join('/')),
      ),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  it('what runs on pages takes nothing but types from the part that talks to the browser', () => {
    const onPages = shipped.filter(({ path }) => /^entrypoints\/(?:gate|page|card)\.tsx?$/.test(path));
    const found = onPages.flatMap(({ path, imports }) =>
      imports
        .filter(({ target, typeOnly }) => !typeOnly && /^lib\/(?:extension|reading|rules)|^webextension/.test(target))
        .map(({ target }) => `${path} imports ${target}`),
    );
    expect(onPages.length).toBeGreaterThan(1);
    expect(found).toEqual([]);
  });

  it('only lib/extension knows the polyfill', () => {
    const found = shipped.filter(({ path, imports }) =>
      imports.some(
        ({ target, typeOnly }) => target === 'webextension-polyfill' && !typeOnly && !within(path, 'lib/extension'),
      ),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  it('sees every kind of import', () => {
    const text = `import type { A } from '../model';\nimport {\n  b,\n} from './b';\nexport * from '../c.ts';\nimport './d.css';\nconst e = await import('preact');`;
    expect(importsOf('lib/page/x.ts', text)).toEqual([
      { target: 'lib/model', typeOnly: true },
      { target: 'lib/page/b', typeOnly: false },
      { target: 'lib/c', typeOnly: false },
      { target: 'lib/page/d.css', typeOnly: false },
      { target: 'preact', typeOnly: false },
    ]);
  });
});

describe('every file', () => {
  it('is 250 lines at most', () => {
    const long = all.map(({ path, text }) => `${path}: ${text.split('\n').length - 1}`);
    expect(long.filter((line) => Number(line.split(': ')[1]) > 250)).toEqual([]);
  });

  it('says in its first line what it is', () => {
    const silent = all.filter(({ text }) => !/^(?:#![^\n]*\n)?\/\/ \S.{9,}/.test(text));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('has a name in kebab-case', () => {
    expect(all.map(({ path }) => path).filter((path) => /[A-Z_]/.test(path))).toEqual([]);
  });

  it('lies in a folder with a telling name', () => {
    expect(all.filter(({ path }) => /(?:^|\/)(?:utils?|helpers?|managers?|common|misc)\//.test(path))).toEqual([]);
  });

  it('sends nothing and runs no text as code', () => {
    const banned =
      /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\(|\bEventSource\(|\bsendBeacon\b|\.(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdangerouslySet|\beval\(|\bnew Function\b|\bdocument\.write\b/;
    const found = shipped.filter(({ text }) => banned.test(text.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '')));
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  it('outside lib/extension and the entrypoints knows no browser.*', () => {
    const found = shipped.filter(
      ({ path, text }) => !/^(?:lib\/extension|entrypoints)\//.test(path) && /\b(?:browser|chrome)\.[a-z]/.test(text),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  it('of what must give the same answer every time asks no clock and no chance', () => {
    const pure = shipped.filter(({ path }) => /^lib\/(?:reading|rules|export)\//.test(path));
    const found = pure.filter(({ text }) =>
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b/.test(text),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });
});

describe('a rule', () => {
  const files = import.meta.glob<{ id?: string }>(
    ['../lib/rules/{tactics,checklist,laws}/*.ts', '!../lib/rules/**/*.test.ts', '!../lib/rules/**/types.ts'],
    { eager: true, import: 'default' },
  );

  it.each(Object.entries(files))('%s is named by its id and has its test beside it', (path, rule) => {
    expect(rule.id).toBe(path.replace(/^.*\//, '').replace(/\.ts$/, ''));
    expect(existsSync(join(root, 'tests', path.replace(/\.ts$/, '.test.ts'))), 'its test').toBe(true);
  });
});

describe('the documents', () => {
  const papers = [
    ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'PRIVACY.md'].filter((path) => existsSync(join(root, path))),
    ...filesIn('docs', /\.md$/).map(({ path }) => path),
  ];
  /** Written by a command or by the person at work: not in a fresh clone. */
  const made = /^(?:out|\.output|\.cache|\.node|\.wxt|node_modules|third-party)\b|^\.\.\/shared/;

  it.each(papers)('%s names files that exist', (paper) => {
    const text = readFileSync(join(root, paper), 'utf8').replace(/^```[\s\S]*?^```/gm, '');
    const quoted = [...text.matchAll(/`([\w./-]{2,120})`/g)]
      .map(([, name]) => name!)
      .filter((name) => /^[\w.-]+\/[\w./-]*$|\.(?:md|ts|tsx|mjs|json)$/.test(name));
    const linked = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
      .map(([, name]) => name!)
      .filter((name) => !/^[a-z]+:/.test(name));
    const beside = join(root, paper, '..');
    const names = new Set(all.map(({ path }) => path.replace(/^.*\//, '')));
    const lost = [...quoted, ...linked].filter(
      (name) =>
        !made.test(name) &&
        !/\b[A-Z]+\.ts$/.test(name) &&
        !names.has(name) &&
        !existsSync(join(root, name)) &&
        !existsSync(join(beside, name)),
    );
    expect(lost).toEqual([]);
  });
});
