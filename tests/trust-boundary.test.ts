// What a page may say and is told: nothing that only our own views may say, and of a reading nothing but marks.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMarks } from '../lib/extension/marks';
import { parseFromPage, parseFromView } from '../lib/extension/schema';
import { catalog } from '../lib/rules';
import { runs } from './fuzz';
import { sampleDossier } from './sample-dossier';
import { filesIn } from './source-files';

const views: Record<string, object> = {
  view: { tabId: 1 },
  site: { site: 'a.example', on: false },
  'read-page': { tabId: 1, anyway: true },
  note: { tabId: 1, change: { operation: 'operation-1', set: 'questions', value: ['x'] } },
  catalog: {},
  settings: {},
  'change-settings': { patch: {} },
  'export-data': {},
  'import-data': { text: '{}' },
  'delete-data': {},
  'text-view': { tabId: 1 },
  packs: {},
  'import-pack': { text: '{}' },
  'drop-pack': { name: 'x' },
};

describe('a page', () => {
  it.each(Object.entries(views))('may not say “%s”, as our views may', (type, rest) => {
    expect(parseFromView({ type, ...rest })).toBeDefined();
    expect(parseFromPage({ type, ...rest })).toBeUndefined();
  });

  it('is told nothing of notes, other articles or the reader’s own phrases', () => {
    const secret = 'ZQX-private-ZQX';
    const dossier = sampleDossier((each) => {
      each.notes.questions = [secret];
      each.notes.ticks = { began: { note: secret, link: `https://${secret}.example`, at: '2026-11-22T10:00:00.000Z' } };
      each.notes.overrides = {};
      for (const [at, signal] of each.reading.signals.entries())
        if (at === 0) Object.assign(signal, { rule: `own/${secret}`, questions: [secret] });
    });
    const told = JSON.stringify(toMarks(dossier, catalog));
    expect(JSON.stringify(dossier)).toContain(secret);
    expect(told.length).toBeGreaterThan(100);
    expect(told).not.toContain(secret);
  });

  it('gets through with a message only what the message’s own shape has', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue()), (rest) => {
        const known = parseFromPage({ ...rest, type: 'perhaps' });
        expect(known).toEqual({ type: 'perhaps' });
      }),
      runs(0.2),
    );
  });

  it('meets no script of ours that listens to its messages or events of its own making, or keeps anything', () => {
    const onPages = filesIn('lib', /\.tsx?$/)
      .concat(filesIn('entrypoints', /^(?:.*\/)?(?:gate|page|card)\.ts$/))
      .filter(({ path }) => /^lib\/(?:page|annotate)\/|^entrypoints\//.test(path) && !/\.test\./.test(path));
    expect(onPages.length).toBeGreaterThan(30);
    const banned =
      /addEventListener\(\s*['"]message['"]|\bpostMessage\b|new CustomEvent|\.storage\b|localStorage|indexedDB|document\.cookie/;
    expect(onPages.filter(({ text }) => banned.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
