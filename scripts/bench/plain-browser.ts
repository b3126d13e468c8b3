// The same browser without the extension: what a page costs by itself.
import puppeteer, { type Browser } from 'puppeteer-core';
import { needBrowsers, noSandbox } from '../browsers';
import type { BrowserName } from '../product';

/** Starts it with a window of the size that the one with the extension has. */
export async function plainBrowser(name: BrowserName): Promise<Browser> {
  const { [name]: executablePath } = await needBrowsers([name]);
  const defaultViewport = { width: 1280, height: 960 };
  if (name === 'firefox') return puppeteer.launch({ executablePath, browser: 'firefox', defaultViewport });
  const args = ['--no-first-run', ...(noSandbox() ? ['--no-sandbox'] : [])];
  return puppeteer.launch({ executablePath, browser: 'chrome', pipe: true, defaultViewport, args });
}
