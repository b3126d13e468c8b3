// The camera of the gallery: builds its page, serves it on this machine, does what a scene says, and takes the picture.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import puppeteer, {
  type Browser,
  type ElementHandle,
  type Page,
  type ScreenshotClip,
  type Viewport,
} from 'puppeteer-core';
import { build } from 'vite';
import type { Language } from '../../lib/model';
import { needBrowsers, noSandbox } from '../browsers';
import { root } from '../command';
import type { BrowserName } from '../product';
import { objections } from './objections';
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
  /** The language of the interface; English where not given. */
  language?: Language;
  /** Also says what axe-core objects to. */
  axe?: boolean;
  scale?: number;
  /** 2: as at 200 %. */
  zoom?: number;
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

/** A browser with the colours of `shot`. */
export async function openBrowser({
  browser,
  dark,
  forced,
}: Pick<Shot, 'browser' | 'dark' | 'forced'>): Promise<Browser> {
  const executablePath = (await needBrowsers([browser]))[browser];
  if (browser === 'chromium') return puppeteer.launch({ executablePath, args: noSandbox() ? ['--no-sandbox'] : [] });
  const extraPrefsFirefox = {
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'browser.display.document_color_use': forced ? 2 : 1,
  };
  return puppeteer.launch({ browser: 'firefox', executablePath, extraPrefsFirefox });
}

/** The gallery's page. */
interface Stage {
  show(name: string): Promise<void>;
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

async function bring(page: Page, selector: string, text: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gallery-file-'));
  const path = join(folder, 'their-pack.json');
  writeFileSync(path, text);
  const field = (await page.$(selector)) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(path);
  await pause(100);
  rmSync(folder, { recursive: true, force: true });
}

async function act(page: Page, scene: Scene): Promise<void> {
  for (const [field, words] of scene.fill ?? []) await page.type(field, words);
  if (scene.bring) await bring(page, ...scene.bring);
  for (const selector of scene.click ?? []) {
    await page.click(selector);
    await pause(60);
  }
  // What was pressed is shown, not where the pointer was left.
  if (scene.click) await page.mouse.move(1, 1);
  for (const key of scene.press ?? []) await page.keyboard.press(key as 'Tab');
  if (scene.scroll !== undefined) await page.$eval('.scroller', (element, to) => element.scrollTo(0, to), scene.scroll);
  // Menus rise for an eighth of a second.
  await pause(scene.click || scene.press || scene.bring ? 200 : 60);
}

/** Colours as the reader has them: Firefox takes them from its preferences, Chromium from here. */
async function colours(
  page: Page,
  { browser, dark, forced }: Pick<Shot, 'browser' | 'dark' | 'forced'>,
): Promise<void> {
  if (browser === 'firefox') return;
  const client = await page.createCDPSession();
  const features = [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }];
  if (forced) features.push({ name: 'forced-colors', value: 'active' });
  await client.send('Emulation.setEmulatedMedia', { features });
}

/** The window of a scene; `zoom` 2: as a browser shows it at 200 %. */
export function windowOf({ view, width, height = 900 }: Scene, zoom = 1, scale = 1): Viewport {
  // A popup gets no more room from the browser than 800 by 600 of the screen's pixels.
  const room = view === 'popup' ? [width * zoom, Math.min(height, 600)] : [width, height];
  const [wide = 320, high = 320] = room.map((side) => Math.max(320, Math.ceil(side / zoom)));
  return { width: wide, height: high, deviceScaleFactor: scale * zoom };
}

/** What each page shows scenes of: a view under one set of choices. */
const standing = new WeakMap<Page, string>();

async function load(page: Page, url: string, scene: Scene, shot: Omit<Shot, 'out' | 'wanted'>): Promise<void> {
  await colours(page, shot);
  const choices = new URLSearchParams();
  for (const choice of ['pseudo', 'rtl'] as const) if (shot[choice]) choices.set(choice, '');
  if (shot.language) choices.set('language', shot.language);
  // From elsewhere: a view may have changed the address, and another hash alone would load nothing.
  await page.goto('about:blank');
  await page.goto(`${url}?${choices}#${scene.name}`);
  await page.waitForSelector('#app > *', { timeout: 5000 });
}

/** Resolves when nothing moves or fades any more: what is half there has half its contrast. */
async function settled(): Promise<void> {
  const hosts = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const moving = [document, ...hosts].flatMap((each) => each.getAnimations());
  await Promise.allSettled(moving.filter(isShort).map(({ finished }) => finished));

  /** Those that turn without end are part of the picture. */
  function isShort({ effect }: Animation): boolean {
    return Number.isFinite(effect?.getComputedTiming().endTime);
  }
}

/** Brings a page to a scene, as wide as the scene wants it; where it shows another of the view, that one makes room. */
export async function enter(page: Page, url: string, scene: Scene, shot: Omit<Shot, 'out' | 'wanted'>): Promise<void> {
  await page.setViewport(windowOf(scene, shot.zoom, shot.scale));
  const { dark, forced, pseudo, rtl, language } = shot;
  const wanted = JSON.stringify([url, scene.view, dark, forced, pseudo, rtl, language]);
  if (standing.get(page) === wanted) {
    // Where the pointer was left, something of the next scene may lie.
    await page.mouse.move(0, 0);
    await page.evaluate((name) => (globalThis as unknown as Stage).show(name), scene.name);
  } else await load(page, url, scene, shot);
  standing.set(page, wanted);
  await act(page, scene);
  await page.evaluate(settled);
}

/** The part of the window that the picture shows, inside the window. */
async function clipOf(page: Page, { clip, width, height = 900 }: Scene): Promise<{ clip?: ScreenshotClip }> {
  const box = clip && (await (await page.$(clip[0]))?.boundingBox());
  if (!box) return {};
  const [, margin] = clip;
  const x = Math.max(0, box.x - margin);
  const y = Math.max(0, box.y - margin);
  const right = Math.min(width, box.x + box.width + margin);
  return { clip: { x, y, width: right - x, height: Math.min(height, box.y + box.height + margin) - y } };
}

async function photograph(browser: Browser, url: string, scene: Scene, shot: Shot): Promise<void> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(`${scene.name}: ${String(error)}`));
  await enter(page, url, scene, shot);
  const png = await page.screenshot({ fullPage: scene.height === undefined, ...(await clipOf(page, scene)) });
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
