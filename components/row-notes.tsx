// The reader's own marks on one item: answered elsewhere (with link and note), or another status. Saved as typed, kept apart from what was read.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ItemInfo, Notes, Status } from '../lib/model';
import { STATUSES } from './counts';
import { SavedLine, useSaving } from './saving';
import type { Wishes } from './wishes';
import { say } from './words';

type Tick = { link?: string; note?: string };
type Kept = (Tick & { at: string }) | null;

interface Props {
  item: ItemInfo;
  status: Status;
  notes: Notes;
  note: Wishes['note'];
}

export function RowNotes({ item, status, notes, note }: Props) {
  // What the notebook has from here: of another view's change that came between, nothing is overwritten.
  const stored = useRef<Kept>(notes.ticks[item.id] ?? null);
  const sent = useRef(stored.current);
  const { saved, save, again } = useSaving((wish) =>
    note(wish).then(
      () => {
        if (wish.set === 'tick') stored.current = wish.value ?? null;
      },
      (error) => {
        if (wish.set === 'tick' && sent.current === wish.value) sent.current = stored.current;
        throw error;
      },
    ),
  );
  // Local once shown: an answer from storage must never overwrite what is being typed.
  const [tick, setTick] = useState<Tick | undefined>(notes.ticks[item.id]);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const ticked = Boolean(tick);
  // A tick opens two fields: they are to be seen, not looked for under the footer.
  useEffect(() => {
    if (ticked) box.current?.scrollIntoView({ block: 'nearest' });
  }, [ticked]);
  // Unticked by a slip: ticked again, the words are back.
  const words = useRef<Tick>(tick ?? {});
  const change = (next: Tick | undefined) => {
    setTick(next);
    if (next) words.current = { link: next.link, note: next.note };
    const value = next ? { ...next, at: new Date().toISOString() } : null;
    save({ set: 'tick', item: item.id, value, was: sent.current });
    sent.current = value;
  };
  const override = (chosen: string) =>
    save({ set: 'override', item: item.id, value: chosen === status ? null : (chosen as Status) });
  return (
    <div class="row-notes" ref={box}>
      <label class="tick">
        <input type="checkbox" checked={ticked} onChange={() => change(tick ? undefined : words.current)} />
        {say('answeredElsewhere')}
      </label>
      <label class="for-me">
        {say('forMe')}
        <select value={notes.overrides[item.id] ?? status} onChange={(event) => override(event.currentTarget.value)}>
          {STATUSES.map((each) => (
            <option key={each} value={each}>
              {each === status ? say('asRead', { status: say(each) }) : say(each)}
            </option>
          ))}
        </select>
      </label>
      {tick && (
        <>
          <textarea
            id={id}
            rows={2}
            aria-label={say('noteField', { item: item.name })}
            placeholder={say('notePlaceholder')}
            value={tick.note ?? ''}
            onInput={(event) => change({ ...tick, note: event.currentTarget.value })}
          />
          <input
            type="url"
            class="field"
            aria-label={say('linkField', { item: item.name })}
            placeholder={say('linkPlaceholder')}
            value={tick.link ?? ''}
            onInput={(event) => change({ ...tick, link: event.currentTarget.value })}
          />
        </>
      )}
      <SavedLine saved={saved} again={again} />
    </div>
  );
}
