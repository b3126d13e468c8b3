// Whole files, kept as they were (tests/kept-exports): nothing in an export changes unseen.
// Where a change is meant, `npx vitest run --project unit lib/export/kept-files -u` keeps the new ones; open them before they are committed.
import { describe, expect, test } from 'vitest';
import { sampleDossier, spanOf } from '../../tests/sample-dossier';
import type { Answer, Catalog } from '../model';
import { catalog as real } from '../rules/index';
import { STYLE } from './html-style';
import { exporters } from './index';

/** The words of the rules change for reasons of their own. */
const plain = <Info extends { id: string; why: string; ask: string | string[] }>({ id, ask, ...info }: Info) =>
  ({
    ...info,
    id,
    why: `Why ${id} is asked.`,
    ask: typeof ask === 'string' ? `What of ${id}?` : [`What of ${id}?`],
  }) as unknown as Info;
const catalog: Catalog = { ...real, tactics: real.tactics.map(plain), items: real.items.map(plain) };
const context = { catalog, now: '2026-11-22T10:00:00.000Z' };

const onDay = (value: string): Answer => ({
  status: 'stated',
  evidence: [{ ...spanOf('on 3 November'), voice: 'organisation' }],
  sure: true,
  because: ['sample'],
  value,
});

const dossiers = {
  sample: sampleDossier(),
  /** Months and days close together, over a year's end; nobody's name, nothing noted; one remark without words, a part only. */
  'over-a-year': sampleDossier((dossier) => {
    const { article, reading } = dossier;
    Object.assign(article, { partial: 'paywall', publisher: undefined, date: undefined, sources: [] });
    Object.assign(reading, { organisation: undefined, delay: { from: 'detected', to: 'disclosed', days: 61 } });
    reading.items.began = { ...reading.items.began, status: 'vague', value: '2025-01-01' };
    reading.items.detected = onDay('2025-12-30');
    reading.items.disclosed = onDay('2026-03');
    reading.items['people-count'] = { ...onDay(''), value: 1_048_200 };
    reading.signals = reading.signals.slice(0, 1);
    reading.remarks = [{ kind: 'headline', text: 'The headline says more than the text.', spans: [] }];
    dossier.notes = { ticks: {}, overrides: {}, questions: [], dismissed: [] };
  }),
  /** Two moments within days, and one months later: a caption has to make room. */
  'side-by-side': sampleDossier(({ reading }) => {
    reading.items.began = onDay('2026-06-01');
    reading.items.detected = onDay('2026-06-03');
    reading.items.disclosed = onDay('2026-08-30');
    reading.delay = { from: 'began', to: 'disclosed', days: 90 };
  }),
  /** One day, and what was found first is all that is known. */
  'one-day': sampleDossier(({ reading }) => {
    reading.items.began = { ...onDay(''), status: 'missing', evidence: [], value: undefined };
    reading.items.disclosed = onDay('2026-06-01');
    reading.delay = undefined;
  }),
  /** No disclosure: nothing is counted, nothing is missing, no signal. */
  'no-disclosure': sampleDossier(({ reading }) => {
    Object.assign(reading, { disclosure: false, signals: [], remarks: [], delay: undefined });
  }),
};

/** Only the page draws the line of time. */
const DRAWN = ['side-by-side', 'one-day'];

const kept = (name: string) => `../../tests/kept-exports/${name}`;

test('the page’s style, kept once', async () => {
  await expect(STYLE).toMatchFileSnapshot(kept('html/style.css'));
});

describe.each(exporters)('$id', ({ id, extension, render }) => {
  const shown = Object.entries(dossiers).filter(([name]) => id === 'html' || !DRAWN.includes(name));
  test.each(shown)('%s', async (name, dossier) => {
    const file = render(dossier, context);
    if (id === 'html') expect(file.split(STYLE)).toHaveLength(2);
    await expect(file.replace(STYLE, '\n')).toMatchFileSnapshot(kept(`${id}/${name}.${extension}`));
  });
});
