// The built files: light enough, and without the means to send anything or to run text as code.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/command';
import { browserNames, productFolder } from '../../scripts/product';
import { describeSize, sizes } from '../../scripts/sizes';
import { shippedText, thirdParty } from '../../scripts/third-party';

/** Each with what it would mean; looked for in every script that we ship. */
const banned: [string, RegExp][] = [
  ['fetch', /\bfetch\s?\(/],
  ['XMLHttpRequest', /\bXMLHttpRequest\b/],
  ['WebSocket', /\bWebSocket\b/],
  ['EventSource', /\bEventSource\b/],
  ['sendBeacon', /\bsendBeacon\b/],
  ['RTCPeerConnection', /\bRTCPeerConnection\b/],
  ['new Image', /\bnew Image\b/],
  ['eval', /\beval\s?\(/],
  ['new Function', /\bnew Function\b/],
  ['innerHTML', /\.(?:inner|outer)HTML\b/],
  ['insertAdjacentHTML', /\binsertAdjacentHTML\b/],
  ['document.write', /\bdocument\.write\b/],
];

/** Besides, on pages: nothing that the page could hear or answer. */
const bannedOnPages: [string, RegExp][] = [
  ['postMessage', /\bpostMessage\b/],
  ['import()', /\bimport\s?\(/],
  ['storage', /\.storage\b/],
];

describe.each(browserNames)('the files built for %s', (name) => {
  const folder = productFolder(name);
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.m?js$/.test(file));
  const ours = scripts.filter((file) => !thirdParty.some((each) => each.file === file.replaceAll('\\', '/')));
  const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

  it.each(sizes(name).map((size) => [describeSize(size), size] as const))('%s', (_said, size) => {
    expect(size.kilobytes).toBeLessThanOrEqual(size.limit);
  });

  it.each(banned)('never name %s', (_word, pattern) => {
    expect(scripts.length).toBeGreaterThan(2);
    expect(ours.filter((file) => pattern.test(textOf(file)))).toEqual([]);
  });

  it.each(bannedOnPages)('never name %s in what runs on pages', (_word, pattern) => {
    const onPages = ['gate.js', 'page.js', 'card.js'].filter((file) => scripts.includes(file));
    expect(onPages.filter((file) => pattern.test(textOf(file)))).toEqual([]);
  });

  // Exempt from the list above; the reasons, and the few changes, are in docs/third-party.md.
  it.each(thirdParty.map((each) => [each.file, each] as const))(
    '%s is its maker’s file but for the changes named',
    (file, each) => {
      expect(textOf(file)).toBe(shippedText(root, each));
      if (file.endsWith('.mjs')) expect(readFileSync(join(root, 'docs', 'third-party.md'), 'utf8')).toContain(file);
      expect(textOf(file)).not.toMatch(/\beval\(|\bFunction\("|\bimport\(\n/);
    },
  );

  it('of others are named by one page of ours alone', () => {
    const naming = ours.filter((file) => textOf(file).includes('third-party/'));
    expect(naming.map((file) => file.replace(/-[\w-]{6,12}\.js$/, ''))).toEqual(['chunks/paste']);
  });

  it('name no address in style sheets', () => {
    const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
    expect(sheets.filter((file) => /url\(|@import/.test(textOf(file)))).toEqual([]);
  });
});
