// Finds the browsers of this machine, or says (as root on Debian: does) what it takes to have them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run, say } from './command';
import { type BrowserName, browserNames } from './product';

/** The oldest versions that the extension's manifest allows. */
const minimum: Record<BrowserName, number> = { chromium: 140, firefox: 150 };

/** Variables that name a browser by hand, first one wins. */
const variables: Record<BrowserName, string[]> = {
  chromium: ['CHROME_BIN', 'CHROMIUM_BIN', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'],
  firefox: ['FIREFOX_BIN', 'FIREFOX_PATH'],
};

const commands: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly'],
};

const macApps: Record<BrowserName, string[]> = {
  chromium: ['Google Chrome', 'Chromium', 'Google Chrome for Testing'],
  firefox: ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'],
};

const windowsFiles: Record<BrowserName, string[]> = {
  chromium: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

function places(name: BrowserName): string[] {
  if (process.platform === 'darwin')
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      macApps[name].map((app) => join(folder, `${app}.app`, 'Contents/MacOS', name === 'firefox' ? 'firefox' : app)),
    );
  if (process.platform === 'win32')
    return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) =>
      windowsFiles[name].map((file) => join(process.env[variable] ?? 'C:\\', file)),
    );
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return commands[name].flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** The path of an installed browser, if there is one. Throws where a variable names a file that is not there. */
export function findBrowser(name: BrowserName): string | undefined {
  for (const variable of variables[name]) {
    const path = process.env[variable];
    if (!path) continue;
    if (!existsSync(path))
      throw new Error(`${variable} says ${path}, and there is no such file. Correct it or unset it.`);
    return path;
  }
  return places(name).find((path) => existsSync(path));
}

/** The browser's main version; undefined where it does not say (Windows would open a window). */
function versionOf(path: string): number | undefined {
  if (process.platform === 'win32') return undefined;
  const said = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 }).stdout ?? '';
  const found = /(\d{2,4})\.\d/.exec(said);
  return found ? Number(found[1]) : undefined;
}

const debian = (): boolean =>
  process.platform === 'linux' && existsSync('/usr/bin/apt-get') && existsSync('/etc/debian_version');

const packages: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'fonts-dejavu-core', 'fonts-liberation'],
  firefox: ['firefox-esr', 'fonts-dejavu-core', 'fonts-liberation'],
};

async function install(names: BrowserName[]): Promise<void> {
  const wanted = [...new Set(names.flatMap((name) => packages[name]))];
  say(`Installing ${wanted.join(', ')} with apt (a minute or two) …`);
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  await run('apt-get', ['update', '-qq']);
  const done = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wanted], { seconds: 900 });
  if (!done.ok)
    throw new Error(
      `apt could not install ${wanted.join(' ')}:\n${done.output.trim().split('\n').slice(-6).join('\n')}\n` +
        'Check that apt reaches its servers (apt-get update), or install a browser by hand.',
    );
}

/** One sentence with the command that gives this machine the browser. */
function howToInstall(name: BrowserName): string {
  const title = name === 'firefox' ? 'Firefox' : 'Chrome or Chromium';
  const set = `Or set ${variables[name][0]} to the program's path.`;
  if (process.platform === 'darwin')
    return `${title} is not installed. Run: brew install --cask ${name === 'firefox' ? 'firefox' : 'google-chrome'}\n${set}`;
  if (process.platform === 'win32')
    return `${title} is not installed. Run: winget install ${name === 'firefox' ? 'Mozilla.Firefox' : 'Google.Chrome'}\n${set}`;
  if (debian()) return `${title} is not installed. Run: sudo apt-get install ${packages[name][0]}\n${set}`;
  if (existsSync('/etc/fedora-release')) return `${title} is not installed. Run: sudo dnf install ${name}\n${set}`;
  if (existsSync('/etc/arch-release')) return `${title} is not installed. Run: sudo pacman -S ${name}\n${set}`;
  return `${title} is not installed. Install "${name}" with this system's package manager.\n${set}`;
}

function checked(name: BrowserName, path: string): string {
  const version = versionOf(path);
  if (version !== undefined && version < minimum[name])
    throw new Error(`${path} is version ${version}; Unsaid needs ${minimum[name]} or newer. Update it and try again.`);
  return path;
}

/** Paths of all the browsers asked for; installs what is missing where it may, else throws with what to do. */
export async function needBrowsers(names: readonly BrowserName[]): Promise<Record<BrowserName, string>> {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length && debian() && process.getuid?.() === 0) await install(missing);
  const paths = {} as Record<BrowserName, string>;
  for (const name of names) {
    const path = findBrowser(name);
    if (!path) throw new Error(howToInstall(name));
    paths[name] = checked(name, path);
  }
  return paths;
}

/** Any browser: the one asked for, else the first of Chromium and Firefox that is here. */
export async function needBrowser(asked?: BrowserName): Promise<{ name: BrowserName; path: string }> {
  const name = asked ?? browserNames.find((each) => findBrowser(each)) ?? 'chromium';
  return { name, path: (await needBrowsers([name]))[name] };
}

/** True in a container whose kernel gives an ordinary user no sandbox: there, and as root, Chromium needs `--no-sandbox`. */
export function noSandbox(): boolean {
  if (process.platform !== 'linux') return false;
  const limit = '/proc/sys/user/max_user_namespaces';
  const none = existsSync(limit) && readFileSync(limit, 'utf8').trim() === '0';
  return process.getuid?.() === 0 || none;
}
