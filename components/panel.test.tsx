// @vitest-environment happy-dom
// The side panel: in step with the page, both ways.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { catalog } from '../lib/rules';
import { clear, click, draw, named, press, settle, type, wishing } from './drawn';
import { Panel } from './panel';
import { noted, sample } from './sample';
import type { Wishes } from './wishes';

const signal = (words: string) => {
  const start = sample.article.text.indexOf(words);
  return sample.reading.signals.find((each) => each.start === start)!;
};

function panel(at?: string, dossier = sample, more: Partial<Wishes> = {}) {
  const { wishes, wished } = wishing({ ...more, panel: undefined });
  const view = { state: 'read' as const, site: 'harbourpost.example', dossier };
  const show = (here?: string) => draw(<Panel view={view} catalog={catalog} wishes={wishes} at={here} />);
  show(at);
  return { wished, show };
}

const open = () =>
  [...document.querySelectorAll('.signal-head[aria-expanded=true] .quote')].map((each) => each.textContent);

/** The width of the window, in px. */
const wide = (width: number) =>
  (window as unknown as { happyDOM: { setViewport: (size: object) => void } }).happyDOM.setViewport({ width });

beforeEach(() => wide(400));
afterEach(clear);

describe('signals', () => {
  it('“You are here” stands above the mark nearest the reading line, which is open', () => {
    panel(signal('limited number').id);
    const here = document.querySelector('[aria-current=location]');
    expect(here?.textContent).toContain('You are here');
    expect(open()).toEqual(['“limited number”']);
    expect(here?.textContent).toContain('Out of how many in all?');
  });

  it('moves on with the page', async () => {
    const { show } = panel(signal('limited number').id);
    show(signal('not material').id);
    await settle();
    expect(open()).toEqual(['“not material”']);
  });

  it('a click shows the place on the page', () => {
    const { wished } = panel();
    click(named('.signal-head', '“acted immediately”'));
    expect(wished).toEqual([['show', signal('acted immediately'), signal('acted immediately').id]]);
    expect(open()).toEqual(['“acted immediately”']);
  });

  it('answered elsewhere: the sentence, and the way to it', () => {
    panel();
    click(named('.signal-head', '“certain patient information”'));
    const answered = document.querySelector('.answered')?.textContent;
    expect(answered).toContain('Answered elsewhere in this text');
    expect(answered).toContain('“names, home addresses, dates of birth and dental X-rays”');
  });

  it('the legend counts each family, and dims it here and on the page', () => {
    const dimmed: string[][] = [];
    panel(undefined, sample, { dim: (families) => void dimmed.push(families) });
    expect(named('.legend li', 'Makes it smaller').textContent).toBe('Makes it smaller4');
    click(named('button', 'Dim some lines'));
    click(named('.legend label', 'Makes it vaguer').querySelector('input')!);
    expect(dimmed).toEqual([['vaguer']]);
    expect(document.querySelectorAll('.signal.dimmed')).toHaveLength(3);
  });
});

describe('tabs', () => {
  it('arrows move between them', () => {
    panel();
    press('ArrowRight', named('[role=tab]', 'Signals'));
    expect(named('[role=tab]', 'Checklist').getAttribute('aria-selected')).toBe('true');
    expect(document.querySelectorAll('.row')).toHaveLength(24);
  });

  it('from 720 px on, signals stand beside the rest', () => {
    wide(800);
    panel();
    expect([...document.querySelectorAll('[role=tab]')].map((each) => each.textContent)).toEqual([
      'Checklist 24',
      'My notes 0',
    ]);
    expect(document.querySelectorAll('.columns .signal')).toHaveLength(17);
  });

  it('my notes: phrases dismissed here, each with its way back', () => {
    const again: string[] = [];
    const dismissed = ['immediately contained', 'minimal impact'];
    const dossier = { ...sample, notes: { ...sample.notes, dismissed } };
    panel(undefined, dossier, { again: (phrase) => void again.push(phrase) });
    click(named('[role=tab]', 'My notes 2'));
    click(named('button', 'Mark “minimal impact” again'));
    expect(again).toEqual(['minimal impact']);
  });

  it('my notes: a dismissed phrase as the text has it, capitals and all', () => {
    const words = sample.reading.signals.map(({ start, end }) => sample.article.text.slice(start, end));
    const written = words.find((each) => each !== each.toLowerCase())!;
    const dossier = { ...sample, notes: { ...sample.notes, dismissed: [written.toLowerCase()] } };
    panel(undefined, dossier, { again: () => {} });
    click(named('[role=tab]', 'My notes 1'));
    expect(document.querySelector('.set-aside li span')?.textContent).toBe(`“${written}”`);
  });

  it('a question half typed is there after a look at another tab', () => {
    panel();
    click(named('[role=tab]', 'My notes'));
    type(named<HTMLInputElement>('input', 'A question of your own'), 'Who pays');
    click(named('[role=tab]', 'Signals'));
    click(named('[role=tab]', 'My notes'));
    expect(named<HTMLInputElement>('input', 'A question of your own').value).toBe('Who pays');
  });

  it('my notes: ticks, own statuses and questions; a question is added', () => {
    const { wished } = panel(undefined, noted);
    click(named('[role=tab]', 'My notes 3'));
    expect([...document.querySelectorAll('.noted')].map((each) => each.textContent)).toEqual([
      'When it was found',
      'How many people',
    ]);
    type(named<HTMLInputElement>('input', 'A question of your own'), 'Who pays for the new cards?');
    click(named('.my-questions form button', 'Add'));
    expect(wished).toEqual([
      [
        'note',
        {
          set: 'questions',
          value: [...noted.notes.questions, 'Who pays for the new cards?'],
          was: noted.notes.questions,
        },
      ],
    ]);
  });
});
