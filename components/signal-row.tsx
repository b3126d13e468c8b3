// One marked phrase: its line, its words, its tactic; opened, why it matters, what it leaves open, and where the text answers that.
import type { Catalog, Dossier, Signal } from '../lib/model';
import { asked } from './asked';
import { VoiceNote } from './evidence';
import { familyOf } from './family-legend';
import { FamilyLine } from './family-line';
import { Icon } from './icon';
import { quoted } from './quote';
import { StatusSign } from './status-sign';
import type { Wishes } from './wishes';
import { say } from './words';

interface Props {
  signal: Signal;
  dossier: Dossier;
  catalog: Catalog;
  open: boolean;
  /** It stands nearest the reading line of the page. */
  here: boolean;
  dimmed: boolean;
  /** Opens or closes it here, and shows its place on the page. */
  choose: () => void;
  show: Wishes['show'] | undefined;
  help?: Wishes['help'];
}

/** Two items may be answered by one sentence: it is quoted once. */
function bySentence({ answered }: Signal): Signal['answered'] {
  return answered.filter(
    ({ sentence }, at) => answered.findIndex((other) => other.sentence.start === sentence.start) === at,
  );
}

function Answered({ signal, dossier, show }: Pick<Props, 'signal' | 'dossier' | 'show'>) {
  return (
    <>
      {bySentence(signal).map(({ sentence, complete }) => (
        <div class="answered" key={sentence.start}>
          <h3>{say(complete ? 'elsewhereHere' : 'partlyHere')}</h3>
          <p class="quote" dir="auto" lang="en">
            {quoted(dossier.article, sentence)}
          </p>
          {show && (
            <button type="button" class="link" onClick={() => show(sentence)}>
              <Icon name="jump" />
              {say('jump')}
            </button>
          )}
        </div>
      ))}
    </>
  );
}

function More({ signal, dossier, catalog, show, help }: Props) {
  const tactic = catalog.tactics.find(({ id }) => id === signal.tactic);
  return (
    <div class="signal-more">
      <p>
        <b>{tactic?.name}.</b> {tactic?.why} <VoiceNote voice={signal.voice} />
      </p>
      {!signal.sure && <p>{say('checkWhy')}</p>}
      {signal.repeats > 1 && <p>{say('repeats', { n: signal.repeats })}</p>}
      <Answered signal={signal} dossier={dossier} show={show} />
      {signal.answered.length > 0 && signal.questions.length > 0 && <h3>{say('stillOpen')}</h3>}
      <ul>
        {signal.questions.map((question) => (
          <li key={question}>
            <StatusSign status="missing" />
            {asked(catalog, question)}
          </li>
        ))}
      </ul>
      {help && (
        <button type="button" class="link about-link" onClick={() => help(`tactic/${signal.tactic}`)}>
          {say('aboutTactic')}
        </button>
      )}
    </div>
  );
}

export function SignalRow(props: Props) {
  const { signal, dossier, catalog, open, here, dimmed, choose } = props;
  const kind = `signal${open ? ' open' : ''}${here ? ' here' : ''}${dimmed ? ' dimmed' : ''}`;
  return (
    <li class={kind} data-signal={signal.id} aria-current={here ? 'location' : undefined}>
      {here && <p class="here-line">{say('youAreHere')}</p>}
      <button type="button" class="signal-head" aria-expanded={open} onClick={choose}>
        <FamilyLine family={familyOf(catalog, signal)} />
        <span class="quote" dir="auto" lang="en">
          {quoted(dossier.article, signal)}
        </span>
        {!open && <small>{catalog.tactics.find(({ id }) => id === signal.tactic)?.name}</small>}
      </button>
      {open && <More {...props} />}
    </li>
  );
}
