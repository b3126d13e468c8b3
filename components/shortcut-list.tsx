// The keys: those of popup and panel, and those the browser holds for us, as they are set now.
import { say, type Word } from './words';

export interface Shortcut {
  name: string;
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
      {shortcuts.map(({ name, keys }) => (
        <Line key={name} keys={keys ? keys.split('+') : []} name={name} />
      ))}
      {OURS.map(([keys, word]) => (
        <Line key={word} keys={keys} name={say(word)} />
      ))}
    </dl>
  );
}
