// How the extension is built: one manifest for both browsers, the gate put on every page, no network.
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { builtPatterns } from './scripts/built-patterns.mjs';
import { compiledAtOnce } from './scripts/compiled-at-once';
import { shippedText, thirdParty } from './scripts/third-party';

const FIREFOX_ID = 'unsaid@unsaid.example';

/** Extension pages load nothing but their own files and connect to nothing. */
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const icons = (drawing: string) => Object.fromEntries([16, 32, 48, 128].map((n) => [n, `icons/${drawing}-${n}.png`]));

/** Preact's one assignment of raw HTML serves a feature that no view of ours uses: made inert, so that reviewers' linters have nothing to flag. */
const preactWithoutHtml = (): Plugin => ({
  name: 'preact-without-html',
  enforce: 'pre',
  transform(code, id) {
    if (!/[\\/]preact[\\/]dist[\\/]preact\.m?js/.test(id)) return;
    const plain = code.replaceAll('.innerHTML', '.textContent');
    if (plain === code) throw new Error('Preact changed: look for its innerHTML anew, see wxt.config.ts');
    return { code: plain, map: null };
  },
});

/** The gate and the page script start bare: what wxt puts round them writes to a console that is left out of the build. */
const bareScripts = (): Plugin => ({
  name: 'bare-scripts',
  transform(code, id) {
    // Ours are all given as functions.
    if (/define-unlisted-script\.m?js/.test(id)) return 'export const defineUnlistedScript = (main) => main;';
    if (!id.includes('virtual:wxt-unlisted-script-entrypoint')) return;
    const own = /^import definition from .+$/m.exec(code);
    if (!own) throw new Error('wxt starts scripts in another way now: look at it anew, see wxt.config.ts');
    return { code: `${own[0]}\nexport default definition();`, map: null };
  },
});

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  // Preloading would bring a `fetch` along: our pages load what they need when they need it.
  vite: () => ({
    plugins: [preactWithoutHtml(), bareScripts(), builtPatterns(), compiledAtOnce()],
    build: { modulePreload: false },
  }),
  manifest: ({ browser }) => ({
    name: 'Unsaid',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['scripting', 'storage', 'contextMenus', 'tabs'],
    host_permissions: ['http://*/*', 'https://*/*'],
    icons: icons('read'),
    action: { default_title: 'Unsaid', default_icon: icons('nothing') },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+U' } },
      'toggle-site': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_toggle_site__',
      },
      'next-mark': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_next_mark__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_previous_mark__' },
      'read-page': { description: '__MSG_read_page__' },
    },
    content_security_policy: { extension_pages: CSP },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: FIREFOX_ID, strict_min_version: '150.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      const root = import.meta.dirname;
      files.push(...thirdParty.map((each) => ({ contents: shippedText(root, each), relativeDest: each.file })));
    },
    // Not defineContentScript: its wrapper shows the extension's id to the page (design, decision 2).
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [
        ...(manifest.content_scripts ?? []),
        { matches: ['http://*/*', 'https://*/*'], js: ['gate.js'], run_at: 'document_idle' },
      ];
    },
  },
});
