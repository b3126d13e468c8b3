// Shows the main job on sample articles: `npm start`. With a display, a window to play in; without, pictures and exports in `out/`.
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { needBrowser } from './browsers';
import { main, root, say } from './command';
import { type LaunchChoices, launch, type Session } from './launch';
import { type BrowserName, browserNames, buildFor } from './product';
import { type Site, serve } from './serve';
import { show } from './show';
import { textPage } from './text-page';

const LARGEST = 20_000_000;
const usage =
  'npm start -- [--browser chromium|firefox] [--file page.html|text.txt | --url http://localhost…] [--headless]';

interface Wish {
  browser?: BrowserName;
  file?: string;
  url?: string;
  headless: boolean;
}

function wishes(): Wish {
  const options = {
    browser: { type: 'string' },
    file: { type: 'string' },
    url: { type: 'string' },
    headless: { type: 'boolean' },
  } as const;
  let values: { browser?: string; file?: string; url?: string; headless?: boolean };
  try {
    values = parseArgs({ args: process.argv.slice(2), options }).values;
  } catch (error) {
    throw new Error(`${(error as Error).message.split('. ')[0]}. Use: ${usage}`);
  }
  const { browser, url } = values;
  if (browser && !browserNames.includes(browser as BrowserName))
    throw new Error(`there is no browser "${browser}" here: chromium or firefox. Use: ${usage}`);
  if (url && !/^https?:\/\/./.test(url)) throw new Error(`"${url}" is no http address. Use: ${usage}`);
  return { ...values, browser: browser as BrowserName | undefined, headless: values.headless ?? !hasDisplay() };
}

const hasDisplay = (): boolean =>
  !process.env.CI && (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

/** Puts the person's own file on the server; the reasons why not are worded for them. */
function offer(site: Site, file: string): string {
  const path = resolve(process.env.INIT_CWD ?? '.', file);
  let size: number;
  try {
    const facts = statSync(path);
    if (!facts.isFile()) throw new Error();
    size = facts.size;
  } catch {
    throw new Error(`there is no file ${path}. Give the path of a .html or .txt file.`);
  }
  if (size > LARGEST)
    throw new Error(`${path} is too large (${Math.round(size / 1e6)} MB; ${LARGEST / 1e6} MB at most).`);
  const bytes = readFileSync(path);
  if (bytes.subarray(0, 4000).includes(0)) throw new Error(`${path} is not text. Give a .html or .txt file.`);
  const isPage = /^\.x?html?$/i.test(extname(path));
  site.put('/file.html', isPage ? { body: bytes } : textPage(bytes.toString('utf8')));
  return site.url('/file.html');
}

async function playground(session: Session, pages: string[]): Promise<void> {
  for (const page of pages) await session.open(page);
  const first = (await session.browser.pages()).find((page) => page.url() === pages[0]);
  await first?.bringToFront();
  say('The window is yours: click a marked phrase, or the Unsaid button in the toolbar. Close the window to end.');
  await new Promise<void>((done) => session.browser.once('disconnected', () => done()));
}

async function gallery(session: Session, page: string, isSample: boolean): Promise<void> {
  const out = join(root, 'out');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const { files, summary } = await show(session, page, out);
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(out, name), bytes);
  process.stdout.write(`${summary}\n`);
  if (isSample && !Object.keys(files).length)
    throw new Error('the sample was not read, and it should have been. Run npm test to see what is broken.');
}

await main(async () => {
  const wish = wishes();
  const site = await serve(join(root, 'tests', 'samples'));
  try {
    const samples = ['news.html', 'letter.html', 'commentary.html', 'late.html', 'ordinary.html'];
    const own = wish.url ?? (wish.file ? offer(site, wish.file) : undefined);
    const pages = own ? [own] : samples.map((sample) => site.url(sample));
    const { name, path } = await needBrowser(wish.browser);
    say(`Building for ${name} …`);
    await buildFor(name);
    say(`Starting ${path} …`);
    const choices: LaunchChoices = { name, path, headless: wish.headless };
    const session = await launch(choices);
    try {
      if (wish.headless) await gallery(session, pages[0]!, !own);
      else await playground(session, pages);
    } finally {
      await session.close();
    }
  } finally {
    await site.close();
  }
});
