// What letter and report show while the reading is fetched, and where there is none.
import { PaperBar } from './paper-bar';
import { say } from './words';

export function PaperMissing({ waiting }: { waiting: boolean }) {
  return (
    <div class="letter-page">
      <PaperBar />
      <main aria-busy={waiting}>
        <h1 class={waiting ? 'for-ears' : undefined}>{say(waiting ? 'paperLoading' : 'paperGone')}</h1>
        {!waiting && <p class="soft lead">{say('paperGoneText')}</p>}
      </main>
    </div>
  );
}
