// A plugin for Stryker: of the faults that it plants in the places it was given, only those that were chosen are judged.
// A chosen block of code holds other faults, which nobody asked for.
import { readFileSync } from 'node:fs';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';

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

export const strykerPlugins = [declareFactoryPlugin(PluginKind.Checker, 'chosen', createChecker)];
