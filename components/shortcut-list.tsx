// The keys: those of popup and panel, and those the browser holds for us, as they are set now.
import { say, type Word } from './words';

export interface Shortcut {
  /** The command's name in the manifest. */
  id: string;
  /** As the browser writes it, `Alt+Shift+U`; empty when none is set. */
  keys: string;
}

const OURS: [string[], Word][] = [
  [['↑', '↓'], 'keyWalk'],
  [['Enter'], 'keyOpen'],
  [['1', '2', '3', '4'], 'keyStatus'],
  [['0'], 'keyAll'],
  [['Esc'], 'keyClose'],
];

const COMMANDS: Record<string, Word> = {
  'toggle-site': 'keySite',
  'next-mark': 'keyNext',
  'previous-mark': 'keyPrevious',
  'read-page': 'keyRead',
};

function Line({ keys, name }: { keys: string[]; name: string }) {
  return (
    <div>
      <dt>
        {keys.length ? keys.map((key) => <kbd key={key}>{key}</kbd>) : <span class="soft">{say('keyNone')}</span>}
      </dt>
      <dd>{name}</dd>
    </div>
  );
}

export function ShortcutList({ shortcuts }: { shortcuts: Shortcut[] }) {
  return (
    <dl class="keys">
      {shortcuts.map(({ id, keys }) => (
        <Line key={id} keys={keys ? keys.split('+') : []} name={say(COMMANDS[id] ?? 'keyPopup')} />
      ))}
      {OURS.map(([keys, word]) => (
        <Line key={word} keys={keys} name={say(word)} />
      ))}
    </dl>
  );
}
