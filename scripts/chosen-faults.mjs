// A plugin for Stryker: of the faults that it plants in the places it was given, only those that were chosen are judged.
// A chosen block of code holds other faults, which nobody asked for.
import { readFileSync } from 'node:fs';
import { declareFactoryPlugin, declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

function createChecker() {
  let chosen;
  return {
    async init() {
      chosen = new Set(JSON.parse(readFileSync(process.env.MUTATION_CHOSEN, 'utf8')));
    },
    async group(mutants) {
      return [mutants.map(({ id }) => id)];
    },
    async check(mutants) {
      return Object.fromEntries(
        mutants.map((mutant) => [
          mutant.id,
          chosen.has(keyOf(mutant)) ? { status: 'passed' } : { status: 'compileError', reason: 'not chosen' },
        ]),
      );
    },
  };
}

/** Names a fault without its file's folder: the same here, in the sandbox and in the list. */
export const keyOf = ({ fileName, location: { start, end }, mutatorName, replacement }) =>
  JSON.stringify([
    fileName.replaceAll('\\', '/').replace(/^.*\/(?=lib\/)/, ''),
    [start.line, start.column, end.line, end.column],
    mutatorName,
    replacement,
  ]);

/** The bundler reads what a registry is made of as it stands: nothing can be planted there. */
export const registries = {
  shouldIgnore({ node }) {
    const callee = node.type === 'CallExpression' ? node.callee : undefined;
    if (callee?.type === 'MemberExpression' && callee.object.type === 'MetaProperty') return 'read by the bundler';
  },
};

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.Checker, 'chosen', createChecker),
  declareValuePlugin(PluginKind.Ignore, 'registries', registries),
];
