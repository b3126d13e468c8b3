// Everything kept on this device: to a file, back from one, or gone. Deleting asks once more, in place.
import { useRef, useState } from 'preact/hooks';
import type { ChoiceWishes } from './choices';
import { useReturned } from './focus';
import { Icon } from './icon';
import { Sure } from './sure';
import { say } from './words';

type Wishes = Pick<ChoiceWishes, 'exportAll' | 'importAll' | 'deleteAll'>;
/** No backup of ours is larger, in bytes; asked before anything of a file is read. */
const LARGEST = 150_000_000;
const reason = (error: unknown) => ({ error: error instanceof Error ? error.message : String(error) });

export function YourData({ exportAll, importAll, deleteAll }: Wishes) {
  const [said, setSaid] = useState('');
  const [sure, setSure] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const opener = useReturned<HTMLButtonElement>(sure);
  const tell = (work: Promise<void>, done: string, word: 'importFailed' | 'exportAllFailed') =>
    work.then(
      () => setSaid(done),
      (error) => setSaid(say(word, reason(error))),
    );
  const read = async (chosen: File | undefined) => {
    const whole = (one: File) => {
      if (one.size > LARGEST) throw new Error(say('backupTooLarge'));
      return one.text();
    };
    if (chosen) await tell(Promise.resolve(chosen).then(whole).then(importAll), say('imported'), 'importFailed');
    if (file.current) file.current.value = '';
  };
  const wipe = () => {
    setSure(false);
    void tell(deleteAll(), say('deleted'), 'exportAllFailed');
  };
  return (
    <>
      <div class="data-buttons">
        <button type="button" class="button" onClick={() => tell(exportAll(), '', 'exportAllFailed')}>
          <Icon name="download" />
          {say('exportAll')}
        </button>
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {say('import')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={say('import')}
          onChange={(event) => read(event.currentTarget.files?.[0])}
        />
        <button type="button" class="button last" ref={opener} aria-expanded={sure} onClick={() => setSure(true)}>
          <Icon name="bin" />
          {say('deleteAll')}
        </button>
      </div>
      {sure && <Sure text={say('deleteSure')} act={say('deleteAll')} yes={wipe} no={() => setSure(false)} />}
      <p class="soft told-line" role="status">
        {said}
      </p>
    </>
  );
}
