// Notes are saved as they are typed, and "saved" is said only after the answer.
import { useRef, useState } from 'preact/hooks';
import type { NoteWish, Wishes } from './wishes';
import { say } from './words';

type Saved = 'idle' | 'saving' | 'saved' | 'failed';

/** Sends each change at once; says "saved" only after the last one sent was acknowledged. */
export function useSaving(note: Wishes['note']) {
  const [saved, setSaved] = useState<Saved>('idle');
  const last = useRef<NoteWish | undefined>(undefined);
  const save = (change: NoteWish) => {
    last.current = change;
    setSaved('saving');
    const done = (state: Saved) => () => last.current === change && setSaved(state);
    note(change).then(done('saved'), done('failed'));
  };
  return { saved, save, again: () => last.current && save(last.current) };
}

export function SavedLine({ saved, again }: { saved: Saved; again: () => void }) {
  return (
    <p class="saved" role="status">
      {saved === 'saving' && say('saving')}
      {saved === 'saved' && say('saved')}
      {saved === 'failed' && (
        <>
          {say('notSaved')}{' '}
          <button type="button" class="link" onClick={again}>
            {say('saveAgain')}
          </button>
        </>
      )}
    </p>
  );
}
