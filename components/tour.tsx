// The tour: a sample story with its marks, read as any page would be, and four steps beside it that can be skipped at any time.
import { useState } from 'preact/hooks';
import type { Catalog, Dossier, Signal } from '../lib/model';
import { familyOf } from './family-legend';
import { PaperBar } from './paper-bar';
import { TourStep } from './tour-step';
import { TourStory } from './tour-story';
import { say } from './words';

interface Props {
  dossier: Dossier;
  catalog: Catalog;
  /** Leaves: skipped, or at the end. */
  leave: () => void;
  letter: () => void;
  report: () => void;
  help: (page: string) => void;
}

export const STEPS = 4;

/** The phrase that the second step shows: short, and everybody knows it. */
function showpiece({ reading }: Dossier): Signal | undefined {
  const { signals } = reading;
  return signals.find(({ tactic }) => tactic === 'minimising') ?? signals[0];
}

/** Arrow keys turn the steps, unless somebody types or walks a field. */
function turnBy(event: KeyboardEvent): number {
  if (event.altKey || event.ctrlKey || event.metaKey) return 0;
  return { ArrowRight: 1, ArrowLeft: -1 }[event.key] ?? 0;
}

export function Tour({ dossier, catalog, leave, letter, report, help }: Props) {
  const [step, setStep] = useState(0);
  const [open, setOpen] = useState<Signal | undefined>();
  const show = open ?? (step === 1 ? showpiece(dossier) : undefined);
  const go = (to: number) => {
    setOpen(undefined);
    setStep(Math.min(Math.max(to, 0), STEPS - 1));
  };
  const choose = (signal: Signal) => {
    setStep(1);
    setOpen(signal);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons do the same; arrows are a short way
    <div
      class="tour-page"
      onKeyDown={(event) => {
        const by = turnBy(event);
        if (by) go(step + by);
      }}
    >
      <PaperBar>
        <p class="soft">{say('tourLead')}</p>
        {step < STEPS - 1 && (
          <button type="button" class="button" onClick={leave}>
            {say('tourSkip')}
          </button>
        )}
      </PaperBar>
      <main class="tour-columns">
        <TourStory
          dossier={dossier}
          familyOf={(signal) => familyOf(catalog, signal)}
          open={show}
          dim={step > 1}
          choose={choose}
        />
        <TourStep
          step={step}
          dossier={dossier}
          catalog={catalog}
          signal={show}
          go={go}
          leave={leave}
          letter={letter}
          report={report}
          help={help}
        />
      </main>
    </div>
  );
}
