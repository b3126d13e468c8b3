// How heavy the built files are, gzipped, against the limits of design decision 8.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { productFolder } from './product';

/** Kilobytes (1,000 bytes) after gzip. `popup` is its page with every script and style it loads. */
const limits: Record<string, number> = {
  'gate.js': 1,
  'page.js': 20,
  'card.js': 20,
  'background.js': 1500,
  'popup.html': 60,
};

export interface Size {
  file: string;
  kilobytes: number;
  limit: number;
  ok: boolean;
}

const weigh = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length / 1000;

/** The files an extension page pulls in, itself first; scripts name further chunks by `import`. */
function filesOf(folder: string, page: string): string[] {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file) || !existsSync(join(folder, file))) return;
    seen.add(file);
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, name] of text.matchAll(/["'(./]((?:chunks|assets)\/[\w.-]{1,120}\.(?:js|css))/g)) visit(name!);
    if (file.startsWith('chunks/'))
      for (const [, name] of text.matchAll(/["']\.\/([\w.-]{1,120}\.js)["']/g)) visit(`chunks/${name}`);
  };
  visit(page);
  return [...seen];
}

/** The weight of each limited file that the build has; a missing gate, page, background or popup counts as too heavy. */
export function sizes(name: 'chromium' | 'firefox'): Size[] {
  const folder = productFolder(name);
  return Object.entries(limits).map(([file, limit]) => {
    const files = filesOf(folder, file);
    const kilobytes = files.length ? files.reduce((sum, each) => sum + weigh(join(folder, each)), 0) : Infinity;
    return { file, kilobytes, limit, ok: kilobytes <= limit };
  });
}

export const describeSize = ({ file, kilobytes, limit }: Size): string =>
  Number.isFinite(kilobytes) ? `${file} ${kilobytes.toFixed(2)} kB (limit ${limit} kB)` : `${file} is not in the build`;
