// What rows of a browser are measured on: one browser, pages on localhost, and our parts as one script to put into them.
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { root } from '../command';
import { compiledAtOnce } from '../compiled-at-once';
import type { Session } from '../launch';
import type { BrowserName } from '../product';
import type { Site } from '../serve';

export interface Ground {
  name: BrowserName;
  session: Session;
  site: Site;
  /** The script with our parts and Readability. */
  script: string;
}

/** With these a page's clock is fine: steps of 5 µs in Chromium, 20 in Firefox. */
const FINE = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

export async function scriptOf(file = 'in-page'): Promise<string> {
  const { build } = await import('vite');
  const made = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    plugins: [compiledAtOnce()],
    build: {
      write: false,
      minify: true,
      lib: { entry: join(root, `scripts/bench/${file}.ts`), formats: ['iife'], name: 'own' },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  if (!output || !('output' in output)) throw new Error('the script for pages was not built');
  return output.output[0].code;
}

export async function fresh(ground: Ground, path: string, html: string): Promise<Page> {
  ground.site.put(path, { body: html, headers: FINE });
  const page = await ground.session.browser.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(ground.site.url(path, 'quiet.localhost'), { waitUntil: 'load' });
  return page;
}

export async function inside<T>(ground: Ground, html: string, call: string): Promise<T> {
  const page = await fresh(ground, '/measured.html', html);
  await page.evaluate(ground.script);
  const answer = await page.evaluate(`Promise.resolve(bench.${call}).then(JSON.stringify)`);
  await page.close();
  return JSON.parse(answer as string) as T;
}
