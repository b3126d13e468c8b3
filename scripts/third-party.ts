// Files of others that ship: where they come from, and the few places in which they are changed. Reasons: `docs/third-party.md`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface ThirdParty {
  /** In the built extension. */
  file: string;
  /** In `node_modules`. */
  source: string;
  /** What stands there once, and what stands there instead: every way of running text or foreign files as code. */
  changes: [from: string, to: string][];
}

const GLOBAL: [string, string] = ['Function("return this")()', 'globalThis'];
const importOf = (what: string) => `import(\n/*webpackIgnore: true*/\n/*@vite-ignore*/\n${what})`;
const REFUSED = 'Promise.reject(new Error("not here"))';

export const thirdParty: ThirdParty[] = [
  {
    file: 'third-party/pdf.min.mjs',
    source: 'pdfjs-dist/legacy/build/pdf.min.mjs',
    changes: [GLOBAL, [importOf('this.workerSrc'), REFUSED]],
  },
  {
    file: 'third-party/pdf.worker.min.mjs',
    source: 'pdfjs-dist/legacy/build/pdf.worker.min.mjs',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what stands in the file
    changes: [GLOBAL, [importOf('`${WasmImage.#_}${this._noWasmFilename}`'), REFUSED]],
  },
  { file: 'third-party/pdf.LICENSE.txt', source: 'pdfjs-dist/LICENSE', changes: [] },
];

/** The file as it ships. Throws where a place that is to be changed is not there exactly once: the library has changed. */
export function shippedText(root: string, { source, changes }: ThirdParty): string {
  return changes.reduce(
    (text, [from, to]) => {
      const parts = text.split(from);
      if (parts.length !== 2)
        throw new Error(`${source} has changed: look anew for ${from}, see scripts/third-party.ts`);
      return parts.join(to);
    },
    readFileSync(join(root, 'node_modules', source), 'utf8'),
  );
}
