// The reader's own phrases: wires the page that edits them to the background, which alone keeps them.
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/pages.css';
import '../../components/phrases.css';
import { appear, appearAsBefore } from '../../components/appearance';
import { saveFile } from '../../components/exporting';
import { OwnPhrases, type PhraseWishes } from '../../components/own-phrases';
import { speakIn } from '../../components/speaking';
import { TroubleNotice } from '../../components/trouble-notice';
import { ask, catalog as askCatalog, languageOf, openPage, settings } from '../../lib/extension/client';
import type { FromView, PackReply } from '../../lib/extension/messages';
import type { Catalog, PhrasePack } from '../../lib/model';
import { packText } from '../../lib/notebook/packs';

const root = document.getElementById('app')!;
let packs: PhrasePack[] = [];
let catalog: Catalog = { tactics: [], items: [], families: [], groups: [] };
let selected: string | undefined;

/** Without what is kept the page still opens, and says why it is empty. */
let trouble: 'unreadable' | undefined;

const draw = () =>
  render(
    <>
      <TroubleNotice trouble={trouble} open={() => void openPage('recovery.html')} />
      <OwnPhrases packs={packs} catalog={catalog} selected={selected} wishes={wishes} />
    </>,
    root,
  );

const noPacks = (): PhrasePack[] => {
  trouble = 'unreadable';
  return [];
};

async function send(message: FromView): Promise<PackReply> {
  const failed = (error: unknown): PackReply => ({ errors: [{ line: 1, message: String(error) }] });
  const reply = await ask<PackReply>(message).catch(failed);
  if ('packs' in reply) packs = reply.packs;
  draw();
  return reply;
}

const fileNameOf = (name: string) =>
  `${
    name
      .replace(/[^\p{L}\p{N} _-]+/gu, ' ')
      .trim()
      .slice(0, 60) || 'phrases'
  }.json`;

const wishes: PhraseWishes = {
  change: (pack, was, value) => send({ type: 'change-phrase', pack, was, value }),
  bring: (text) => send({ type: 'import-pack', text }),
  drop: (name) => send({ type: 'drop-pack', name }),
  save: (pack) => saveFile(fileNameOf(pack.name), 'application/json', packText(pack)),
};

async function start(): Promise<void> {
  const id = new URLSearchParams(location.search).get('id');
  const [kept, words, known, chosen] = await Promise.all([
    ask<PhrasePack[]>({ type: 'packs' }).catch(noPacks),
    id ? ask<unknown>({ type: 'waiting-words', id }) : undefined,
    askCatalog(),
    settings(),
  ]);
  packs = kept;
  catalog = known;
  selected = typeof words === 'string' ? words : undefined;
  appear(chosen.appearance);
  await speakIn(languageOf(chosen));
  draw();
  root.querySelector<HTMLInputElement>(selected ? '[name="question"]' : '[name="say"]')?.focus();
}

appearAsBefore();
void start();
