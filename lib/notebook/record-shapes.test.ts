// What a record must be, by example: each field of a kept reading that is of another kind is refused, and named; each limit is where it stands.
import { describe, expect, test } from 'vitest';
import { sampleDossier } from '../../tests/sample-dossier';
import { open } from './migrate';
import { CAPS, isOurs, type Kind, kindOf } from './records';

type Json = Record<string, unknown>;

function reading(change: (dossier: Json) => void = () => {}) {
  const { notes: _, ...dossier } = sampleDossier();
  change(dossier as unknown as Json);
  return { v: 1, url: 'https://a.example', dossier };
}
const stateOf = (record: unknown, kind: Kind = 'reading') => open(record, kind).state;
const reasonOf = (record: unknown, kind: Kind = 'reading') => {
  const opened = open(record, kind);
  return opened.state === 'bad' ? opened.reason : opened.state;
};

/** Every place in a value, down to the texts and numbers; of a list the first entry stands for all. */
function places(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? Object.entries(value.slice(0, 1)) : Object.entries(value);
  return [...(path.length > 0 ? [path] : []), ...entries.flatMap(([key, inner]) => places(inner, [...path, key]))];
}

function put(target: unknown, path: string[], value: unknown): void {
  const holder = path.slice(0, -1).reduce((inner, key) => inner[key] as Json, target as Json);
  holder[path.at(-1)!] = value;
}

describe('a kept reading', () => {
  const { notes: _, ...whole } = sampleDossier();
  const all = places(whole).filter(
    ([first, second, item]) => first !== 'reading' || second !== 'items' || item === 'began',
  );

  test('as it is kept, is good', () => expect(stateOf(reading())).toBe('good'));

  test.each(all.map((path) => path.join('.')))('%s of another kind is refused', (path) => {
    for (const wrong of [true, { wrong: [] }, [{}]]) {
      const found = path.endsWith('sure') || /\.(?:complete|disclosure|forced)$/.test(path) ? 'yes' : wrong;
      expect(reasonOf(reading((dossier) => put(dossier, path.split('.'), found)))).toContain(`dossier.${path}`);
    }
  });

  test.each([
    ['a status that is none', 'reading.items.began.status', 'known'],
    ['a voice that is none', 'reading.signals.0.voice', 'nobody'],
    ['a tactic by a name of the language', 'reading.signals.0.tactic', 'constructor'],
    ['a tactic by another such name', 'reading.signals.0.tactic', 'prototype'],
    ['a tactic in capitals', 'reading.signals.0.tactic', 'Spin'],
    ['a tactic of five parts', 'reading.signals.0.tactic', 'a-b-c-d-e'],
    ['a tactic with a sign', 'reading.signals.0.tactic', 'spin!'],
    ['a place before the text', 'reading.signals.0.start', -1],
    ['a place between two letters', 'reading.signals.0.start', 1.5],
    ['too long a text', 'hash', 'x'.repeat(4097)],
  ])('%s is refused', (_name, path, value) => {
    expect(stateOf(reading((dossier) => put(dossier, path.split('.'), value)))).toBe('bad');
  });
});

describe('notes', () => {
  const note = (value: unknown, more = {}) => ({
    v: 1,
    url: 'https://a.example',
    value,
    done: ['one'],
    at: '2026',
    ...more,
  });
  const tick = (more: Json) => note({ began: { at: '2026', ...more } });
  const texts = (length: number) => Array.from({ length }, () => 'x');

  test.each<[string, Kind, unknown]>([
    ['an address', 'questions', note([], { url: 'x'.repeat(CAPS.url) })],
    ['a list', 'questions', note(texts(CAPS.list))],
    ['a text', 'dismissed', note(['x'.repeat(CAPS.text)])],
    ['operations', 'overrides', note({}, { done: texts(CAPS.operations) })],
    ['an operation’s name', 'overrides', note({}, { done: ['x'.repeat(80)] })],
    ['a date', 'overrides', note({}, { at: 'x'.repeat(40) })],
    ['a tick’s link', 'ticks', tick({ link: 'x'.repeat(CAPS.url) })],
    ['a tick’s note', 'ticks', tick({ note: 'x'.repeat(CAPS.text) })],
    ['an item’s name', 'ticks', note({ [`${'a'.repeat(20)}-${'b'.repeat(20)}-${'c'.repeat(20)}`]: { at: '' } })],
    ['a title', 'article', { v: 1, url: '', title: 'x'.repeat(1000), readAt: '' }],
    ['a publisher', 'article', { v: 1, url: '', title: '', readAt: '', publisher: 'x'.repeat(1000) }],
    ['an organisation', 'article', { v: 1, url: '', title: '', readAt: '', organisation: 'x'.repeat(1000) }],
  ])('%s may be as long as this, and no longer', (_name, kind, record) => {
    expect(stateOf(record, kind)).toBe('good');
    const text = JSON.stringify(record);
    const longer = /"x","x"/.test(text)
      ? text.replace('"x","x"', '"x","x","x"')
      : text.replace(/x{40,}|c{20}/, (longest) => `${longest}${longest[0]}`);
    expect(longer.length).toBeGreaterThan(text.length);
    expect(stateOf(JSON.parse(longer), kind)).toBe('bad');
  });

  test.each<[string, Kind, unknown]>([
    ['no value', 'questions', note(undefined)],
    ['no address', 'questions', note([], { url: undefined })],
    ['no date', 'questions', note([], { at: undefined })],
    ['no operations', 'questions', note([], { done: undefined })],
    ['questions that are no texts', 'questions', note([1])],
    ['an override that is no status', 'overrides', note({ began: 'known' })],
    ['a tick without a date', 'ticks', note({ began: {} })],
    ['an item in capitals', 'ticks', note({ Began: { at: '' } })],
    ['an item of four parts', 'ticks', note({ 'a-b-c-d': { at: '' } })],
    ['an item with something before it', 'ticks', note({ ' began': { at: '' } })],
    ['an item with something after it', 'ticks', note({ 'began ': { at: '' } })],
    ['an article without a title', 'article', { v: 1, url: '', readAt: '' }],
    ['a pack that is none', 'pack', { v: 1, pack: {} }],
  ])('%s: refused', (_name, kind, record) => expect(stateOf(record, kind)).toBe('bad'));
});

test.each([
  ['nothing', undefined, 'none'],
  ['null', null, 'none'],
  ['a text', 'hello', 'not a record'],
  ['no version', {}, 'no version'],
  ['version 0', { v: 0 }, 'no version'],
  ['version 1.5', { v: 1.5 }, 'no version'],
  ['a version in words', { v: '1' }, 'no version'],
  ['the next version', { v: 2 }, 'newer'],
  ['the last that may come', { v: 100 }, 'newer'],
  ['one that will not come', { v: 101 }, 'no version'],
])('%s', (_name, raw, said) => expect(reasonOf(raw, 'questions')).toBe(said));

test('whose keys are whose', () => {
  const hash = '0123456789abcdef'.repeat(2);
  for (const kind of ['article', 'reading', 'ticks', 'overrides', 'questions', 'dismissed', 'pack'])
    expect(kindOf(`${kind}:${hash}`)).toBe(kind);
  for (const key of [
    `x${hash}`,
    `ticks:${hash}0`,
    `xticks:${hash}`,
    `ticks:${hash.slice(1)}`,
    `ticks:${hash.slice(1)}g`,
  ])
    expect([kindOf(key), isOurs(key)]).toEqual([undefined, false]);
  expect(isOurs(`bad:ticks:${hash}`)).toBe(true);
});
