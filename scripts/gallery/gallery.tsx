// One scene of the gallery, named by the address's hash, drawn with an invented story and wishes that only pretend; then others of its view, in its place.
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/reading.css';
import '../../components/popup.css';
import '../../components/panel.css';
import '../../components/pages.css';
import { speakCard } from '../../components/card/card-words';
import { TRANSLATED_CARD } from '../../components/card/translated-words';
import type { Choices } from '../../components/choices';
import { words as de } from '../../components/languages/de';
import { words as es } from '../../components/languages/es';
import { words as fr } from '../../components/languages/fr';
import { Options } from '../../components/options';
import { Panel } from '../../components/panel';
import { Popup } from '../../components/popup';
import { noted, sample } from '../../components/sample';
import { Welcome } from '../../components/welcome';
import type { Wishes } from '../../components/wishes';
import { speak } from '../../components/words';
import type { Dossier, Language } from '../../lib/model';
import { catalog as english } from '../../lib/rules';
import { catalogIn } from '../../lib/rules/words';
import type { View, ViewState } from '../../lib/view-model';
import { drawCard, leaveCard } from './cards';
import { drawPaper, papers } from './papers';
import { pseudo, pseudoCatalog } from './pseudo';
import { type Scene, scenes } from './scenes';
import { drawText } from './texts';
import { drawTrouble } from './trouble';

const TRANSLATED = { de, es, fr };
const asked = new URLSearchParams(location.search);
if (asked.has('pseudo')) speak(pseudo, 'en-GB');
if (asked.has('rtl')) document.dir = 'rtl';
const language = (asked.get('language') ?? 'en') as Language;
if (language !== 'en') {
  speak(TRANSLATED[language], language);
  speakCard(TRANSLATED_CARD[language]);
  document.documentElement.lang = language;
}
const catalog = asked.has('pseudo') ? pseudoCatalog(english) : catalogIn(language, english);

const formats = ['Markdown', 'Web page (HTML)', 'Spreadsheet (CSV)', 'Data (JSON)'];
const nothing = () => {};
const wishes: Wishes = {
  site: nothing,
  read: nothing,
  step: nothing,
  show: nothing,
  note: async () => {},
  options: nothing,
  panel: nothing,
  paste: nothing,
  letter: nothing,
  report: nothing,
  help: nothing,
  dim: nothing,
  reload: nothing,
  recovery: nothing,
  grant: nothing,
  exporting: {
    formats: async () => formats.map((label) => ({ id: label, label })),
    copy: async () => {},
    download: async () => 'halvern-dental-2026-11-10.md',
  },
};

const missing = { status: 'missing', evidence: [], sure: true, because: [] } as const;
const sparse: Dossier = {
  ...sample,
  reading: {
    ...sample.reading,
    delay: undefined,
    signals: [],
    remarks: [],
    items: Object.fromEntries(
      Object.keys(sample.reading.items).map((id) => [
        id,
        id === 'detected' ? { ...missing, status: 'vague' } : missing,
      ]),
    ) as unknown as Dossier['reading']['items'],
  },
};
const long: Dossier = {
  ...sample,
  article: {
    ...sample.article,
    publisher: 'The North-Eastern Harbour and Coastal Post and Gazette',
    title: `${sample.article.title}, and the supplier of the supplier says that it was told of a weakness in the spring, according to letters`,
  },
  reading: {
    ...sample.reading,
    organisation: 'Halvern Dental and Orthodontic Group Holdings (North-East) Limited',
    remarks: [
      {
        kind: 'headline',
        text: 'The headline speaks of a loss of files; the text says that they were reached.',
        spans: [{ start: 0, end: 20 }],
      },
    ],
  },
};
const partial: Dossier = { ...sample, article: { ...sample.article, partial: 'paywall' } };
const dossiers: Record<string, Dossier> = {
  ...papers,
  read: sample,
  changed: sample,
  gone: sample,
  noted,
  sparse,
  long,
  partial,
  trouble: sample,
};

/** The view that a scene shows; undefined while loading. */
function viewOf(of: string): View | undefined {
  if (of === 'loading') return undefined;
  const state = (['noted', 'sparse', 'long', 'partial', 'clocks', 'trouble'].includes(of) ? 'read' : of) as ViewState;
  const site = of === 'long' ? 'regional.news.northeasternharbourpost.example' : 'harbourpost.example';
  return {
    state,
    site,
    dossier: dossiers[of],
    trouble: of === 'trouble' ? 'damaged' : undefined,
    words: 3200,
    language: 'French',
  };
}

const app = document.getElementById('app')!;
const empty: Choices = {
  mode: 'everywhere',
  sites: {},
  never: [],
  tactics: {},
  appearance: 'auto',
  badge: true,
  language: 'auto',
  profile: 'all',
  fileName: '',
  sync: false,
};
const filled: Choices = {
  ...empty,
  sites: { 'harbourpost.example': 'on', 'northgazette.example': 'off', 'intranet.northgazette.example': 'on' },
  never: [
    { tactic: 'goodwill', phrase: 'our thoughts are with' },
    { tactic: 'hedging', phrase: 'may have' },
  ],
  tactics: { euphemism: false },
};
const choiceWishes = {
  change: nothing,
  exportAll: async () => {},
  importAll: async () => {},
  deleteAll: async () => {},
  phrases: nothing,
  help: nothing,
  shortcuts: nothing,
};

const here = sample.reading.signals.find(({ tactic }) => tactic === 'minimising')?.id;

function drawOptions(of: string): void {
  const choices = of === 'empty' ? empty : filled;
  const shortcuts = [
    { id: '_execute_action', keys: 'Alt+Shift+U' },
    { id: 'next-mark', keys: 'Alt+Shift+N' },
    { id: 'read-page', keys: '' },
  ];
  render(<Options choices={choices} catalog={catalog} shortcuts={shortcuts} wishes={choiceWishes} />, app);
}

/** Draws a scene where another may have stood, as on a page just opened. Of another view only a new page has the style alone. */
async function draw(scene: Scene): Promise<void> {
  leaveCard(app);
  render(null, app);
  app.replaceChildren();
  scrollTo(0, 0);
  const view = viewOf(scene.of);
  if (scene.view === 'popup') render(<Popup view={view} catalog={catalog} wishes={wishes} />, app);
  if (scene.view === 'options') drawOptions(scene.of);
  if (scene.view === 'welcome')
    render(<Welcome mode="everywhere" total={catalog.items.length} choose={async () => {}} sample={nothing} />, app);
  if (scene.view === 'panel')
    render(<Panel view={view} catalog={catalog} wishes={{ ...wishes, panel: undefined }} at={here} />, app);
  drawCard(scene, catalog, app);
  await Promise.all([
    drawPaper(scene, sparse, catalog, app),
    drawTrouble(scene, app),
    drawText(scene, catalog, wishes, app),
  ]);
}

const named = (name: string): Scene => scenes.find((scene) => scene.name === name) ?? scenes[0]!;

/** For the camera: another scene of the same view. */
Object.assign(globalThis, { show: (name: string) => draw(named(name)) });
void draw(named(location.hash.slice(1)));
