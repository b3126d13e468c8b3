// One phrase of the reader's own: its words, what it is shown as, and the question it leaves open.
import { useState } from 'preact/hooks';
import type { Catalog, OwnPhrase, TacticId } from '../lib/model';
import { say } from './words';

interface Props {
  catalog: Catalog;
  /** What the fields start with. */
  start: Partial<OwnPhrase> & { pack: string };
  /** Packs that a phrase can go into; none: it stays where it is. */
  packs: string[];
  /** "Add phrase" or "Save phrase". */
  verb: 'ownAdd' | 'ownSave';
  /** Resolves to what is wrong, or to nothing once it is kept. */
  keep: (pack: string, phrase: OwnPhrase) => Promise<string | undefined>;
  cancel?: () => void;
}

export function PhraseForm({ catalog, start, packs, verb, keep, cancel }: Props) {
  const [phrase, setPhrase] = useState(start.say ?? '');
  const [tactic, setTactic] = useState<TacticId>(start.tactic ?? 'euphemism');
  const [question, setQuestion] = useState(start.question ?? '');
  const [pack, setPack] = useState(start.pack);
  const [wrong, setWrong] = useState('');
  const save = async (event: Event) => {
    event.preventDefault();
    const problem = await keep(pack, { say: phrase.trim(), tactic, question: question.trim() });
    setWrong(problem ? say('ownWrongOne', { message: problem }) : '');
    if (problem || verb === 'ownSave') return;
    setPhrase('');
    setQuestion('');
  };
  return (
    <form class="phrase-form" onSubmit={save}>
      <label>
        <span>{say('ownSay')}</span>
        <input
          class="field quote"
          name="say"
          required
          maxLength={200}
          dir="auto"
          value={phrase}
          onInput={(event) => setPhrase(event.currentTarget.value)}
        />
        <small>{say('ownSayHint')}</small>
      </label>
      <label>
        <span>{say('ownQuestion')}</span>
        <input
          class="field"
          name="question"
          required
          maxLength={300}
          dir="auto"
          placeholder={say('ownQuestionPlaceholder')}
          value={question}
          onInput={(event) => setQuestion(event.currentTarget.value)}
        />
      </label>
      <label>
        <span>{say('ownTactic')}</span>
        <select name="tactic" value={tactic} onChange={(event) => setTactic(event.currentTarget.value as TacticId)}>
          {catalog.families.map((family) => (
            <optgroup key={family.id} label={family.name}>
              {catalog.tactics
                .filter((each) => each.family === family.id)
                .map((each) => (
                  <option key={each.id} value={each.id} selected={each.id === tactic}>
                    {each.name}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      {packs.length > 1 && (
        <label>
          <span>{say('ownPack')}</span>
          <select name="pack" value={pack} onChange={(event) => setPack(event.currentTarget.value)}>
            {packs.map((name) => (
              <option key={name} value={name} selected={name === pack}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <p class="bad" role="alert">
        {wrong}
      </p>
      <p class="phrase-acts">
        <button type="submit" class="main-button">
          {say(verb)}
        </button>
        {cancel && (
          <button type="button" class="button" onClick={cancel}>
            {say('cancel')}
          </button>
        )}
      </p>
    </form>
  );
}
