// The phrases on the report, each with the first question it leaves open; as many as fit, and how many more there are.
import type { Catalog, Dossier, Signal } from '../lib/model';
import { asked } from './asked';
import { familyOf } from './family-legend';
import { FamilyLine } from './family-line';
import { marked, noMarks } from './foot';
import { quoted } from './quote';
import { say } from './words';

interface Props {
  dossier: Dossier;
  catalog: Catalog;
  shown: number;
}

/** Phrases with a question still open first; one of each family, then one of each tactic, before a second of any. */
function chosen(signals: Signal[], catalog: Catalog, shown: number): Signal[] {
  const seen = new Map<string, number>();
  const turnOf = (key: string) => {
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before;
  };
  const turns = signals.map((signal) => {
    const turn = turnOf(signal.tactic);
    // Of the tactics that have their first turn, each family has its own.
    const family = turnOf(`${turn} ${familyOf(catalog, signal)}`);
    return { signal, turn: signal.questions.length ? turn : turn + 100, family };
  });
  const picked = turns
    .toSorted((a, b) => a.turn - b.turn || a.family - b.family || a.signal.start - b.signal.start)
    .slice(0, shown)
    .map(({ signal }) => signal);
  return signals.filter((signal) => picked.includes(signal));
}

export function ReportPhrases({ dossier, catalog, shown }: Props) {
  const signals = marked(dossier);
  if (!signals.length) return <p class="report-none">{noMarks(dossier)}</p>;
  const more = signals.length - shown;
  return (
    <section class="report-group report-phrases">
      <header>
        <h2>{say('reportPhrases')}</h2>
        <span>{say('reportMarked', { n: signals.length })}</span>
      </header>
      <ul>
        {chosen(signals, catalog, shown).map((signal) => (
          <li key={signal.id}>
            <FamilyLine family={familyOf(catalog, signal)} />
            <span class="quote one-line" dir="auto" lang="en">
              {quoted(dossier.article, signal)}
            </span>
            <span class="ask">{signal.questions[0] ? asked(catalog, signal.questions[0]) : say('elsewhereHere')}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="more">{shown ? say('reportMore', { n: more }) : say('reportElsewhere')}</p>}
    </section>
  );
}
