// The scenes of the card, in a shadow root with its own style alone, as it stands on a page.
import { render } from 'preact';
import { Card, type CardProps } from '../../components/card/card';
import { CARD_STYLE } from '../../components/card/card-style';
import type { Catalog } from '../../lib/model';
import type { Scene } from './scenes';

const nothing = () => {};

const ANSWERS = [
  { text: 'Altogether 4,112 people were written to, the chain said on Thursday.', complete: true },
  { text: 'It put the number of clinics at 61.', complete: false },
];

function props(of: string, catalog: Catalog): CardProps {
  const tactic = catalog.tactics.find(({ id }) => id === 'minimising')!;
  const { family, name, why, ask } = tactic;
  const mark = { id: 'minimising@20', family, name, why, questions: ask, repeats: 1, sure: true };
  const acts = { onStep: nothing, onClose: nothing, onDismiss: nothing, onNever: nothing, onUndo: nothing };
  const base: CardProps = { mark, phrase: 'a limited number', answers: [], n: 3, total: 12, ...acts, ...REPORT };
  if (of === 'unsure') return { ...base, mark: { ...mark, sure: false, repeats: 4 } };
  if (of === 'answered') return { ...base, answers: ANSWERS, mark: { ...mark, questions: ask.slice(1) } };
  if (of === 'all-answered') return { ...base, answers: ANSWERS.slice(0, 1), mark: { ...mark, questions: [] } };
  if (of === 'away') return { ...base, away: 'dismiss' };
  if (of === 'long')
    return {
      ...base,
      mark: { ...mark, questions: ask.slice(1) },
      phrase:
        'only a very small and strictly limited number of what the company chose to call impacted relationships, in no more than a handful of its many regions',
      answers: [...ANSWERS, ...ANSWERS.map(({ text }) => ({ text: `${text} Again.`, complete: false }))],
    };
  return base;
}
const REPORT = { onReport: () => 'the report', onJump: nothing };

/** Takes a card away with all that it listens to. */
export function leaveCard(app: HTMLElement): void {
  const box = app.querySelector('card-host')?.shadowRoot?.lastElementChild;
  if (box) render(null, box);
}

/** Draws the card; does nothing for the other views. */
export function drawCard(scene: Scene, catalog: Catalog, app: HTMLElement): void {
  if (scene.view !== 'card') return;
  const host = document.createElement('card-host');
  host.style.cssText = 'display:block;width:328px;max-width:100%';
  host.dataset.theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  if (scene.width < 480) host.classList.add('sheet');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = CARD_STYLE;
  const box = document.createElement('div');
  root.append(style, box);
  const main = document.createElement('main');
  main.style.cssText = `padding:${scene.width < 480 ? '0' : '24px'};color-scheme:${host.dataset.theme}`;
  if (scene.width < 480) {
    host.style.width = '100%';
    main.style.cssText += ';display:flex;align-items:flex-end;height:100vh';
  }
  main.append(host);
  app.append(main);
  render(<Card {...props(scene.of, catalog)} />, box);
}
