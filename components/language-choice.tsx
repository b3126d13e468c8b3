// Which language Unsaid speaks. Each is named in its own, so that whoever is lost in another one finds the way back.
import type { Choices } from './choices';
import { say } from './words';

type Choice = Choices['language'];

const OWN_NAMES: [Exclude<Choice, 'auto'>, string][] = [
  ['en', 'English'],
  ['de', 'Deutsch'],
  ['fr', 'Français'],
  ['es', 'Español'],
];

export function LanguageChoice({ language, choose }: { language: Choice; choose: (language: Choice) => void }) {
  const option = (id: Choice, name: string) => (
    <label key={id} lang={id === 'auto' ? undefined : id}>
      <input type="radio" name="language" value={id} checked={language === id} onChange={() => choose(id)} />
      {name}
    </label>
  );
  return (
    <div class="table looks">
      <fieldset>
        <legend class="for-ears">{say('language')}</legend>
        {option('auto', say('languageAuto'))}
        {OWN_NAMES.map(([id, name]) => option(id, name))}
      </fieldset>
    </div>
  );
}
