// All that the reader has added to this article: ticks, notes, own statuses, own questions. Kept apart from what was read.
import { useRef, useState } from 'preact/hooks';
import type { Catalog, Dossier, Notes } from '../lib/model';
import { keepFocus } from './focus';
import { Icon } from './icon';
import { MyMark } from './my-mark';
import { quote } from './quote';
import { SavedLine, useSaving } from './saving';
import { StatusSign } from './status-sign';
import type { Wishes } from './wishes';
import { say } from './words';

/** How many items, questions and phrases carry something of the reader's own. */
export function noteCount({ ticks, overrides, questions, dismissed }: Notes): number {
  return new Set([...Object.keys(ticks), ...Object.keys(overrides)]).size + questions.length + dismissed.length;
}

/** The field for a question: what is typed in it outlives this view. */
interface Field {
  typed: string;
  type: (text: string) => void;
}

function Questions({ notes, note, typed, type }: Field & { notes: Notes; note: Wishes['note'] }) {
  // What is known to be stored: another view's questions are neither overwritten nor brought back.
  const stored = useRef(notes.questions);
  const { saved, save, again } = useSaving(async (wish) => {
    await note(wish);
    if (wish.set === 'questions') stored.current = wish.value;
  });
  const [questions, setQuestions] = useState(notes.questions);
  const change = (value: string[]) => {
    setQuestions(value);
    save({ set: 'questions', value, was: stored.current });
  };
  const add = (event: Event) => {
    event.preventDefault();
    if (!typed.trim() || questions.includes(typed.trim())) return;
    change([...questions, typed.trim()]);
    type('');
  };
  return (
    <section class="my-questions">
      <h2>{say('myQuestions')}</h2>
      <ul>
        {questions.map((question) => (
          <li key={question}>
            <StatusSign status="missing" />
            <span>{question}</span>
            <button
              type="button"
              class="icon-button"
              aria-label={say('noDelete', { question })}
              onClick={(event) => {
                keepFocus(event.currentTarget.closest('li'), '.my-questions input');
                change(questions.filter((each) => each !== question));
              }}
            >
              <Icon name="bin" />
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={add}>
        <input
          class="field"
          aria-label={say('questionField')}
          placeholder={say('questionField')}
          value={typed}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {say('add')}
        </button>
      </form>
      <SavedLine saved={saved} again={again} />
    </section>
  );
}

/** Phrases whose marks were dismissed on this article, and the way back for each. */
function SetAside({ dossier, again }: { dossier: Dossier; again: NonNullable<Wishes['again']> }) {
  const { article, reading, notes } = dossier;
  // They are kept in small letters; as the text has them they are known again.
  const asWritten = (phrase: string) =>
    reading.signals.map((signal) => quote(article, signal)).find((words) => words.toLowerCase() === phrase) ?? phrase;
  return (
    <section class="my-questions set-aside">
      <h2>{say('setAside')}</h2>
      <ul>
        {notes.dismissed.map((phrase) => (
          <li key={phrase}>
            <span class="quote" dir="auto" lang="en">
              “{asWritten(phrase)}”
            </span>
            <button
              type="button"
              class="link"
              aria-label={say('markAgain', { phrase })}
              onClick={(event) => {
                keepFocus(event.currentTarget.closest('li'), '.my-questions input');
                again(phrase);
              }}
            >
              {say('markAgainShort')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Props extends Field {
  dossier: Dossier;
  catalog: Catalog;
  wishes: Pick<Wishes, 'note' | 'again'>;
}

export function MyNotes({ dossier, catalog, wishes: { note, again }, typed, type }: Props) {
  const { notes, reading } = dossier;
  const noted = catalog.items.filter(({ id }) => notes.ticks[id] || notes.overrides[id]);
  return (
    <div class="my-notes">
      {noted.length === 0 && <p class="empty">{say('noNotes')}</p>}
      <ul>
        {noted.map(({ id, name }) => (
          <li key={id}>
            <p class="noted">
              <StatusSign status={reading.items[id].status} />
              {name}
            </p>
            <MyMark item={id} status={reading.items[id].status} notes={notes} />
          </li>
        ))}
      </ul>
      <Questions notes={notes} note={note} typed={typed} type={type} />
      {again && notes.dismissed.length > 0 && <SetAside dossier={dossier} again={again} />}
    </div>
  );
}
