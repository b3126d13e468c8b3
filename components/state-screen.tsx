// Every state without a reading: a drawing, what is so, why, and the one thing to do about it.
import type { View, ViewState } from '../lib/view-model';
import type { Wishes } from './wishes';
import { say, type Word } from './words';

export type BareState = Exclude<ViewState, 'read' | 'changed'>;

/** A line, and what stands in its way. Grey where nothing is read, ink where something is. */
const DRAWINGS: Record<'none' | 'off' | 'reading' | 'closed' | 'waiting' | 'broken', preact.JSX.Element> = {
  none: <path class="grey" d="M2 17h60" />,
  off: <path class="grey" d="M2 17h20M42 17h20M24 28 40 6" />,
  reading: (
    <>
      <path d="M2 17h34" />
      <path class="grey" d="M44 17h.1M53 17h.1M62 17h.1" />
    </>
  ),
  closed: (
    <path
      class="grey"
      d="M2 17h20M42 17h20M25 8h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H25a2 2 0 0 1-2-2V10a2 2 0 0 1 2-2z"
    />
  ),
  waiting: <path class="grey" d="M2 17h20M42 17h20M32 17h.1" />,
  broken: <path class="grey" d="M2 12h27M35 22h27" />,
};

const DRAWN: Record<BareState, keyof typeof DRAWINGS> = {
  none: 'none',
  off: 'off',
  reading: 'reading',
  update: 'waiting',
  ask: 'waiting',
  language: 'none',
  access: 'closed',
  store: 'closed',
  pdf: 'closed',
  reader: 'closed',
  internal: 'closed',
  gone: 'broken',
  error: 'broken',
};

/** What the state's button does; undefined where it is not on offer, and then there is no button. */
function action(state: BareState, wishes: Wishes): (() => void) | undefined {
  const paste = wishes.paste;
  const does: Partial<Record<BareState, (() => void) | undefined>> = {
    none: () => wishes.read(true),
    off: () => wishes.site(true),
    reading: () => wishes.read(false),
    update: wishes.reload,
    ask: () => wishes.read(false),
    language: () => wishes.read(true),
    access: wishes.grant,
    store: paste,
    pdf: paste,
    reader: paste,
    internal: paste,
    error: () => wishes.read(false),
  };
  return does[state];
}

/** States of a page that may hold the text somewhere else: a mail, a frame, an attachment. */
const MAY_PASTE: BareState[] = ['none', 'access', 'error'];

export function StateScreen({ view, wishes }: { view: View; wishes: Wishes }) {
  const state = view.state as BareState;
  const words = view.words || undefined;
  const values = { site: view.site ?? say('thisSite'), words, language: view.language ?? say('languageOther') };
  const act = action(state, wishes);
  const text = state === 'reading' && !words ? 'readingStart' : (`${state}Text` as Word);
  return (
    <main class="state" aria-live="polite">
      <svg class="drawing" viewBox="0 0 64 34" aria-hidden="true">
        {DRAWINGS[DRAWN[state]]}
      </svg>
      <h1>{say(`${state}Title` as Word, values)}</h1>
      <p>{say(text, values)}</p>
      {view.error && <p class="detail">{say('errorDetail', { error: view.error })}</p>}
      {act && (
        <button type="button" class="main-button" onClick={act}>
          {say(`${state}Action` as Word, values)}
        </button>
      )}
      {wishes.paste && MAY_PASTE.includes(state) && (
        <button type="button" class="link" onClick={wishes.paste}>
          {say('storeAction')}
        </button>
      )}
    </main>
  );
}
