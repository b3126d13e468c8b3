// A question before something goes for good: the safe answer has the focus, and Escape gives it.
import { useFocused } from './focus';
import { say } from './words';

interface Props {
  text: string;
  /** The word for doing it. */
  act: string;
  yes: () => void;
  no: () => void;
}

export function Sure({ text, act, yes, no }: Props) {
  const safe = useFocused<HTMLButtonElement>();
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    no();
  };
  return (
    <div class="sure" role="alertdialog" aria-label={text} onKeyDown={key}>
      <p>{text}</p>
      <button type="button" class="button" ref={safe} onClick={no}>
        {say('keep')}
      </button>
      <button type="button" class="main-button" onClick={yes}>
        {act}
      </button>
    </div>
  );
}
