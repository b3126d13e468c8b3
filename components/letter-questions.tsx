// The open items as a checklist: those that this audience needs first are ticked.
import { inQuotes } from '../lib/export/clean';
import type { LetterQuestion } from '../lib/letter/open-questions';
import type { ItemId, Status } from '../lib/model';
import { StatusSign } from './status-sign';
import { say } from './words';

interface Props {
  questions: LetterQuestion[];
  statusOf: (item: ItemId | undefined) => Status;
  pick: (ids: string[]) => void;
}

interface RowProps {
  question: LetterQuestion;
  status: Status;
  toggle: () => void;
}

function Question({ question, status, toggle }: RowProps) {
  return (
    <li>
      <label>
        <input type="checkbox" checked={question.selected} onChange={toggle} />
        <StatusSign status={status} />
        <span lang="en">
          <b>{question.name}</b>
          {question.quote && (
            <span class="quote" dir="auto">
              {inQuotes(question.quote)}
            </span>
          )}
          <span class="soft">{question.ask}</span>
        </span>
      </label>
    </li>
  );
}

export function LetterQuestions({ questions, statusOf, pick }: Props) {
  const picked = questions.filter(({ selected }) => selected).map(({ id }) => id);
  const toggle = (id: string) => pick(picked.includes(id) ? picked.filter((each) => each !== id) : [...picked, id]);
  return (
    <fieldset class="asks">
      <legend>{say('letterAsk')}</legend>
      {!questions.length && <p class="soft">{say('letterNothing')}</p>}
      {questions.length > 0 && (
        <p class="asks-head">
          <span class="soft">{say('letterAsked', { n: picked.length, total: questions.length })}</span>
          <button type="button" class="link" onClick={() => pick(questions.map(({ id }) => id))}>
            {say('letterAll')}
          </button>
          <button type="button" class="link" onClick={() => pick([])}>
            {say('letterNone')}
          </button>
        </p>
      )}
      <ul>
        {questions.map((question) => (
          <Question
            key={question.id}
            question={question}
            status={statusOf(question.item)}
            toggle={() => toggle(question.id)}
          />
        ))}
      </ul>
    </fieldset>
  );
}
