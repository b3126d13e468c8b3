// Starts a browser with the extension loaded, the same way for Chromium and Firefox, and hands over what tests and `npm start` need.
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Page, type Target } from 'puppeteer-core';
import { noSandbox } from './browsers';
import { type BrowserName, productFolder } from './product';

export interface Session {
  name: BrowserName;
  browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, no slash at the end. */
  origin: string;
  /** Where downloads land. */
  downloads: string;
  /** A new tab on an ordinary page. */
  open(url: string): Promise<Page>;
  /** A new tab, or a window of its own, on a page of the extension (`popup.html?tabId=3`). */
  openOwn(path: string, place?: 'tab' | 'window'): Promise<Page>;
  /** Takes a tab or window on to a page of the extension. */
  goToOwn(page: Page, path: string): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchChoices {
  name: BrowserName;
  /** Path of the browser's program. */
  path: string;
  headless?: boolean;
  /** A profile to keep: the caller's folder. Without it a fresh one, thrown away at the end. */
  profile?: string;
  downloads?: string;
  /** Milliseconds that a page may take; 30,000 where not given. */
  patience?: number;
  /** Port on this machine of a proxy through which everything goes, requests to this machine too. */
  proxy?: number;
  /** Chromium: the driver keeps away from pages being prerendered. One that it watches is never shown. */
  prerenders?: boolean;
  /** Firefox's preferences besides ours. */
  preferences?: Record<string, unknown>;
}

/** Firefox names an extension's pages by a random UUID; fixed here so that they can be opened. */
const FIREFOX_UUID = '7b3f5f0e-52c1-4f0c-9d55-0c1e2b6a9d01';

const geckoId = (folder: string): string =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')).browser_specific_settings.gecko.id;

const firefoxPreferences = (folder: string, downloads: string): Record<string, unknown> => ({
  'extensions.webextensions.uuids': JSON.stringify({ [geckoId(folder)]: FIREFOX_UUID }),
  // A loaded extension counts as temporary: without these its storage goes when the browser does.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // Puppeteer's own download setting does nothing here; these do.
  // Whatever the shell speaks: tests look for English words.
  'intl.locale.requested': 'en-US',
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'browser.download.useDownloadDir': true,
  'browser.download.alwaysOpenPanel': false,
  'browser.download.always_ask_before_handling_new_types': false,
  'network.dns.localDomains': 'news.localhost,sub.news.localhost,other.localhost',
});

const proxyPreferences = (port: number): Record<string, unknown> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
});

const isNoPrerender = (target: Target): boolean =>
  (target as Target & { _subtype?(): string | undefined })._subtype?.() !== 'prerender';

const proxyArguments = (port: number): string[] => [
  `--proxy-server=127.0.0.1:${port}`,
  '--proxy-bypass-list=<-loopback>',
];

function options(choices: LaunchChoices, folder: string, profile: string, downloads: string): LaunchOptions {
  const shared: LaunchOptions = {
    executablePath: choices.path,
    headless: choices.headless ?? true,
    userDataDir: profile,
    protocolTimeout: 120_000,
    defaultViewport: (choices.headless ?? true) ? { width: 1280, height: 960 } : null,
  };
  if (choices.name === 'firefox')
    return {
      ...shared,
      browser: 'firefox',
      // BiDi refuses moz-extension: addresses without it.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        ...firefoxPreferences(folder, downloads),
        ...(choices.proxy && proxyPreferences(choices.proxy)),
        ...choices.preferences,
      },
    };
  return {
    ...shared,
    browser: 'chrome',
    pipe: true,
    env: { ...process.env, LANGUAGE: 'en' },
    enableExtensions: [folder],
    ...(choices.prerenders && { targetFilter: isNoPrerender }),
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
    args: [
      '--no-first-run',
      '--disable-search-engine-choice-screen',
      ...(noSandbox() ? ['--no-sandbox'] : []),
      ...(choices.proxy ? proxyArguments(choices.proxy) : []),
    ],
  };
}

/** `browser.extensions()` may still be empty here; the worker's address is not. */
async function originOf(browser: Browser, name: BrowserName, folder: string): Promise<string> {
  if (name === 'firefox') {
    await browser.installExtension(folder);
    return `moz-extension://${FIREFOX_UUID}`;
  }
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
    { timeout: 30_000 },
  );
  return `chrome-extension://${new URL(worker.url()).host}`;
}

/** In Firefox `goto` never answers for the extension's own pages: they are asked where they are instead. */
async function arrive(page: Page, url: string, name: BrowserName): Promise<void> {
  if (name === 'chromium') {
    await page.goto(url);
    return;
  }
  void page.goto(url).catch(() => {});
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    const state = await page.evaluate(() => [location.href, document.readyState]).catch(() => ['', '']);
    if (state[0] === url && state[1] === 'complete') return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the browser did not open ${url}`);
}

/** Starts the browser. Throws with what to do where it will not start. */
export async function launch(choices: LaunchChoices): Promise<Session> {
  const folder = productFolder(choices.name);
  const scratch = mkdtempSync(join(tmpdir(), 'unsaid-'));
  const profile = choices.profile ?? join(scratch, 'profile');
  const downloads = choices.downloads ?? join(scratch, `downloads-${randomUUID().slice(0, 8)}`);
  for (const path of [profile, downloads]) mkdirSync(path, { recursive: true });
  const browser = await puppeteer.launch(options(choices, folder, profile, downloads)).catch((error: Error) => {
    throw new Error(
      `${choices.path} did not start (${error.message.split('\n')[0]}). Start it once by hand to see why.`,
    );
  });
  const close = async (): Promise<void> => {
    await browser.close().catch(() => {});
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  const newPage = async (type: 'tab' | 'window' = 'tab'): Promise<Page> => {
    const page = await browser.newPage({ type });
    page.setDefaultTimeout(choices.patience ?? 30_000);
    return page;
  };
  try {
    const origin = await originOf(browser, choices.name, folder);
    return {
      name: choices.name,
      browser,
      origin,
      downloads,
      close,
      open: async (url) => {
        const page = await newPage();
        await page.goto(url, { waitUntil: 'load' });
        return page;
      },
      openOwn: async (path, place) => {
        const page = await newPage(place);
        await arrive(page, `${origin}/${path}`, choices.name);
        return page;
      },
      goToOwn: (page, path) => arrive(page, `${origin}/${path}`, choices.name),
    };
  } catch (error) {
    await close();
    throw error;
  }
}
