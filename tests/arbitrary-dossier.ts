// Dossiers of every kind for property tests: hostile words in every field, spans anywhere, any status, any notes.
import fc from 'fast-check';
import type { Answer, Dossier, ItemId, Notes, PartialReason, Remark, Signal, Status, Voice } from '../lib/model';
import { catalog } from '../lib/rules/index';

/** What tends to break files: markup, formulas, fences, entities, directions, controls, half characters. */
const NASTY = [
  ...[
    '<script>alert(1)</script>',
    '</style>',
    '<img src=x onerror=alert(1)>',
    ']]>',
    '<!--',
    '&amp;',
    '&#x3C;',
    '&copy',
    '"',
    "'",
  ],
  ...['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', '  =cmd|calc', '|', ';', ',', '""', "'=1", '\u200b=2', '\ufeff=3'],
  ...[
    '# x',
    '## ',
    '- ',
    '* ',
    '1. ',
    '2) ',
    '> ',
    '```',
    '~~~',
    '---',
    '===',
    '[x](javascript:alert(1))',
    '![i](http://x.example)',
  ],
  ...[
    '<http://a.example>',
    'http://a.example/b',
    'www.a.example',
    'a@b.example',
    'mailto:a@b.example',
    '//c.example',
    '[[link]]',
  ],
  ...[
    '**b**',
    '_i_',
    '`c`',
    '\\',
    '$x$',
    '%%c%%',
    '==h==',
    '~~s~~',
    '| a | b |',
    ':smile:',
    '^x',
    '#tag',
    '{{x}}',
    '\n',
    '\r\n',
    '\n\n',
    '    ',
  ],
  ...[
    '\u202e',
    '\u2066',
    '\u0000',
    '\u0007',
    '\u0085',
    '\u2028',
    '\u00a0',
    '\u00ad',
    '\ud800',
    '\udc00',
    '😀',
    'é',
    'é',
    'ש',
    'İ',
    '\ufffe',
  ],
];

export const nastyText = (maxLength = 12): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...NASTY),
        fc.string({ maxLength: 8 }),
        fc.string({ unit: 'binary', maxLength: 4 }),
        fc.lorem({ maxCount: 3 }),
      ),
      { maxLength },
    )
    .map((parts) => parts.join(' ').slice(0, 400));

const nastyUrl = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    'javascript:alert(1)',
    'data:text/html,x',
    'https://u:p@a.example/x',
    'http://a.example/)">*\'<b>',
    'https://a.example/?a=1&copy;=2#f',
    '',
  ),
  nastyText(3).map((text) => `https://a.example/${text}`),
);

const status = fc.constantFrom<Status>('stated', 'vague', 'withheld', 'missing');
const voice = fc.constantFrom<Voice>('organisation', 'reporter', 'regulator', 'attacker', 'critic', 'other');
const span = (length: number) =>
  fc
    .tuple(fc.nat(length), fc.nat(Math.min(length, 160)))
    .map(([start, size]) => ({ start, end: Math.min(length, start + size) }));

function answer(length: number): fc.Arbitrary<Answer> {
  const value = fc.option(fc.oneof(fc.constantFrom('2026-10-31', '2026-02', 'soon', '=1'), fc.nat()), {
    nil: undefined,
  });
  const evidence = fc.array(
    fc.tuple(span(length), voice).map(([s, v]) => ({ ...s, voice: v })),
    { maxLength: 2 },
  );
  return fc
    .record({ status, value, evidence, sure: fc.boolean(), because: fc.array(nastyText(2), { maxLength: 2 }) })
    .map((drawn) => {
      const { value: given, ...rest } = drawn;
      if (rest.status === 'missing') return { ...rest, evidence: [] };
      return given === undefined ? rest : { ...rest, value: given };
    });
}

function signal(length: number): fc.Arbitrary<Signal> {
  const ids = catalog.items.map(({ id }) => id);
  const answered = fc.record({ item: fc.constantFrom(...ids), sentence: span(length), complete: fc.boolean() });
  const tactic = fc.constantFrom(...catalog.tactics.map(({ id }) => id));
  return fc
    .record({
      at: span(length),
      tactic,
      voice,
      sure: fc.boolean(),
      repeats: fc.integer({ min: 1, max: 4 }),
      questions: fc.array(nastyText(3), { maxLength: 3 }),
      answered: fc.array(answered, { maxLength: 2 }),
    })
    .map(({ at, ...rest }) => ({
      ...at,
      ...rest,
      id: `${rest.tactic}@${at.start}`,
      rule: `${rest.tactic}/x`,
      sentence: at,
    }));
}

function remark(length: number): fc.Arbitrary<Remark> {
  const kind = fc.constantFrom<Remark['kind']>('sidestep', 'headline', 'clock', 'proportion', 'law', 'candour');
  return fc.record({ kind, text: nastyText(4), spans: fc.array(span(length), { maxLength: 2 }), source: nastyText(2) });
}

const itemIds = fc.constantFrom<ItemId>('began', 'detected', 'cause', 'taken', 'outlook');

export const anyNotes: fc.Arbitrary<Notes> = fc.record({
  ticks: fc.dictionary(
    itemIds,
    fc.record({ link: nastyUrl, note: nastyText(4), at: fc.constant('2026-11-22T10:00:00.000Z') }),
    { noNullPrototype: true },
  ),
  overrides: fc.dictionary(itemIds, status, { noNullPrototype: true }),
  questions: fc.array(nastyText(3), { maxLength: 3 }),
  dismissed: fc.array(nastyText(2), { maxLength: 2 }),
});

const missing: Answer = { status: 'missing', evidence: [], sure: true, because: [] };

function dossierOf(text: string): fc.Arbitrary<Dossier> {
  const items = fc.dictionary(fc.constantFrom(...catalog.items.map(({ id }) => id)), answer(text.length), {
    maxKeys: 6,
    noNullPrototype: true,
  });
  const source = fc.record({ href: nastyUrl, label: nastyText(2) });
  const partial = fc.option(fc.constantFrom<PartialReason>('paywall', 'cut'), { nil: undefined });
  const drawn = fc.record({
    items,
    title: nastyText(4),
    url: nastyUrl,
    publisher: nastyText(2),
    organisation: nastyText(2),
    partial,
    date: fc.constantFrom('2026-11-13', '2026-11', 'yesterday'),
    sources: fc.array(source, { maxLength: 2 }),
    signals: fc.array(signal(text.length), { maxLength: 3 }),
    remarks: fc.array(remark(text.length), { maxLength: 2 }),
    notes: anyNotes,
    disclosure: fc.boolean(),
    forced: fc.boolean(),
    delay: fc.option(
      fc.record({
        from: fc.constantFrom('began', 'detected'),
        to: fc.constant('disclosed' as const),
        days: fc.nat(900),
      }),
      { nil: undefined },
    ),
  });
  return drawn.map(
    ({ title, url, publisher, date, partial: reason, sources, organisation, notes, items: some, delay, ...rest }) => ({
      article: { url, title, text, publisher, date, sources, lang: 'en', ...(reason && { partial: reason }) },
      reading: {
        ...rest,
        organisation,
        words: text.split(/\s+/).length,
        items: {
          ...(Object.fromEntries(catalog.items.map(({ id }) => [id, missing])) as Record<ItemId, Answer>),
          ...some,
        },
        ...(delay && { delay: { ...delay, from: delay.from as 'began' | 'detected' } }),
      },
      notes,
      readAt: '2026-11-22T09:30:00.000Z',
      versions: { extension: '0.1.0', rules: '2026.11.1' },
      hash: '0'.repeat(64),
    }),
  );
}

export const anyDossier: fc.Arbitrary<Dossier> = nastyText(30).chain(dossierOf);
