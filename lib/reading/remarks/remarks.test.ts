// The remarks, each on a text that shows it and on one where it must stay silent. Items are given; the texts are invented.
import { describe, expect, test } from 'vitest';
import type { Answer, ItemId, Signal, Status } from '../../model';
import { checklist, laws } from '../../rules';
import { prepare } from '../prepare';
import { findRemarks } from '../remarks';
import type { RemarkContext } from './context';

type Given = { status: Status; quote?: string; value?: string | number };

function contextOf(
  text: string,
  given: Partial<Record<ItemId, Given>> = {},
  signals: [Signal['tactic'], string][] = [],
): RemarkContext {
  const prepared = prepare(text);
  const spanOf = (quote: string) => {
    const start = text.lastIndexOf(quote);
    if (start < 0) throw new Error(`not in the text: ${quote}`);
    return { start, end: start + quote.length };
  };
  const items = Object.fromEntries(
    checklist.map(({ id }): [ItemId, Answer] => {
      const { status = 'missing', quote, value } = given[id] ?? {};
      const evidence = quote ? [{ ...spanOf(quote), voice: 'reporter' as const }] : [];
      return [id, { status, evidence, value, sure: true, because: [] }];
    }),
  ) as Record<ItemId, Answer>;
  const found = signals.map(([tactic, quote]): Signal => {
    const span = spanOf(quote);
    return {
      ...span,
      id: `${tactic}@${span.start}`,
      tactic,
      rule: tactic,
      voice: 'organisation',
      sure: true,
      repeats: 1,
      questions: [],
      answered: [],
      sentence: prepared.sentences[prepared.sentenceAt(span.start)]!,
    };
  });
  return { prepared, signals: found, items, laws };
}

const lines = (context: RemarkContext, kind: string) =>
  findRemarks(context)
    .filter((remark) => remark.kind === kind)
    .map(({ text }) => text);

describe('sidestep: service answered, data not', () => {
  const text = 'Brightwater Foods hit by hackers\n\nIts stores remained open throughout, the grocer said on Monday.';
  const service = { 'service-impact': { status: 'stated', quote: 'Its stores remained open throughout' } } as const;
  const signal: [Signal['tactic'], string] = ['sidestep', 'stores remained open'];
  test('said in one line', () =>
    expect(lines(contextOf(text, service, [signal]), 'sidestep')).toEqual([
      'What kept running is answered. Whether data was read or copied is not said here.',
    ]));
  test('silent where the data question is answered too', () =>
    expect(lines(contextOf(text, { ...service, taken: { status: 'stated' } }, [signal]), 'sidestep')).toEqual([]));
  test('silent where only card data is spoken of', () =>
    expect(
      lines(
        contextOf('Hack\n\nNo card numbers were held there.', { 'service-impact': { status: 'stated' } }, [
          ['sidestep', 'No card numbers'],
        ]),
        'sidestep',
      ),
    ).toEqual([]));
});

describe('headline against body', () => {
  const body = 'Intruders reached office computers at Larkhill Health on Sunday. Clinics stayed open.';
  test('a promise of safety that the text does not make', () =>
    expect(
      lines(
        contextOf(`Larkhill says patient data safe after attack\n\n${body}`, {
          systems: { status: 'vague', quote: 'office computers' },
        }),
        'headline',
      ),
    ).toEqual([
      'The headline says “patient data safe”; the text below does not say so. The nearest the text comes: “Intruders reached office computers at Larkhill Health on Sunday.”',
    ]));
  test('silent where the text says it too', () =>
    expect(
      lines(
        contextOf(`Larkhill says patient data safe\n\n${body} The firm said all patient data is safe.`),
        'headline',
      ),
    ).toEqual([]));
  test('silent where the text answers it in other words', () =>
    expect(
      lines(
        contextOf(`Larkhill says patient data safe\n\n${body} Nothing on patients was read.`, {
          taken: { status: 'stated', quote: 'Nothing on patients was read' },
        }),
        'headline',
      ),
    ).toEqual([]));
  test('where nothing in the text comes near, nothing is quoted of it', () =>
    expect(lines(contextOf('Larkhill says patient data safe\n\nClinics stayed open.'), 'headline')).toEqual([
      'The headline says “patient data safe”; the text below does not say so.',
    ]));
  test('silent where the text says in so many words that all is well', () =>
    expect(
      lines(
        contextOf('Fernway files may have been exposed\n\nCopied were brochures, and customer data is safe.', {
          taken: { status: 'stated', quote: 'Copied were brochures' },
        }),
        'headline',
      ),
    ).toEqual([]));
  test('silent on a plain headline', () =>
    expect(lines(contextOf(`Larkhill hit by attack\n\n${body}`), 'headline')).toEqual([]));
  test('a headline that says less than the text', () =>
    expect(
      lines(
        contextOf(
          'Fernway customer files may have been exposed\n\nThe thieves copied 40,000 customer files, Fernway said.',
          {
            taken: { status: 'stated', quote: 'The thieves copied 40,000 customer files' },
          },
        ),
        'headline',
      ),
    ).toEqual([
      'The headline says “Fernway customer files may have been exposed”; the text says it plainly: “The thieves copied 40,000 customer files”',
    ]));
  test('silent where the text hedges as well', () =>
    expect(
      lines(
        contextOf('Fernway files may have been exposed\n\nFiles may have been copied, Fernway said.', {
          taken: { status: 'stated', quote: 'Files may have been copied' },
        }),
        'headline',
      ),
    ).toEqual([]));
});

describe('clocks', () => {
  const text =
    'Orrin Clinics attacked\n\nOrrin found the break-in on 14 December and told the Information Commissioner’s Office.';
  test('with a stated start: when it ran', () =>
    expect(lines(contextOf(text, { detected: { status: 'stated', value: '2025-12-14' } }), 'clock')[0]).toContain(
      'Start, as stated: Sunday 14 December 2025. It ran to Wednesday 17 December 2025, if the law applies.',
    ));
  test.each([
    ['unknown', { detected: { status: 'missing' } }],
    ['only a month', { detected: { status: 'stated', value: '2025-12' } }],
  ] as [string, Partial<Record<ItemId, Given>>][])('start %s: cannot tell', (_name, items) =>
    expect(lines(contextOf(text, items), 'clock')[0]).toContain('Cannot tell when it ran'),
  );
  test('a start that the reading is not sure of: cannot tell, and not “not stated”', () => {
    const context = contextOf(text, { detected: { status: 'stated', value: '2025-12-14' } });
    context.items.detected.sure = false;
    expect(lines(context, 'clock')[0]).toContain('Cannot tell when it ran: the day it was found is not certain here.');
  });
  test('the SEC’s clock starts at materiality, never at discovery', () =>
    expect(
      lines(
        contextOf('Filing\n\nDorset Pumps filed a Form 8-K.', { detected: { status: 'stated', value: '2026-11-02' } }),
        'clock',
      )[0],
    ).toContain('the day it was found material is not stated here'));
  test('never says late', () =>
    expect(lines(contextOf(text, { detected: { status: 'stated', value: '2025-12-14' } }), 'clock').join()).not.toMatch(
      /\blate\b|overdue|breach of/,
    ));
  test('silent where no law is in sight', () =>
    expect(lines(contextOf('Hack\n\nA shop was hacked.'), 'clock')).toEqual([]));
});

describe('proportion', () => {
  const text = 'Supplier hit\n\nIts software is used by about 2,000 practices serving roughly 17 million patients.';
  test('figures of scale beside a missing count', () =>
    expect(lines(contextOf(text), 'proportion')).toEqual([
      'For scale: “about 2,000 practices”, “roughly 17 million patients”. None of these is the number of people affected.',
    ]));
  test('silent where the count is stated', () =>
    expect(lines(contextOf(text, { 'people-count': { status: 'stated', value: 12 } }), 'proportion')).toEqual([]));
  test('a count that the reading is not sure of leaves the figures standing', () => {
    const context = contextOf(text, { 'people-count': { status: 'stated', value: 17_000_000 } });
    context.items['people-count'].sure = false;
    expect(lines(context, 'proportion')).toHaveLength(1);
  });
  test('a figure of those hit is no scale', () =>
    expect(
      lines(contextOf('Hack\n\nThe chain, which serves the north, notified 4,000 customers.'), 'proportion'),
    ).toEqual([]));
});

describe('silence that the law allows', () => {
  const letter =
    'Notice of data breach\n\nWe are writing to inform you of an event. Massachusetts residents may obtain a police report.';
  test('a Massachusetts letter', () =>
    expect(
      findRemarks(contextOf(letter))
        .filter(({ kind }) => kind === 'law')
        .map(({ item }) => item),
    ).toEqual(['cause', 'people-count']));
  test('silent where the letter says it all the same', () =>
    expect(
      lines(contextOf(letter, { cause: { status: 'stated' }, 'people-count': { status: 'stated' } }), 'law'),
    ).toEqual([]));
  test('a news story that names the state is no letter', () =>
    expect(lines(contextOf('Hack\n\nSeveral Massachusetts residents complained.'), 'law')).toEqual([]));
  test.each([
    ['The Information Commissioner’s Office was told.', 1],
    ['The Office of the Australian Information Commissioner was told.', 0],
  ])('the number is owed to the regulator: %s', (text, many) =>
    expect(lines(contextOf(`Hack\n\n${text}`), 'law')).toHaveLength(many),
  );
});

describe('credit for candour', () => {
  test('an unknown with a date', () =>
    expect(
      lines(
        contextOf('Hack\n\nWe do not yet know how they got in. We will publish what we find by 1 June.'),
        'candour',
      ),
    ).toEqual(['Said plainly as not known yet, with a date for more: “We will publish what we find by 1 June.”']));
  test('silent without a date', () =>
    expect(
      lines(contextOf('Hack\n\nWe do not yet know how they got in. We will share more in due course.'), 'candour'),
    ).toEqual([]));
});
