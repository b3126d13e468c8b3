// The short timeline: began, found, made public; not to scale. What is undated interrupts the line beside its sign, and is never placed.
import { Fragment } from 'preact';
import type { Answer, ItemId, Reading, Status } from '../lib/model';
import { day } from './day';
import { StatusSign } from './status-sign';
import { say, type Word } from './words';

const EVENTS: [ItemId, Word][] = [
  ['began', 'began'],
  ['detected', 'found'],
  ['disclosed', 'madePublic'],
];

interface Event {
  id: ItemId;
  name: string;
  status: Status;
  dated: boolean;
  date: string;
}

/** How long it took, in one sentence. */
export function delaySentence({ delay }: Reading): string {
  if (!delay) return say('delayUnknown');
  if (delay.days === 0) return say(delay.from === 'began' ? 'delaySame' : 'delayDetectedSame');
  return say(delay.from === 'began' ? 'delay' : 'delayDetected', { days: delay.days });
}

function dated(answer: Answer | undefined): string | undefined {
  return answer?.status === 'stated' && typeof answer.value === 'string' ? answer.value : undefined;
}

function events(items: Reading['items']): Event[] {
  const years = new Set(EVENTS.flatMap(([id]) => dated(items[id])?.slice(0, 4) ?? []));
  return EVENTS.map(([id, word]) => {
    const status = items[id]?.status ?? 'missing';
    const date = dated(items[id]);
    // Weekdays help inside one year; across years the year itself is what matters.
    const shown = date ? day(date, years.size < 2) : say(status === 'missing' ? 'unknownDate' : status);
    return { id, name: say(word), status, dated: date !== undefined, date: shown };
  });
}

export function Timeline({ reading }: { reading: Reading }) {
  const all = events(reading.items);
  const sentence = delaySentence(reading);
  return (
    <div class="timeline">
      {/* On a box of its own: Firefox does not clip a table's caption. */}
      <div class="for-ears">
        <table>
          <caption>{sentence}</caption>
          <thead>
            <tr>
              <th scope="col">{say('event')}</th>
              <th scope="col">{say('when')}</th>
            </tr>
          </thead>
          <tbody>
            {all.map(({ id, name, date }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{date}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div aria-hidden="true">
        <p class={reading.delay ? 'delay' : 'delay unknown'}>{sentence}</p>
        <p class="line">
          {all.map((event, at) => (
            <Fragment key={event.id}>
              {at > 0 && <i />}
              <span class={event.dated ? 'at' : 'undated'}>{!event.dated && <StatusSign status={event.status} />}</span>
            </Fragment>
          ))}
        </p>
        <p class="dates">
          {all.map((event) => (
            <span key={event.id} class={event.dated ? 'dated' : event.status}>
              <span>{event.name}</span>
              <span class="date">{event.date}</span>
            </span>
          ))}
        </p>
      </div>
    </div>
  );
}
