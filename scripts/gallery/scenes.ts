// The scenes of the gallery: what is shown, how wide, and what a person does first. Plain data, read by page and camera alike.

export interface Scene {
  name: string;
  view:
    | 'popup'
    | 'options'
    | 'welcome'
    | 'panel'
    | 'letter'
    | 'report'
    | 'help'
    | 'tour'
    | 'paste'
    | 'phrases'
    | 'recovery'
    | 'diagnostics'
    | 'card';
  /** Which state or variant of the view. */
  of: string;
  width: number;
  height?: number;
  /** Clicks first, in order, by CSS selector. */
  click?: string[];
  /** Before that, words into fields. */
  fill?: [field: string, words: string][];
  /** And a file into a field for files: its text. */
  bring?: [field: string, text: string];
  /** Then keys. */
  press?: string[];
  /** Then scrolls the reading this far. */
  scroll?: number;
  /** What of it goes into the picture: an element, and this much round it; the whole window where not given. */
  clip?: [selector: string, margin: number];
}

const STATES = [
  'none',
  'off',
  'reading',
  'update',
  'ask',
  'language',
  'access',
  'store',
  'pdf',
  'reader',
  'internal',
  'error',
  'loading',
];
const STORY = `Halvern Dental tells patients of an incident

Halvern Dental said on Monday that a limited number of patients may be affected.`;
const DIMMED = ['.legend .link', '.legend li:nth-child(1) input', '.legend li:nth-child(4) input'];
const popup = { view: 'popup', width: 380, height: 600 } as const;

export const scenes: Scene[] = [
  { ...popup, name: 'popup', of: 'read' },
  { ...popup, name: 'popup-scrolled', of: 'read', scroll: 620 },
  { ...popup, name: 'popup-opened', of: 'read', click: ['.row.withheld:nth-child(3) .row-head'], press: ['Tab'] },
  { ...popup, name: 'popup-not-said', of: 'read', press: ['4'] },
  { ...popup, name: 'popup-export', of: 'read', click: ['.export [aria-expanded]'], press: ['Tab'] },
  { ...popup, name: 'popup-dim', of: 'read', click: ['.marks [aria-expanded]', '.marks-menu li:nth-child(2) input'] },
  { ...popup, name: 'popup-copied', of: 'read', click: ['.export [aria-expanded]', '.menu li button'] },
  { ...popup, name: 'popup-notes', of: 'noted', click: ['.row.missing .row-head'], scroll: 222 },
  { ...popup, name: 'popup-partial', of: 'partial' },
  { ...popup, name: 'popup-sparse', of: 'sparse' },
  { ...popup, name: 'popup-changed', of: 'changed' },
  { ...popup, name: 'popup-gone', of: 'gone' },
  { ...popup, name: 'popup-end', of: 'read', scroll: 5000 },
  { ...popup, name: 'popup-long', of: 'long' },
  ...STATES.map((of): Scene => ({ ...popup, name: `state-${of}`, of, height: 380, clip: ['.popup', 0] })),
  { name: 'options', view: 'options', of: 'filled', width: 1200 },
  { name: 'options-empty', view: 'options', of: 'empty', width: 1200 },
  { name: 'options-narrow', view: 'options', of: 'filled', width: 420 },
  { name: 'welcome', view: 'welcome', of: 'first', width: 1040 },
  { name: 'welcome-narrow', view: 'welcome', of: 'first', width: 400 },
  { name: 'panel', view: 'panel', of: 'read', width: 419, height: 860 },
  {
    name: 'panel-checklist',
    view: 'panel',
    of: 'noted',
    width: 360,
    height: 860,
    click: ['[role=tab]:nth-child(2)'],
    scroll: 0,
  },
  { name: 'panel-notes', view: 'panel', of: 'noted', width: 419, height: 860, click: ['[role=tab]:nth-child(3)'] },
  { name: 'panel-wide', view: 'panel', of: 'read', width: 800, height: 860 },
  { name: 'panel-none', view: 'panel', of: 'none', width: 360, height: 500 },
  {
    name: 'panel-pictures',
    view: 'panel',
    of: 'clocks',
    width: 419,
    height: 860,
    click: ['[role=tab]:nth-child(2)'],
  },
  { name: 'panel-dimmed', view: 'panel', of: 'read', width: 419, height: 860, click: DIMMED },
  { name: 'letter', view: 'letter', of: 'noted', width: 1200, height: 1000 },
  { name: 'letter-right', view: 'letter', of: 'privacy', width: 1200 },
  { name: 'letter-typed', view: 'letter', of: 'typed', width: 1200, height: 1000 },
  { name: 'letter-narrow', view: 'letter', of: 'noted', width: 420 },
  { name: 'report', view: 'report', of: 'noted', width: 900 },
  { name: 'report-full', view: 'report', of: 'crowded', width: 900 },
  { name: 'report-sparse', view: 'report', of: 'sparse', width: 900 },
  { name: 'paper-gone', view: 'letter', of: 'gone', width: 900, height: 400 },
  { name: 'help', view: 'help', of: '', width: 1200 },
  { name: 'help-tactic', view: 'help', of: 'tactic/minimising', width: 1200, height: 960 },
  { name: 'help-item', view: 'help', of: 'item/people-count', width: 1200, height: 960 },
  { name: 'help-narrow', view: 'help', of: 'item/began', width: 420 },
  { name: 'tour', view: 'tour', of: '', width: 1200 },
  { name: 'tour-card', view: 'tour', of: '', width: 1200, click: ['.turn .main-button'] },
  {
    name: 'tour-checklist',
    view: 'tour',
    of: '',
    width: 1200,
    press: ['ArrowRight', 'ArrowRight'],
    click: ['.tour-step h2'],
  },
  {
    name: 'tour-use',
    view: 'tour',
    of: '',
    width: 1200,
    click: ['.tour-step h2'],
    press: ['ArrowRight', 'ArrowRight', 'ArrowRight'],
  },
  { name: 'tour-narrow', view: 'tour', of: '', width: 420 },
  { name: 'paste', view: 'paste', of: 'empty', width: 1000, height: 760 },
  { name: 'paste-filled', view: 'paste', of: 'empty', width: 1000, height: 760, fill: [['#paste-text', STORY]] },
  { name: 'paste-busy', view: 'paste', of: 'busy', width: 1000, height: 760, fill: [['#paste-text', STORY]] },
  { name: 'paste-wrong', view: 'paste', of: 'wrong', width: 1000, height: 760 },
  { name: 'paste-error', view: 'paste', of: 'error', width: 420 },
  { name: 'paste-drop', view: 'paste', of: 'over', width: 1000, height: 760 },
  { name: 'paste-read', view: 'paste', of: 'read', width: 1200, height: 800, click: ['.story .phrase'] },
  { name: 'paste-foreign', view: 'paste', of: 'foreign', width: 1200, height: 800 },
  { name: 'paste-read-narrow', view: 'paste', of: 'read', width: 420, height: 800 },
  { name: 'phrases', view: 'phrases', of: 'filled', width: 1000 },
  { name: 'phrases-empty', view: 'phrases', of: 'empty', width: 1000 },
  { name: 'phrases-selected', view: 'phrases', of: 'selected', width: 1000 },
  { name: 'phrases-edit', view: 'phrases', of: 'filled', width: 1000, click: ['.own-line .controls button'] },
  { name: 'phrases-remove', view: 'phrases', of: 'filled', width: 1000, click: ['.pack header .icon-button'] },
  {
    name: 'phrases-wrong',
    view: 'phrases',
    of: 'wrong',
    width: 1000,
    fill: [
      ['.own > .phrase-form [name="say"]', 'a (small'],
      ['.own > .phrase-form [name="question"]', 'How small?'],
    ],
    press: ['Enter'],
  },
  { name: 'phrases-refused', view: 'phrases', of: 'wrong', width: 1000, bring: ['.import input', '{}'] },
  { name: 'phrases-narrow', view: 'phrases', of: 'filled', width: 420 },
  { name: 'recovery', view: 'recovery', of: 'damaged', width: 1000, height: 800 },
  {
    name: 'recovery-sure',
    view: 'recovery',
    of: 'damaged',
    width: 1000,
    height: 800,
    click: ['.for-good .button:first-child'],
  },
  { name: 'recovery-well', view: 'recovery', of: 'well', width: 1000, height: 640 },
  { name: 'recovery-full', view: 'recovery', of: 'full', width: 1000, height: 640 },
  { name: 'recovery-unreadable', view: 'recovery', of: 'unreadable', width: 420, height: 640 },
  { name: 'diagnostics', view: 'diagnostics', of: 'text', width: 1000, height: 800 },
  { name: 'diagnostics-narrow', view: 'diagnostics', of: 'text', width: 420, height: 800 },
  { ...popup, name: 'popup-trouble', of: 'trouble' },
  ...['plain', 'unsure', 'answered', 'all-answered', 'away', 'long'].map(
    (of): Scene => ({ name: `card-${of}`, view: 'card', of, width: 480, height: 640, clip: ['card-host', 24] }),
  ),
  {
    name: 'card-menu',
    view: 'card',
    of: 'plain',
    width: 480,
    height: 640,
    clip: ['card-host', 24],
    click: ['card-host >>> .foot [aria-expanded]'],
  },
  { name: 'card-sheet', view: 'card', of: 'plain', width: 390, height: 460 },
];
