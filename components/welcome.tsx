// The welcome page: one question, and one sentence at work.
import { useState } from 'preact/hooks';
import type { Choices } from './choices';
import { ModeChoice } from './mode-choice';
import { NameMark } from './name-mark';
import { StatusSign } from './status-sign';
import { say, type Word } from './words';

const PROMISES: [Word, Word][] = [
  ['gap', 'gapText'],
  ['noScore', 'noScoreText'],
  ['nothingSent', 'nothingSentText'],
];

/** The sentence, with what stands in brackets marked; the first mark is the open one. */
function Marked({ sentence }: { sentence: string }) {
  const parts = sentence.split(/[[\]]/);
  const marked = (part: string, at: number) => (
    <span key={part} class={at === 1 ? 'mark open' : 'mark'}>
      {part}
    </span>
  );
  return <>“{parts.map((part, at) => (at % 2 ? marked(part, at) : part))}”</>;
}

function AtWork() {
  return (
    <div class="at-work">
      <p class="sentence" lang="en">
        <Marked sentence={say('welcomeQuote')} />
      </p>
      <ul>
        {(['welcomeAsk1', 'welcomeAsk2'] as const).map((word) => (
          <li key={word}>
            <StatusSign status="missing" />
            {say(word)}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Props {
  mode: Choices['mode'];
  /** How many items the checklist has. */
  total: number;
  /** Resolves once it is stored. */
  choose: (mode: Choices['mode']) => Promise<void>;
  /** Opens a sample story; without it the offer is not made. */
  sample?: () => void;
}

function Question({ mode, choose, sample }: Props) {
  const [chosen, setChosen] = useState(mode);
  // Said of the mode that was stored: another one chosen is not yet.
  const [said, setSaid] = useState('');
  const change = (mode: Choices['mode']) => {
    setChosen(mode);
    setSaid('');
  };
  const begin = () =>
    choose(chosen).then(
      () => setSaid(say('started')),
      (error) => setSaid(say('exportAllFailed', { error: error instanceof Error ? error.message : String(error) })),
    );
  return (
    <div class="question">
      <h2>{say('modeTitle')}</h2>
      <p class="soft">{say('modeText')}</p>
      <ModeChoice mode={chosen} choose={change} />
      <p class="gate-note">{say('gateNote')}</p>
      <div class="begin">
        <button type="button" class="main-button" onClick={begin}>
          {say('start')}
        </button>
        {sample && (
          <button type="button" class="link" onClick={sample}>
            {say('sample')}
          </button>
        )}
      </div>
      <p class="begun" role="status">
        {said}
      </p>
      <p class="soft small">{say('welcomeFoot')}</p>
    </div>
  );
}

export function Welcome(props: Props) {
  return (
    <main class="welcome">
      <div class="pitch">
        <NameMark />
        <h1>{say('welcomeTitle')}</h1>
        <p class="soft">{say('welcomeText', { total: props.total })}</p>
        <AtWork />
        <ul class="promises">
          {PROMISES.map(([name, text]) => (
            <li key={name}>
              <b>{say(name)}</b>
              <p class="soft">{say(text)}</p>
            </li>
          ))}
        </ul>
      </div>
      <Question {...props} />
    </main>
  );
}
