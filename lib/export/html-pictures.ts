// The drawings of the HTML export: status signs, line styles, coverage strip and timeline, as inline SVG with table twins.
import type { FamilyId, Status } from '../model';
import { type Html, h } from './html-tree';
import type { Outline } from './outline';
import type { KnownPoint, Timeline } from './timeline';
import { STATUS_WORDS } from './words';

const stroke = { fill: 'none', stroke: 'currentColor', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };

const SIGNS: Record<Status, () => Html[]> = {
  stated: () => [
    h('circle', { cx: '8', cy: '8', r: '6.5', fill: 'currentColor' }),
    h('path', { ...stroke, d: 'm5.1 8.3 2 2 3.9-4.4', stroke: 'var(--sheet)', 'stroke-width': '1.6' }),
  ],
  vague: () => [
    h('circle', { cx: '8', cy: '8', r: '5.75', fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5' }),
    h('path', { d: 'M8 2.25a5.75 5.75 0 0 0 0 11.5z', fill: 'currentColor' }),
  ],
  withheld: () => [h('rect', { x: '1', y: '5', width: '14', height: '6', rx: '1', fill: 'currentColor' })],
  missing: () => [h('path', { ...stroke, d: 'M3.4 12.2 8 4.2l4.6 8', 'stroke-width': '1.9' })],
};

/** The 16-pixel sign of a status. The word always stands beside it. */
export function sign(status: Status): Html {
  return h('svg', { class: `mark ${status}`, viewBox: '0 0 16 16', 'aria-hidden': 'true' }, ...SIGNS[status]());
}

const LINES: Record<FamilyId, Record<string, string>[]> = {
  smaller: [{ y: '5', 'stroke-width': '1.5' }],
  vaguer: [{ y: '5', 'stroke-width': '2.5', 'stroke-dasharray': '0 4.6', 'stroke-linecap': 'round' }],
  elsewhere: [{ y: '5', 'stroke-width': '2', 'stroke-dasharray': '6 4' }],
  better: [
    { y: '3', 'stroke-width': '1.5' },
    { y: '7', 'stroke-width': '1.5' },
  ],
  closed: [{ y: '5', 'stroke-width': '4' }],
};

/** The line style of a tactic family, 28 by 10. */
export function familyLine(family: FamilyId): Html {
  const lines = LINES[family].map(({ y, ...look }) => h('path', { d: `M1 ${y}h26`, stroke: 'currentColor', ...look }));
  const box = { class: `line-${family}`, width: '28', height: '10', viewBox: '0 0 28 10', 'aria-hidden': 'true' };
  return h('svg', box, ...lines);
}

function cell(status: Status, x: number): Html {
  const at = (dx: number) => String(x + dx);
  if (status === 'stated') return h('rect', { x: at(0), y: '0', width: '8', height: '16', fill: 'currentColor' });
  if (status === 'withheld') return h('rect', { x: at(-1), y: '5.5', width: '10', height: '5', fill: 'currentColor' });
  if (status === 'missing') {
    const d = `M${x - 0.6} 15.2 ${x + 4} 6.4l4.6 8.8`;
    return h('path', { ...stroke, class: 'missing', d, 'stroke-width': '1.7' });
  }
  const half = h('rect', { x: at(0), y: '8', width: '8', height: '8', fill: 'currentColor' });
  const frame = {
    x: at(0.6),
    y: '.6',
    width: '6.8',
    height: '14.8',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '1.2',
  };
  return h('g', {}, h('rect', frame), half);
}

/** One cell an item in checklist order, a gap between the groups. Its table twin is `coverageTable`. */
export function coverageStrip({ groups, summary }: Outline): Html {
  let x = 1;
  const cells = groups.flatMap(({ lines }) => {
    const row = lines.map(({ status }, at) => cell(status, x + at * 13));
    x += lines.length * 13 + 12;
    return row;
  });
  const label = `Coverage, in checklist order: ${summary.sentence}`;
  return h('svg', { class: 'strip', viewBox: `0 0 ${x} 16`, role: 'img', 'aria-label': label }, ...cells);
}

/** The same in numbers, by group, for those who don't see it. */
export function coverageTable({ groups }: Outline): Html {
  const statuses = Object.keys(STATUS_WORDS) as Status[];
  const head = ['Group', ...statuses.map((status) => STATUS_WORDS[status])].map((word) =>
    h('th', { scope: 'col' }, word),
  );
  const rows = groups.map(({ name, lines }) => {
    const numbers = statuses.map((status) => String(lines.filter((line) => line.status === status).length));
    return h('tr', {}, h('th', { scope: 'row' }, name), ...numbers.map((number) => h('td', {}, number)));
  });
  const table = h('table', {}, h('tbody', {}, h('tr', {}, ...head), ...rows));
  return h('div', { class: 'twin' }, table);
}

const WIDTH = 700;
const EDGE = 8;
/** Room for one label. */
const ROOM = 84;
const text = (attributes: Record<string, string>, words: string) =>
  h('text', { 'font-size': '12', ...attributes }, words);

/** Where labels stand: under their points, pushed apart until each has room. */
function labelPlaces(centres: number[]): number[] {
  const places = centres.map((x) => Math.min(Math.max(x, ROOM / 2), WIDTH - ROOM / 2));
  for (let i = 1; i < places.length; i++) places[i] = Math.max(places[i]!, places[i - 1]! + ROOM);
  for (let i = places.length - 1, most = WIDTH - ROOM / 2; i >= 0; i--, most -= ROOM)
    places[i] = Math.min(places[i]!, most);
  return places;
}

function axis({ days }: Timeline): Html[] {
  const line = h('path', { d: `M${EDGE} 32H${WIDTH - EDGE}`, stroke: 'var(--ink)', 'stroke-width': '1.5' });
  const step = days <= 31 ? 1 : days <= 217 ? 7 : 0;
  if (!step || days === 0) return [line];
  const at = (day: number) => EDGE + (day / days) * (WIDTH - 2 * EDGE);
  const ticks = Array.from(
    { length: Math.floor(days / step) + 1 },
    (_, i) => `M${Math.round(at(i * step) * 10) / 10} 29v6`,
  );
  return [line, h('path', { d: ticks.join(''), stroke: 'var(--ink)' })];
}

/** The dot (or stretch, for a month) of a known point. */
function dot(from: number, to: number): Html {
  if (from === to) return h('circle', { cx: String(from), cy: '32', r: '4.5', fill: 'var(--ink)' });
  const box = { x: String(from), y: '28.5', width: String(to - from), height: '7', rx: '3.5' };
  return h('rect', { ...box, fill: 'var(--ink)' });
}

/** Name and date under the line; where they had to move aside, a thin line leads back to the point. */
function caption(point: KnownPoint, centre: number, place: number): Html[] {
  const anchor = place - ROOM / 2 < 1 ? 'start' : place + ROOM / 2 > WIDTH - 1 ? 'end' : 'middle';
  const x = String(anchor === 'start' ? 0 : anchor === 'end' ? WIDTH : place);
  const moved = anchor === 'middle' && Math.abs(place - centre) > 4;
  const near = place + (place < centre ? 30 : -30);
  const leader = { d: `M${centre} 36 ${near} 45`, stroke: 'var(--ink-2)', 'stroke-width': '1' };
  return [
    ...(moved ? [h('path', leader)] : []),
    text({ x, y: '53', 'text-anchor': anchor, fill: 'var(--ink-2)' }, point.label),
    text({ x, y: '68', 'text-anchor': anchor, 'font-weight': '600', fill: 'var(--ink)' }, point.shown),
  ];
}

function points({ known }: Timeline): Html[] {
  const x = (place: number) => Math.round((EDGE + place * (WIDTH - 2 * EDGE)) * 10) / 10;
  const centres = known.map(({ from, to }) => x((from + to) / 2));
  const places = labelPlaces(centres);
  return known.flatMap((point, at) => [dot(x(point.from), x(point.to)), ...caption(point, centres[at]!, places[at]!)]);
}

function span(words: string): Html[] {
  const half = words.length * 3.6 + 14;
  const middle = WIDTH / 2;
  const d = `M${EDGE} 17v-5H${middle - half}M${middle + half} 12H${WIDTH - EDGE}v5`;
  return [
    h('path', { d, fill: 'none', stroke: 'var(--ink)' }),
    text({ x: String(middle), y: '16', 'text-anchor': 'middle', 'font-weight': '700', fill: 'var(--ink)' }, words),
  ];
}

/** Only where the drawn line runs from the start of the delay to its end may a bracket over it say how long that is. */
function spansDelay({ known, days }: Timeline, from?: string): boolean {
  return from !== undefined && days > 0 && known[0]?.id === from && known.at(-1)?.id === 'disclosed';
}

function picture(line: Timeline, delay: string, bracketed: boolean): Html {
  const names = line.unknown.map(({ label }) => label.toLowerCase()).join(', ');
  const drawn = line.known.length > 0;
  const y = drawn ? 89 : 14;
  const caret = h('path', { ...stroke, d: `M1.5 ${y}l4-7.5 4 7.5`, stroke: 'var(--pencil)', 'stroke-width': '1.6' });
  const open = text({ x: '16', y: String(y), fill: 'var(--pencil)' }, `No date here for: ${names}`);
  const known = drawn ? [...axis(line), ...points(line)] : [];
  const label = 'Timeline, also given as a table';
  const box = { viewBox: `0 0 ${WIDTH} ${y + 5}`, role: 'img', 'font-family': 'var(--sans)', 'aria-label': label };
  return h('svg', box, ...(bracketed ? span(delay) : []), ...known, ...(names ? [caret, open] : []));
}

/** The timeline drawn, and the same as a table for those who don't see it (and on narrow screens). */
export function timelinePicture(line: Timeline, { summary }: Outline, from?: string): Html {
  const row = (label: string, words: string) => h('tr', {}, h('th', { scope: 'row' }, label), h('td', {}, words));
  const known = line.known.map(({ label, shown }) => row(label, shown));
  const unknown = line.unknown.map(({ label }) => row(label, 'no date here'));
  const table = h('table', {}, h('tbody', {}, ...known, ...unknown, row('In all', summary.delay)));
  const bracketed = spansDelay(line, from);
  const delay = !bracketed && h('p', { class: 'delay' }, summary.delay);
  return h(
    'div',
    { class: 'time' },
    delay,
    picture(line, summary.delay, bracketed),
    h('div', { class: 'twin' }, table),
  );
}
