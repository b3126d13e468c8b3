// The scenes of letter, report, help and tour: each with its own style alone, as on its own page.
import { type ComponentChild, render } from 'preact';
import { Help } from '../../components/help';
import { LetterPage } from '../../components/letter';
import { newDraft } from '../../components/letter-draft';
import { PaperMissing } from '../../components/paper-missing';
import { ReportPage } from '../../components/report';
import { noted, sample } from '../../components/sample';
import { Tour } from '../../components/tour';
import type { Catalog, Dossier, Remark } from '../../lib/model';
import { helpTexts } from '../../lib/rules/help';
import type { Scene } from './scenes';

const nothing = () => {};
const typed = {
  subject: 'Questions about the incident at Halvern Dental',
  body: 'Dear Ms Anselm,\n\nthank you for the call. Two points are still open for our story of Friday:\n\n1. How many patients are concerned?\n2. Was a ransom demanded?\n\nYours faithfully,\n',
};

const clocks: Remark[] = [
  {
    kind: 'clock',
    item: 'regulator',
    text: 'UK GDPR: a controller tells the ICO, within 72 hours from becoming aware. Cannot tell when it ran: the day it was found is not stated here.',
    spans: [],
    source: 'UK GDPR, article 33(1) and (2) (checked 2026-11-25)',
  },
  {
    kind: 'sidestep',
    text: 'The text says that bank details were not held; it does not say whether X-rays were copied.',
    spans: [],
  },
];

/** A story with more of everything than one sheet holds. */
const crowded: Dossier = {
  ...noted,
  article: {
    ...noted.article,
    title: `${noted.article.title}, and the supplier of the supplier says that it was told of a weakness in the spring, according to letters seen by the paper`,
    partial: 'paywall',
  },
  reading: {
    ...noted.reading,
    remarks: [...clocks, ...clocks.map((each) => ({ ...each, text: `${each.text} Again.` }))],
  },
  notes: {
    ...noted.notes,
    ticks: Object.fromEntries(
      ['detected', 'police', 'prevention', 'ransom', 'taken', 'cause', 'protection'].map((id) => [
        id,
        {
          note: 'Answered in the notice of the company, and again on the telephone by its press office.',
          at: '2026-11-11',
        },
      ]),
    ),
  },
};

/** Dossiers of the papers, by the scene's `of`. */
export const papers: Record<string, Dossier> = {
  noted: { ...noted, reading: { ...noted.reading, remarks: clocks } },
  clocks: { ...sample, reading: { ...sample.reading, remarks: clocks } },
  crowded,
};

const LOOKS: Partial<Record<Scene['view'], () => Promise<unknown>[]>> = {
  letter: () => [import('../../components/letter.css')],
  report: () => [import('../../components/letter.css'), import('../../components/report.css')],
  help: () => [import('../../components/letter.css'), import('../../components/help.css')],
  tour: () => [
    import('../../components/letter.css'),
    import('../../components/help.css'),
    import('../../components/tour.css'),
  ],
};

function letter(of: string, dossier: Dossier, catalog: Catalog): ComponentChild {
  if (of === 'gone') return <PaperMissing waiting={false} />;
  const kept = of === 'typed' ? { ...newDraft('press'), typed } : undefined;
  const audience = of === 'privacy' ? 'privacy' : 'press';
  const draft = of === 'privacy' ? { ...newDraft('privacy'), jurisdiction: 'uk' as const } : kept;
  return (
    <LetterPage
      dossier={dossier}
      catalog={catalog}
      kept={draft}
      audience={audience}
      keep={nothing}
      copy={async () => {}}
    />
  );
}

/** Draws a paper; does nothing for the other views. */
export async function drawPaper(scene: Scene, sparse: Dossier, catalog: Catalog, app: HTMLElement): Promise<void> {
  const look = LOOKS[scene.view];
  if (!look) return;
  await Promise.all(look());
  const dossier = scene.of === 'sparse' ? sparse : (papers[scene.of] ?? sample);
  if (scene.view === 'letter') render(letter(scene.of, dossier, catalog), app);
  if (scene.view === 'report') render(<ReportPage dossier={dossier} catalog={catalog} print={nothing} />, app);
  if (scene.view === 'help') {
    history.replaceState(null, '', `#${scene.of}`);
    render(<Help catalog={catalog} texts={helpTexts} />, app);
  }
  if (scene.view === 'tour') {
    const go = { leave: nothing, letter: nothing, report: nothing, help: nothing };
    render(<Tour dossier={sample} catalog={catalog} {...go} />, app);
  }
}
