// The camera of the gallery: builds its page, serves it on this machine, does what a scene says, and takes the picture.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { needBrowsers, noSandbox } from '../browsers';
import { root } from '../command';
import type { BrowserName } from '../product';
import { type Scene, scenes } from './scenes';
import { smallPng } from './small-png';

export interface Shot {
  /** Folder for the pictures, a PNG a scene. */
  out: string;
  browser: BrowserName;
  dark?: boolean;
  /** Forced colours. */
  forced?: boolean;
  pseudo?: boolean;
  rtl?: boolean;
  /** Also says what axe-core objects to. */
  axe?: boolean;
  scale?: number;
  wanted: (scene: Scene) => boolean;
}

const KINDS: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

export interface Gallery {
  url: string;
  close: () => void;
}

/** Builds the page and serves it on localhost; resolves with its address and a way to end it. */
export async function openGallery(): Promise<Gallery> {
  const folder = mkdtempSync(join(tmpdir(), 'gallery-'));
  await build({
    configFile: false,
    root: join(root, 'scripts/gallery'),
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

async function openBrowser({ browser, dark, forced }: Shot): Promise<Browser> {
  const executablePath = (await needBrowsers([browser]))[browser];
  if (browser === 'chromium') return puppeteer.launch({ executablePath, args: noSandbox() ? ['--no-sandbox'] : [] });
  const extraPrefsFirefox = {
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'browser.display.document_color_use': forced ? 2 : 1,
  };
  return puppeteer.launch({ browser: 'firefox', executablePath, extraPrefsFirefox });
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

async function act(page: Page, scene: Scene): Promise<void> {
  for (const selector of scene.click ?? []) {
    await page.click(selector);
    await pause(60);
  }
  for (const key of scene.press ?? []) await page.keyboard.press(key as 'Tab');
  if (scene.scroll) await page.$eval('.scroller', (element, to) => element.scrollTo(0, to), scene.scroll);
  await pause(200);
}

/** What axe-core objects to, a line each. */
async function objections(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
    const { violations } = await axe.run({
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

/** Colours as the reader has them: Firefox takes them from its preferences, Chromium from here. */
async function colours(page: Page, { browser, dark, forced }: Shot): Promise<void> {
  if (browser === 'firefox') return;
  const client = await page.createCDPSession();
  const features = [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }];
  if (forced) features.push({ name: 'forced-colors', value: 'active' });
  await client.send('Emulation.setEmulatedMedia', { features });
}

async function photograph(browser: Browser, url: string, scene: Scene, shot: Shot): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: scene.width, height: scene.height ?? 900, deviceScaleFactor: shot.scale ?? 1 });
  await colours(page, shot);
  page.on('pageerror', (error) => console.error(`${scene.name}: ${String(error)}`));
  await page.goto(`${url}?${shot.pseudo ? 'pseudo&' : ''}${shot.rtl ? 'rtl' : ''}#${scene.name}`);
  await page.waitForSelector('#app > *', { timeout: 5000 });
  await act(page, scene);
  const png = await page.screenshot({ fullPage: scene.height === undefined });
  writeFileSync(join(shot.out, `${scene.name}.png`), smallPng(png));
  if (shot.axe) for (const line of await objections(page)) console.log(`${scene.name}: ${line}`);
  await page.close();
}

/** Takes the wanted scenes; one that fails is named, and the others are taken all the same. Resolves with their number. */
export async function take({ url }: Gallery, shot: Shot): Promise<number> {
  mkdirSync(shot.out, { recursive: true });
  const browser = await openBrowser(shot);
  let taken = 0;
  try {
    for (const scene of scenes.filter(shot.wanted)) {
      await photograph(browser, url, scene, shot).then(
        () => {
          taken += 1;
        },
        (error) => console.error(`${scene.name}: ${error}`),
      );
    }
  } finally {
    await browser.close();
  }
  return taken;
}
