// Makes `docs/screens/` (every state of every view, marks and cards on real pages) and `docs/store/` anew: `npm run screens [-- --only light|dark|forced|firefox|firefox-dark|german|right-to-left|live|store]`.
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { needBrowsers } from './browsers';
import { main, root, say } from './command';
import { type Gallery, openGallery, type Shot, take } from './gallery/camera';
import { launch } from './launch';
import { takeLive } from './live-screens';
import { type BrowserName, buildFor } from './product';
import { serve } from './serve';
import { takeStore } from './store-pictures';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const asked = (part: string): boolean => !values.only || values.only === part;
const screens = join(root, 'docs', 'screens');

/** The states that show what a scheme or a browser changes. */
const MAIN =
  /^(?:popup|popup-opened|popup-export|popup-dim|popup-not-said|state-off|state-none|panel|panel-checklist|panel-wide|options|welcome|letter|report|help-tactic|tour-card|paste|paste-wrong|paste-read|phrases|phrases-edit|card-answered|card-long|recovery|diagnostics)$/;
const FORCED =
  /^(?:popup|popup-dim|panel|panel-checklist|options|letter|help-tactic|paste-read|phrases|card-answered|recovery|diagnostics)$/;
/** Where longer words are tight. */
const GERMAN = /^(?:popup|popup-export|panel|options-narrow|letter|report|help-item|card-answered)$/;

async function views(gallery: Gallery): Promise<void> {
  const shots: [string, Omit<Shot, 'out'>][] = [
    ['light', { browser: 'chromium', wanted: () => true }],
    ['dark', { browser: 'chromium', dark: true, wanted: ({ name }) => MAIN.test(name) }],
    ['forced', { browser: 'chromium', forced: true, dark: true, wanted: ({ name }) => FORCED.test(name) }],
    ['firefox', { browser: 'firefox', wanted: ({ name }) => MAIN.test(name) }],
    ['firefox-dark', { browser: 'firefox', dark: true, wanted: ({ name }) => FORCED.test(name) }],
    ['german', { browser: 'chromium', language: 'de', wanted: ({ name }) => GERMAN.test(name) }],
    ['right-to-left', { browser: 'chromium', pseudo: true, rtl: true, wanted: ({ name }) => FORCED.test(name) }],
  ];
  for (const [part, shot] of shots) {
    if (!asked(part)) continue;
    const out = join(screens, part);
    rmSync(out, { recursive: true, force: true });
    say(`docs/screens/${part}: ${await take(gallery, { ...shot, out })}`);
  }
}

async function live(name: BrowserName): Promise<void> {
  const out = join(screens, name === 'firefox' ? 'pages-firefox' : 'pages');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const paths = await needBrowsers([name]);
  await buildFor(name);
  const site = await serve(join(root, 'tests', 'samples'));
  const session = await launch({ name, path: paths[name] });
  try {
    say(`docs/screens: ${await takeLive({ session, site }, out)} pages in ${name}`);
  } finally {
    await session.close();
    await site.close();
  }
}

/** A page with its card at twice its size, beside the views. */
async function store(gallery: Gallery): Promise<void> {
  const shots = mkdtempSync(join(tmpdir(), 'unsaid-store-'));
  const paths = await needBrowsers(['chromium']);
  const site = await serve(join(root, 'tests', 'samples'));
  const session = await launch({ name: 'chromium', path: paths.chromium });
  try {
    const wanted = { browser: 'chromium', scale: 2, out: shots } as const;
    await take(gallery, {
      ...wanted,
      wanted: ({ name }) => /^(?:popup|popup-not-said|panel|letter|report)$/.test(name),
    });
    await take(gallery, { ...wanted, dark: true, out: join(shots, 'dark'), wanted: ({ name }) => name === 'panel' });
    renameSync(join(shots, 'dark', 'panel.png'), join(shots, 'panel-dark.png'));
    await takeLive({ session, site, scale: 2, only: 'page-card' }, shots);
    say(`docs/store: ${await takeStore(session.browser, site, shots, join(root, 'docs', 'store'))}`);
  } finally {
    await session.close();
    await site.close();
    rmSync(shots, { recursive: true, force: true });
  }
}

await main(async () => {
  const gallery = await openGallery();
  try {
    await views(gallery);
    if (asked('live')) for (const name of ['chromium', 'firefox'] as const) await live(name);
    if (asked('store')) await store(gallery);
  } finally {
    gallery.close();
  }
});
process.exit();
