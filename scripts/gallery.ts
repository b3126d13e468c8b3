// Draws every state of every view and photographs it: `node scripts/run.mjs gallery FOLDER [--browser firefox] [--scheme dark] [--forced] [--only NAME] [--axe] [--zoom 2] [--language de] [--pseudo] [--rtl]`.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../lib/model';
import { openGallery, take } from './gallery/camera';

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
    zoom: { type: 'string', default: '1' },
    scale: { type: 'string', default: '1' },
    language: { type: 'string', default: 'en' },
  },
});
const { browser, scheme, only, scale, zoom, language, ...rest } = values;

const gallery = await openGallery();
const out = resolve(positionals[0] ?? 'out/gallery');
try {
  await take(gallery, {
    ...rest,
    out,
    browser: browser === 'firefox' ? 'firefox' : 'chromium',
    dark: scheme === 'dark',
    scale: Number(scale),
    zoom: Number(zoom),
    language: language as Language,
    wanted: ({ name }) => !only || name.startsWith(only),
  });
} finally {
  gallery.close();
}
console.log(`pictures in ${out}`);
process.exit(0);
