// The diagnostics page: a text for a bug report, in sight before it is copied.
import { useState } from 'preact/hooks';
import { NameMark } from './name-mark';
import { say } from './words';

interface Props {
  /** Undefined until it is there. */
  text: string | undefined;
  copy: (text: string) => Promise<void>;
}

export function Diagnostics({ text, copy }: Props) {
  const [told, tell] = useState('');
  const take = (words: string) =>
    copy(words).then(
      () => tell(say('copied')),
      (error) => tell(say('recoveryFailed', { error: String(error) })),
    );
  return (
    <main class="trouble-page" aria-busy={text === undefined}>
      <NameMark />
      <h1>{say('diagnostics')}</h1>
      <p class="lead">{say('diagnosticsLead')}</p>
      {text === undefined ? (
        <p>{say('troubleChecking')}</p>
      ) : (
        <>
          <p class="acts">
            <button type="button" class="main-button" onClick={() => take(text)}>
              {say('diagnosticsCopy')}
            </button>
            <span class="told-line" role="status">
              {told}
            </span>
          </p>
          <textarea
            value={text}
            lang="en"
            dir="ltr"
            readOnly
            spellcheck={false}
            // As high as its lines, and what a line may break into.
            rows={Math.min(40, text.split('\n').length + 4)}
            aria-label={say('diagnosticsField')}
          />
        </>
      )}
    </main>
  );
}
