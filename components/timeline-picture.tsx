// The whole timeline: known moments to scale on a line of days, undated ones named beside a caret, the legal clocks in words beneath.

import { shortDate } from '../lib/export/dates';
import { type KnownPoint, type Timeline, timeline } from '../lib/export/timeline';
import type { Dossier, ItemId, Remark } from '../lib/model';
import { day } from './day';
import { StatusSign } from './status-sign';
import { delaySentence } from './timeline';
import { language, say, type Word } from './words';

const MOMENTS: Partial<Record<ItemId, Word>> = {
  began: 'momentBegan',
  detected: 'momentDetected',
  containment: 'momentContainment',
  regulator: 'momentRegulator',
  disclosed: 'momentDisclosed',
  'people-told': 'momentPeople',
};
const moment = (id: ItemId): string => say(MOMENTS[id] ?? 'event');

/** A moment's name within a sentence: German nouns keep their capital. */
const inside = (name: string): string => (language().startsWith('de') ? name : name.toLowerCase());

/** How much of the line one label takes. */
const ROOM = 0.27;

/** Middles of the labels, 0 to 1: under their points, pushed apart until each has room. */
export function labelPlaces(points: number[]): number[] {
  const room = Math.min(ROOM, 1 / points.length);
  const places = points.map((at) => Math.min(Math.max(at, room / 2), 1 - room / 2));
  for (let i = 1; i < places.length; i++) places[i] = Math.max(places[i]!, places[i - 1]! + room);
  for (let i = places.length - 1, most = 1 - room / 2; i >= 0; i--, most -= room)
    places[i] = Math.min(places[i]!, most);
  return places;
}

const percent = (part: number) => `${Math.round(part * 10_000) / 100}%`;

/** A tick a day for up to a month, a week for up to seven months, none beyond. */
function ticks(days: number): number[] {
  const step = days <= 31 ? 1 : days <= 217 ? 7 : 0;
  return step && days ? Array.from({ length: Math.floor(days / step) + 1 }, (_, at) => (at * step) / days) : [];
}

const years = ({ known }: Timeline) => new Set(known.map(({ date }) => date.slice(0, 4))).size;

function Label({ point, place, line }: { point: KnownPoint; place: number; line: Timeline }) {
  const room = Math.min(ROOM, 1 / line.known.length);
  // Under the ends of the line the words end with the line.
  const side = place <= room / 2 ? 'first' : place >= 1 - room / 2 ? 'last' : undefined;
  return (
    <li class={side} style={{ insetInlineStart: percent(place - room / 2), width: percent(room) }}>
      <span>{moment(point.id)}</span>
      <b>{day(point.date, years(line) < 2)}</b>
    </li>
  );
}

/** A bracket may say how long it took only where the line runs from the start of the delay to its end. */
function spans(line: Timeline, dossier: Dossier): boolean {
  const { delay } = dossier.reading;
  return Boolean(delay) && line.days > 0 && line.known[0]?.id === delay?.from && line.known.at(-1)?.id === 'disclosed';
}

function Drawn({ line, dossier }: { line: Timeline; dossier: Dossier }) {
  const places = labelPlaces(line.known.map(({ from, to }) => (from + to) / 2));
  return (
    <>
      <p class={`${spans(line, dossier) ? 'bracket' : 'plain'}${dossier.reading.delay ? '' : ' unknown'}`}>
        <span>{delaySentence(dossier.reading)}</span>
      </p>
      {line.known.length > 0 && (
        <>
          <div class="axis">
            {ticks(line.days).map((at) => (
              <i key={at} style={{ insetInlineStart: percent(at) }} />
            ))}
            {line.known.map(({ id, from, to }) => (
              <b key={id} style={{ insetInlineStart: percent(from), width: percent(to - from) }} />
            ))}
          </div>
          <ul class="labels">
            {line.known.map((point, at) => (
              <Label key={point.id} point={point} place={places[at]!} line={line} />
            ))}
          </ul>
        </>
      )}
      {line.unknown.length > 0 && (
        <p class="undated-line">
          <StatusSign status="missing" />
          {say('noDateFor', { events: line.unknown.map(({ id }) => inside(moment(id))).join(', ') })}
        </p>
      )}
    </>
  );
}

function Twin({ line, dossier }: { line: Timeline; dossier: Dossier }) {
  return (
    <div class="for-ears">
      <table>
        <caption>{delaySentence(dossier.reading)}</caption>
        <thead>
          <tr>
            <th scope="col">{say('event')}</th>
            <th scope="col">{say('when')}</th>
          </tr>
        </thead>
        <tbody>
          {line.known.map(({ id, date }) => (
            <tr key={id}>
              <th scope="row">{moment(id)}</th>
              <td>{day(date)}</td>
            </tr>
          ))}
          {line.unknown.map(({ id, status }) => (
            <tr key={id}>
              <th scope="row">{moment(id)}</th>
              <td>{say(status === 'missing' || status === 'stated' ? 'noDate' : status)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Only where its start is stated does a clock run; else one sentence says why not. */
export function Clocks({ remarks }: { remarks: Remark[] }) {
  const clocks = remarks.filter(({ kind }) => kind === 'clock');
  if (!clocks.length) return null;
  return (
    <ul class="clocks">
      {clocks.map(({ text, source }) => (
        <li key={text} lang="en">
          {text} {source && !/^https?:/i.test(source) && <small>{source.replace(/\d{4}-\d\d-\d\d/g, shortDate)}</small>}
        </li>
      ))}
    </ul>
  );
}

/** `clocks` false: they stand elsewhere in the view. */
export function TimelinePicture({ dossier, clocks = true }: { dossier: Dossier; clocks?: boolean }) {
  const line = timeline(dossier);
  return (
    <div class="time-picture">
      <Twin line={line} dossier={dossier} />
      <div aria-hidden="true">
        <Drawn line={line} dossier={dossier} />
      </div>
      {clocks && <Clocks remarks={dossier.reading.remarks} />}
    </div>
  );
}
