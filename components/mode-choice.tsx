// The one question of the first run: where should it read? Asked again in Options.
import type { Choices } from './choices';
import { say, type Word } from './words';

type Mode = Choices['mode'];

const MODES: [Mode, Word, Word][] = [
  ['everywhere', 'modeEverywhere', 'modeEverywhereText'],
  ['chosen', 'modeChosen', 'modeChosenText'],
  ['ask', 'modeAsk', 'modeAskText'],
];

export function ModeChoice({ mode, choose }: { mode: Mode; choose: (mode: Mode) => void }) {
  return (
    <fieldset class="modes">
      <legend class="for-ears">{say('modeTitle')}</legend>
      {MODES.map(([id, name, text]) => (
        <label key={id} class="mode">
          <input type="radio" name="mode" value={id} checked={mode === id} onChange={() => choose(id)} />
          <span>
            <b>{say(name)}</b>
            <small>{say(text)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
