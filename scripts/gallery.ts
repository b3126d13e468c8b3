// Draws every state of every view and photographs it: `node scripts/run.mjs gallery FOLDER [--browser firefox] [--scheme dark] [--forced] [--only NAME] [--axe] [--pseudo] [--rtl]`.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { type Scene, scenes } from './gallery/scenes';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', default: 'chromium' },
    scheme: { type: 'string', default: 'light' },
    forced: { type: 'boolean', default: false },
    only: { type: 'string' },
    pseudo: { type: 'boolean', default: false },
    rtl: { type: 'boolean', default: false },
    axe: { type: 'boolean', default: false },
    scale: { type: 'string', default: '1' },
  },
});
const out = resolve(positionals[0] ?? 'out/gallery');
const firefox = values.browser === 'firefox';
const KINDS: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Builds the page and serves it on localhost; resolves with its address and a way to end it. */
async function serve(): Promise<{ url: string; close: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'gallery-'));
  await build({
    configFile: false,
    root: resolve('scripts/gallery'),
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir: folder, emptyOutDir: true },
  });
  const server = createServer((request, response) => {
    const asked = (request.url ?? '/').split('?')[0]!;
    const path = asked === '/' ? '/index.html' : asked;
    try {
      const body = readFileSync(join(folder, path));
      response.writeHead(200, { 'content-type': KINDS[extname(path)] ?? 'text/plain' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  const close = () => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `http://127.0.0.1:${port}/`, close };
}

function open(): Promise<Browser> {
  if (firefox) {
    const dark = values.scheme === 'dark' ? 0 : 1;
    const extraPrefsFirefox = {
      'layout.css.prefers-color-scheme.content-override': dark,
      'browser.display.document_color_use': values.forced ? 2 : 1,
    };
    return puppeteer.launch({ browser: 'firefox', executablePath: '/usr/bin/firefox-esr', extraPrefsFirefox });
  }
  return puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
}

async function act(page: Page, scene: Scene): Promise<void> {
  for (const selector of scene.click ?? []) {
    await page.click(selector);
    await new Promise((done) => setTimeout(done, 60));
  }
  for (const key of scene.press ?? []) await page.keyboard.press(key as 'Tab');
  if (scene.scroll) await page.$eval('.scroller', (element, to) => element.scrollTo(0, to), scene.scroll);
  await new Promise((done) => setTimeout(done, 200));
}

/** What axe-core objects to, a line each. */
async function objections(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  return page.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
    const { violations } = await axe.run({
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

async function photograph(browser: Browser, url: string, scene: Scene): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: scene.width, height: scene.height ?? 900, deviceScaleFactor: Number(values.scale) });
  if (!firefox) {
    const client = await page.createCDPSession();
    const features = [{ name: 'prefers-color-scheme', value: values.scheme }];
    if (values.forced) features.push({ name: 'forced-colors', value: 'active' });
    await client.send('Emulation.setEmulatedMedia', { features });
  }
  page.on('pageerror', (error) => console.error(`${scene.name}: ${String(error)}`));
  await page.goto(`${url}?${values.pseudo ? 'pseudo&' : ''}${values.rtl ? 'rtl' : ''}#${scene.name}`);
  await page.waitForSelector('#app > *', { timeout: 5000 });
  await act(page, scene);
  const path = `${out}/${scene.name}.png` as const;
  await page.screenshot({ path: path as `${string}.png`, fullPage: scene.height === undefined });
  if (values.axe) for (const line of await objections(page)) console.log(`${scene.name}: ${line}`);
  await page.close();
}

mkdirSync(out, { recursive: true });
const { url, close } = await serve();
const browser = await open();
try {
  for (const scene of scenes) {
    if (!values.only || scene.name.startsWith(values.only))
      await photograph(browser, url, scene).catch((error) => console.error(`${scene.name}: ${error}`));
  }
} finally {
  await browser.close();
  close();
}
console.log(`pictures in ${out}`);
process.exit(0);
