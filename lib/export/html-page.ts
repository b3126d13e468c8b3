// The sections of the HTML export: gaps first, each with its question; then the groups; signals; the reader's notes apart.
import type { Dossier } from '../model';
import { shortDate } from './dates';
import { coverageStrip, coverageTable, familyLine, sign, timelinePicture } from './html-pictures';
import { type Child, type Html, h, linkOut } from './html-tree';
import { hasNotes, type ItemLine, type Outline, type Quote, type SignalLine } from './outline';
import { timeline } from './timeline';
import { CHECK, DISCLAIMER, PARTIAL } from './words';

// Isolated, so that right-to-left words turn nothing around them.
const words = (text: string) => h('bdi', {}, text);

function quoted({ text, link }: Quote): Child[] {
  return ['“', words(text), '”', link !== undefined && [' ', h('span', { class: 'go' }, linkOut(link, 'in the text'))]];
}

function section(title: string, aside: string, ...children: Child[]): Html {
  return h('section', {}, h('h2', {}, title, h('small', {}, aside)), ...children);
}

export function head(sheet: Outline, dossier: Dossier): Html[] {
  const { title, organisation, publisher, url, published, read, summary } = sheet;
  const dates = [published && shortDate(published), `read on ${shortDate(read)}`].filter(Boolean).join(' · ');
  const place = publisher || url;
  const where = place ? [linkOut(url, words(place)), ', '] : [];
  const [lead = '', ...tail] = summary.sentence.split(/(?=, )/);
  const line = timeline(dossier);
  const from = dossier.reading.delay?.from;
  return [
    h('div', { class: 'bar' }),
    h('p', { class: 'by' }, organisation && [words(organisation), ' · '], h('span', {}, where, dates)),
    h('h1', {}, words(title)),
    ...(sheet.items.length > 0 ? [coverageStrip(sheet), coverageTable(sheet)] : []),
    h('p', { class: 'summary' }, h('strong', {}, lead), tail.join(''), summary.check && ` ${summary.check}`),
    ...sheet.notices
      .filter((notice) => notice === PARTIAL)
      .map((notice) => h('p', { class: 'notice partial' }, notice)),
    ...(sheet.items.length > 0 ? [timelinePicture(line, sheet, from)] : []),
  ];
}

const checkLine = (check: boolean) => check && h('span', { class: 'check' }, CHECK);

export function gaps({ items, notices }: Outline): Html[] {
  const missing = items.filter(({ status }) => status === 'missing');
  if (missing.length === 0) return [];
  const rows = missing.map(({ info, check }) => {
    const body = h(
      'div',
      { class: 'wide body soft' },
      info.why,
      ' ',
      h('span', { class: 'ask' }, info.ask),
      checkLine(check),
    );
    return h('li', { class: 'row' }, sign('missing'), h('b', {}, info.name), body);
  });
  const lead = notices.filter((notice) => notice !== PARTIAL).map((notice) => h('p', { class: 'notice' }, notice));
  return [section('Not said here', `${missing.length} of ${items.length}`, h('ul', {}, ...rows), ...lead)];
}

function itemRow({ info, word, status, shown, quotes, check }: ItemLine): Html {
  const value = shown ? [h('b', {}, shown), status !== 'stated' && [', ', word]] : word;
  return h(
    'li',
    { class: 'row' },
    sign(status),
    h('b', {}, info.name),
    h('div', { class: 'body' }, ...quotes.map((quote) => h('p', { class: 'q' }, quoted(quote)))),
    h('div', { class: 'v' }, value, check && h('small', {}, CHECK)),
  );
}

export function groups({ groups: all }: Outline): Html[] {
  return all.map(({ name, lines }) => {
    const said = lines.filter(({ status }) => status !== 'missing');
    const stated = said.filter(({ status }) => status === 'stated').length;
    return section(name, `${stated} of ${lines.length} answered`, h('ul', {}, ...said.map(itemRow)));
  });
}

function signalRow({ signal, phrase, tactic, answered, dismissed }: SignalLine): Html {
  const asides = [
    signal.repeats > 1 ? `Said ${signal.repeats} times in this text.` : '',
    dismissed ? 'Set aside by the reader.' : '',
  ];
  const elsewhere = answered.map(({ item, quote, complete }) => {
    const lead = complete ? 'Answered elsewhere in this text' : 'Partly answered elsewhere in this text';
    return h('p', { class: 'elsewhere-line' }, `${lead} (${item}): `, h('span', { class: 'q' }, quoted(quote)));
  });
  return h(
    'li',
    { class: 'row sig' },
    familyLine(tactic.family),
    h('div', {}, h('p', { class: 'q' }, quoted(phrase)), h('b', {}, tactic.name), checkLine(!signal.sure)),
    h(
      'div',
      { class: 'body' },
      h('p', { class: 'soft' }, tactic.why),
      ...elsewhere,
      h('p', { class: 'ask' }, signal.questions.join(' ')),
      ...asides.filter(Boolean).map((aside) => h('p', { class: 'faint' }, aside)),
    ),
  );
}

export function signals({ signals: all, noSignals }: Outline): Html {
  const count = `${all.length} ${all.length === 1 ? 'phrase' : 'phrases'}`;
  return section('Signals', count, all.length > 0 ? h('ul', {}, ...all.map(signalRow)) : h('p', {}, noSignals));
}

export function remarks({ remarks: all }: Outline): Html[] {
  if (all.length === 0) return [];
  const rows = all.map(({ text, quotes, source }) => {
    const said = quotes.map((quote) => h('p', { class: 'q' }, quoted(quote)));
    return h('li', { class: 'remark' }, words(text), ...said, source && h('small', { class: 'faint' }, source));
  });
  return [section('Remarks', 'on the text as a whole', h('ul', {}, ...rows))];
}

export function sources({ sources: all }: Outline): Html[] {
  if (all.length === 0) return [];
  const rows = all.map(({ label, href }) =>
    h('li', {}, linkOut(href, words(label)), ' ', h('span', { class: 'faint' }, href)),
  );
  return [section('Read next at the source', 'the organisation’s own words', h('ul', {}, ...rows))];
}

export function notes({ notes: mine }: Outline): Html[] {
  if (!hasNotes(mine)) return [];
  const note = (name: string, text: Child, small: Child) =>
    h('li', { class: 'mine' }, h('b', {}, name), ' ', text, h('small', {}, small));
  const rows = [
    ...mine.ticks.map(({ name, note: text, link }) =>
      note(`${name}.`, words(text), [
        'Added by the reader',
        link !== undefined && [', from ', linkOut(link, words(link))],
      ]),
    ),
    ...mine.overrides.map(({ name, mine: to, asRead }) => note(`${name}.`, to, `${asRead}, as read`)),
    ...mine.questions.map((text) => note('Question.', words(text), 'Added by the reader')),
    ...mine.dismissed.map((text) => note('Set aside.', ['“', words(text), '”'], 'Marked, and dismissed by the reader')),
  ];
  return [
    section(
      'Reader’s notes',
      'kept apart from what was read',
      h('p', { class: 'faint' }, mine.lead),
      h('ul', {}, ...rows),
    ),
  ];
}

export function foot(sheet: Outline): Html {
  return h(
    'footer',
    {},
    h('p', {}, DISCLAIMER),
    h('p', {}, `Made on the reader’s device; nothing was sent. ${sheet.made}`),
  );
}
