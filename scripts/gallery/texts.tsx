// The scenes of the pages for any text and for phrases of one's own, each with its own style alone.
import { render } from 'preact';
import { OwnPhrases } from '../../components/own-phrases';
import { PasteForm } from '../../components/paste-form';
import { sample } from '../../components/sample';
import { TextReader } from '../../components/text-reader';
import type { Wishes } from '../../components/wishes';
import { say } from '../../components/words';
import type { PackReply } from '../../lib/extension/messages';
import type { Catalog, PhrasePack } from '../../lib/model';
import type { Scene } from './scenes';

const nothing = () => {};

const packs: PhrasePack[] = [
  {
    name: 'My phrases',
    phrases: [
      { say: 'out of an abundance of (care|prudence)', tactic: 'caution', question: 'Was the step required by law?' },
      { say: 'told [only] ~ customers', tactic: 'vague-scope', question: 'Told them what, and on which day?' },
    ],
  },
  {
    name: 'Health reporters’ desk, North-East, autumn list',
    phrases: [
      {
        say: 'a very long phrase that somebody copied as a whole from a notice, because every word of it seemed to matter',
        tactic: 'stonewall',
        question: 'Which of these words would be missed if it were left out, and by whom?',
      },
    ],
  },
];

/** What the paste page says in each of its states. */
function form(of: string) {
  const wrong = { wrong: say('wrongScanned'), error: say('wrongReading', { error: 'TypeError: text is undefined' }) };
  return (
    <PasteForm
      busy={of === 'busy' ? say('pasteBusy', { name: 'notice-to-patients-2026-11-09.pdf' }) : undefined}
      wrong={wrong[of as keyof typeof wrong]}
      over={of === 'over'}
      read={nothing}
      open={nothing}
    />
  );
}

function phrases(of: string, catalog: Catalog) {
  const errors = [
    { line: 7, field: 'say', message: '"a (small": ")" is missing' },
    { line: 12, message: '"question" is missing' },
  ];
  const reply = async (): Promise<PackReply> => (of === 'wrong' ? { errors } : { packs, name: 'My phrases' });
  return (
    <OwnPhrases
      packs={of === 'empty' ? [] : packs}
      catalog={catalog}
      selected={of === 'selected' ? 'an “isolated” event' : undefined}
      wishes={{ change: reply, bring: reply, drop: reply, save: nothing }}
    />
  );
}

/** Draws one of these pages; does nothing for the other views. */
export async function drawText(scene: Scene, catalog: Catalog, wishes: Wishes, app: HTMLElement): Promise<void> {
  if (scene.view === 'phrases') {
    await import('../../components/phrases.css');
    render(phrases(scene.of, catalog), app);
  }
  if (scene.view !== 'paste') return;
  await import('../../components/texts.css');
  const view = { state: 'read' as const, dossier: sample, language: scene.of === 'foreign' ? 'French' : undefined };
  const read = scene.of === 'read' || scene.of === 'foreign';
  render(read ? <TextReader view={view} catalog={catalog} wishes={wishes} again={nothing} /> : form(scene.of), app);
}
