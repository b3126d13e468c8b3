// Where a text is brought: pasted, dropped, or opened from a file. Says what was wrong with the last one, and what to do.
import { useRef, useState } from 'preact/hooks';
import { Icon } from './icon';
import { NameMark } from './name-mark';
import { Rich } from './rich';
import { say } from './words';

interface Props {
  /** What it is doing, in words; undefined when it waits. */
  busy: string | undefined;
  /** What was wrong with the last text, bold between stars. */
  wrong: string | undefined;
  /** A file is being dragged over the page. */
  over: boolean;
  read: (text: string) => void;
  open: (file: File) => void;
}

export const KINDS = '.pdf,.txt,.md,.html,.htm,.eml,.mht,.mhtml,text/plain,text/html,message/rfc822,application/pdf';

export function PasteForm({ busy, wrong, over, read, open }: Props) {
  const [text, setText] = useState('');
  const file = useRef<HTMLInputElement>(null);
  return (
    <main class={over ? 'paste over' : 'paste'}>
      <NameMark />
      <h1>{say('pasteTitle')}</h1>
      <p class="soft">{say('pasteLead')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          read(text);
        }}
      >
        <label class="for-ears" for="paste-text">
          {say('pasteField')}
        </label>
        <textarea
          id="paste-text"
          rows={12}
          dir="auto"
          value={text}
          placeholder={say('pastePlaceholder')}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p class="wrong" role="alert">
          {wrong && <Rich text={wrong} />}
        </p>
        <div class="paste-acts">
          <button type="submit" class="main-button" disabled={busy !== undefined || !text.trim()}>
            {say('pasteRead')}
          </button>
          <span class="soft">{say('pasteOr')}</span>
          <button type="button" class="button" disabled={busy !== undefined} onClick={() => file.current?.click()}>
            <Icon name="open" />
            {say('pasteOpen')}
          </button>
          <span class="soft" role="status">
            {busy ?? ''}
          </span>
          <input
            ref={file}
            type="file"
            hidden
            accept={KINDS}
            aria-label={say('pasteOpen')}
            onChange={(event) => {
              const chosen = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (chosen) open(chosen);
            }}
          />
        </div>
      </form>
      <p class="drop">
        <b>{say('pasteDrop')}</b>
        {say('pasteKinds')}
      </p>
      <p class="small">
        {say('privacy')} {say('disclaimer')}
      </p>
    </main>
  );
}
