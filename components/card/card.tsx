// The card that hangs on a mark: the phrase, why it matters, what it leaves open, and what the text says elsewhere.
import { useEffect, useState } from 'preact/hooks';
import type { FamilyId } from '../../lib/model';
import { FamilyLine } from '../family-line';
import { Icon } from '../icon';
import { StatusSign } from '../status-sign';
import { CardFoot } from './card-foot';
import { cardWords, fill } from './card-words';

/** What a card says; the shape is that of `CardContent` of the marks. */
export interface CardProps {
  mark: {
    id: string;
    family: FamilyId;
    name: string;
    why: string;
    questions: string[];
    repeats: number;
    sure: boolean;
  };
  phrase: string;
  answers: { text: string; complete: boolean }[];
  n: number;
  total: number;
  away?: 'dismiss' | 'never';
  onStep(by: 1 | -1): void;
  onClose(): void;
  onDismiss(): void;
  onNever(): void;
  onUndo(): void;
  onJump(at: number): void;
  /** The report's text, to copy. */
  onReport(): string;
}

export function Card(props: CardProps) {
  const { mark, phrase, n, total } = props;
  const [menu, setMenu] = useState(false);
  useEffect(() => setMenu(false), [mark.id]);
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    if (menu) setMenu(false);
    else props.onClose();
  };
  return (
    <div
      class="card"
      role="dialog"
      lang={cardWords().lang}
      aria-label={cardWords().label}
      tabIndex={-1}
      onKeyDown={leave}
    >
      <p class="unseen" role="status">
        {fill(cardWords().announce, { n, total, phrase, tactic: mark.name })}
      </p>
      <CardHead mark={mark} onClose={props.onClose} />
      <CardBody {...props} />
      <CardFoot {...props} menu={menu} setMenu={setMenu} />
    </div>
  );
}

function CardHead({ mark, onClose }: Pick<CardProps, 'mark' | 'onClose'>) {
  return (
    <div class="head">
      <FamilyLine family={mark.family} />
      <h2>
        {mark.name}
        {!mark.sure && (
          <span class="check" title={cardWords().checkWhy}>
            {cardWords().check}
          </span>
        )}
      </h2>
      <button type="button" class="square" aria-label={cardWords().close} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}

function CardBody({ mark, phrase, answers, onJump }: CardProps) {
  return (
    <div class="body">
      <p class={`phrase ${mark.family}`}>
        “<bdi lang="en">{phrase}</bdi>”
      </p>
      <p class="why">{mark.why}</p>
      {mark.repeats > 1 && <p class="repeats">{fill(cardWords().repeats, { n: mark.repeats })}</p>}
      {answers.map(({ text, complete }, at) => (
        <div class="answer" key={text}>
          <h3>{complete ? cardWords().answered : cardWords().partly}</h3>
          <q>
            “<bdi lang="en">{text}</bdi>”
          </q>
          <button type="button" class="jump" onClick={() => onJump(at)}>
            <Icon name="jump" />
            {cardWords().jump}
          </button>
        </div>
      ))}
      <Questions questions={mark.questions} title={answers.length > 0 ? cardWords().stillOpen : cardWords().open} />
    </div>
  );
}

function Questions({ questions, title }: { questions: string[]; title: string }) {
  if (questions.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="questions">
        {questions.map((question) => (
          <li key={question}>
            <StatusSign status="missing" />
            <span>{question}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
