// A reader's tick, note or own status on an item, with a pencil rule and "not in this text", so that nobody takes it for what was read.
import type { ItemId, Notes, Status } from '../lib/model';
import { say } from './words';

/** The host of a link, or nothing where it is no web address. */
export function hostOf(link: string | undefined): string | undefined {
  if (!link || !/^https?:\/\//i.test(link)) return undefined;
  return URL.parse(link)?.host.replace(/^www\./, '');
}

export function MyMark({ item, status, notes }: { item: ItemId; status: Status; notes: Notes }) {
  const tick = notes.ticks[item];
  const mine = notes.overrides[item];
  if (!tick && !mine) return null;
  const said = [say('myNote'), hostOf(tick?.link), say('notInText')].filter(Boolean).join(' · ');
  return (
    <div class="mine">
      {mine && <p>{say('overridden', { mine: say(mine), read: say(status) })}</p>}
      {tick && (
        <p>
          {tick.note || say('answeredElsewhere')}
          <small>{said}</small>
        </p>
      )}
    </div>
  );
}
