// Any text: wires what is pasted, dropped, opened or selected to the background's reading, and shows it beside the text.
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/reading.css';
import '../../components/panel.css';
import '../../components/texts.css';
import { appear, appearAsBefore } from '../../components/appearance';
import { exportingOf } from '../../components/exporting';
import { PasteForm } from '../../components/paste-form';
import { speakAsBefore, speakIn } from '../../components/speaking';
import { TextReader } from '../../components/text-reader';
import type { Wishes } from '../../components/wishes';
import { say, type Word } from '../../components/words';
import {
  ask,
  catalog as askCatalog,
  browserLanguage,
  englishCatalog,
  languageOf,
  nameTemplate,
  onChanged,
  ownTab,
  settings,
} from '../../lib/extension/client';
import { tabWishes } from '../../lib/extension/tab-wishes';
import { openFile, openText } from '../../lib/files/open-file';
import type { Opened, Wrong } from '../../lib/files/opened';
import type { Pdf } from '../../lib/files/pdf-text';
import type { Catalog, ProfileId } from '../../lib/model';
import type { View } from '../../lib/view-model';

const WRONGS: Record<Wrong, Word> = {
  empty: 'wrongEmpty',
  large: 'wrongLarge',
  'large-pdf': 'wrongLargePdf',
  kind: 'wrongKind',
  encrypted: 'wrongEncrypted',
  scanned: 'wrongScanned',
  damaged: 'wrongDamaged',
};

const listening = new AbortController();
const { signal } = listening;
const root = document.getElementById('app')!;
let tabId = -1;
let view: View | undefined;
let catalog: Catalog = { tactics: [], items: [], families: [], groups: [] };
let wishes = {} as Wishes;
let profile: ProfileId | undefined;
let busy: string | undefined;
let wrong: string | undefined;
let over = false;
/** The form is shown although something was read: another text is wanted. */
let another = false;

function draw(): void {
  const reading = view?.dossier && !another;
  document.title = reading ? `${view!.dossier!.article.title} – Unsaid` : 'Unsaid';
  render(
    reading ? (
      <TextReader
        key={view!.dossier!.hash}
        view={view!}
        catalog={catalog}
        wishes={wishes}
        again={again}
        profile={profile}
      />
    ) : (
      <PasteForm busy={busy} wrong={wrong} over={over} read={(text) => bring(async () => openText(text))} open={open} />
    ),
    root,
  );
}

function again(): void {
  another = true;
  wrong = undefined;
  draw();
  document.getElementById('paste-text')?.focus();
}

/** The library's own file, loaded for the first PDF; its worker is another. Neither is given an address to load from. */
async function pdf(): Promise<Pdf> {
  const path = '/third-party/pdf.min.mjs';
  const library = (await import(/* @vite-ignore */ path)) as Pdf & { GlobalWorkerOptions: { workerSrc: string } };
  library.GlobalWorkerOptions.workerSrc = '/third-party/pdf.worker.min.mjs';
  return library;
}

/** Opens and reads; whatever goes wrong is said on the form, and what was typed stays. */
async function bring(opening: () => Promise<Opened>, doing = say('pasteReading')): Promise<void> {
  busy = doing;
  wrong = undefined;
  draw();
  try {
    const opened = await opening();
    if ('wrong' in opened) wrong = say(WRONGS[opened.wrong]);
    else {
      const isPrivate = new URLSearchParams(location.search).has('private');
      view = await ask<View>({ type: 'read-text', tabId, article: opened.article, isPrivate });
      another = false;
    }
  } catch (error) {
    wrong = say('wrongReading', { error: error instanceof Error ? error.message : String(error) });
  }
  busy = undefined;
  draw();
}

const open = (file: File): void => void bring(() => openFile(file, pdf), say('pasteBusy', { name: file.name }));

/** Words of this page that are being dragged: into a note, or elsewhere in the form. */
let ours = false;

/** Whether a field takes what is dropped, as fields do: it is a note being written, not a text to be read. */
const isForField = ({ target, dataTransfer }: DragEvent): boolean =>
  ours || (!dataTransfer?.types.includes('Files') && target instanceof Element && target.matches('input, textarea'));

function drop(event: DragEvent): void {
  if (isForField(event)) return;
  event.preventDefault();
  over = false;
  const file = event.dataTransfer?.files[0];
  const text = event.dataTransfer?.getData('text/plain');
  if (file) open(file);
  else if (text) void bring(async () => openText(text));
  else draw();
}

function drag(event: DragEvent): void {
  if (ours || (event.type === 'dragover' && isForField(event) && !over)) return;
  event.preventDefault();
  const now = event.type !== 'dragleave' || event.relatedTarget !== null;
  if (now === over) return;
  over = now;
  draw();
}

async function refresh(): Promise<void> {
  view = (await ask<View | undefined>({ type: 'text-view', tabId })) ?? view;
  draw();
}

async function start(): Promise<void> {
  for (const type of ['dragover', 'dragleave'] as const) addEventListener(type, drag, { signal });
  addEventListener('drop', drop, { signal });
  for (const type of ['dragstart', 'dragend'] as const)
    addEventListener(
      type,
      () => {
        ours = type === 'dragstart';
      },
      { signal },
    );
  [tabId, catalog] = await Promise.all([ownTab(), askCatalog()]);
  const exporting = exportingOf(
    () => view!.dossier!,
    englishCatalog,
    async () => ({ ...(await import('../../lib/export')), ...(await import('../../lib/export/file-name')) }),
    nameTemplate,
  );
  const failed = (reason: string): void => {
    wrong = say('wrongReading', { error: reason });
    draw();
  };
  wishes = { ...tabWishes(tabId, () => view, failed), exporting };
  onChanged(tabId, () => void refresh(), signal);
  const id = new URLSearchParams(location.search).get('id') ?? undefined;
  view = await ask<View | undefined>({ type: 'text-view', tabId, id });
  const chosen = await settings();
  appear(chosen.appearance);
  await speakIn(languageOf(chosen));
  profile = chosen.profile;
  draw();
}

appearAsBefore();
speakAsBefore(browserLanguage())
  .then(() => {
    draw();
    return start();
  })
  .catch((error) => {
    wrong = say('wrongReading', { error: String(error) });
    draw();
  });
addEventListener('pagehide', () => listening.abort());
