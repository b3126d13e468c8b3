// The four steps of the tour: lines, card, checklist, what to do with it.
import { useEffect, useRef } from 'preact/hooks';
import type { Catalog, Dossier, Signal } from '../lib/model';
import { asked } from './asked';
import { CoverageStrip } from './coverage-strip';
import { familyOf } from './family-legend';
import { FamilyLine } from './family-line';
import { marked } from './foot';
import { Icon } from './icon';
import { quoted } from './quote';
import { Rich } from './rich';
import { StatusSign } from './status-sign';
import { SummaryLine } from './summary-line';
import { STEPS } from './tour';
import { say, type Word } from './words';

interface Props {
  step: number;
  dossier: Dossier;
  catalog: Catalog;
  signal: Signal | undefined;
  go: (step: number) => void;
  leave: () => void;
  letter: () => void;
  report: () => void;
  help: (page: string) => void;
}

const TITLES: Word[] = ['tourMarks', 'tourCard', 'tourChecklist', 'tourUse'];
const TEXTS: Word[] = ['tourMarksText', 'tourCardText', 'tourChecklistText', 'tourUseText'];

function Lines({ dossier, catalog }: Props) {
  return (
    <ul class="tour-lines">
      {catalog.families.map(({ id, name }) => (
        <li key={id}>
          <FamilyLine family={id} />
          <span>{name}</span>
          <span class="soft">{marked(dossier).filter((signal) => familyOf(catalog, signal) === id).length}</span>
        </li>
      ))}
    </ul>
  );
}

/** The card as it stands on a page. */
function Card({ signal, dossier, catalog, help }: Props & { signal: Signal }) {
  const tactic = catalog.tactics.find(({ id }) => id === signal.tactic);
  return (
    <div class="tour-card" aria-live="polite">
      <p class="card-head">
        <FamilyLine family={familyOf(catalog, signal)} />
        <b>{tactic?.name}</b>
      </p>
      <p class="quote" lang="en">
        {quoted(dossier.article, signal)}
      </p>
      <p class="soft">{tactic?.why}</p>
      <ul>
        {signal.questions.map((question) => (
          <li key={question}>
            <StatusSign status="missing" />
            {asked(catalog, question)}
          </li>
        ))}
      </ul>
      <button type="button" class="link about-link" onClick={() => help(`tactic/${signal.tactic}`)}>
        {say('aboutTactic')}
      </button>
    </div>
  );
}

function Gaps({ dossier, catalog }: Props) {
  const { items } = dossier.reading;
  const gaps = catalog.items.filter(({ id }) => items[id]?.status === 'missing').slice(0, 5);
  return (
    <div class="tour-gaps">
      <CoverageStrip items={items} catalog={catalog} />
      <SummaryLine items={items} catalog={catalog} />
      <ul>
        {gaps.map(({ id, name, ask }) => (
          <li key={id}>
            <StatusSign status="missing" />
            <span>
              <b>{name}</b>
              <span class="soft">{ask}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Uses({ letter, report, help }: Props) {
  const words: Word[] = ['tourUseLetter', 'tourUseExport', 'tourUseNotes', 'tourUseSwitch'];
  return (
    <div class="tour-uses">
      <ul>
        {words.map((word) => (
          <li key={word}>
            <Rich text={say(word)} />
          </li>
        ))}
      </ul>
      <p class="try">
        <button type="button" class="button" onClick={letter}>
          <Icon name="pencil" />
          {say('letter')}
        </button>
        <button type="button" class="button" onClick={report}>
          <Icon name="download" />
          {say('report')}
        </button>
        <button type="button" class="button" onClick={() => help('')}>
          {say('help')}
        </button>
      </p>
    </div>
  );
}

/** The heading has the focus after a step, so that keys and screen readers go on from there. */
function useStepped(step: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current !== step) heading.current?.focus({ preventScroll: true });
    before.current = step;
  }, [step]);
  return heading;
}

export function TourStep(props: Props) {
  const { step, signal, catalog, go, leave } = props;
  const heading = useStepped(step);
  const last = step === STEPS - 1;
  return (
    <section class="tour-step" aria-labelledby="tour-step">
      <p class="soft">{say('tourStep', { n: step + 1, total: STEPS })}</p>
      <h2 id="tour-step" ref={heading} tabIndex={-1}>
        {say(TITLES[step]!)}
      </h2>
      <p class="soft">{say(TEXTS[step]!, { total: catalog.items.length })}</p>
      {step === 0 && <Lines {...props} />}
      {step === 1 && signal && <Card {...props} signal={signal} />}
      {step === 2 && <Gaps {...props} />}
      {last && <Uses {...props} />}
      <p class="turn">
        {step > 0 && (
          <button type="button" class="button" onClick={() => go(step - 1)}>
            {say('tourBack')}
          </button>
        )}
        <button type="button" class="main-button" onClick={() => (last ? leave() : go(step + 1))}>
          {say(last ? 'tourDone' : 'tourNext')}
        </button>
      </p>
    </section>
  );
}
