// The reader's own phrases, pack by pack: add, edit, remove; packs in and out as plain files. What is wrong with a file is named with its line.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PackReply, PackWrong } from '../lib/extension/messages';
import type { Catalog, OwnPhrase, PhrasePack } from '../lib/model';
import { familyOf } from './family-legend';
import { FamilyLine } from './family-line';
import { Icon } from './icon';
import { NameMark } from './name-mark';
import { PhraseForm } from './phrase-form';
import { say } from './words';

export interface PhraseWishes {
  change: (pack: string, was: OwnPhrase | null, value: OwnPhrase | null) => Promise<PackReply>;
  bring: (text: string) => Promise<PackReply>;
  drop: (name: string) => Promise<PackReply>;
  save: (pack: PhrasePack) => void;
}

interface Props {
  packs: PhrasePack[];
  catalog: Catalog;
  /** Words selected on a page, to become a phrase. */
  selected?: string;
  wishes: PhraseWishes;
}

/** Asked before anything of a file is read; the background asks again. */
const LARGEST = 1_000_000;

interface Said {
  text: string;
  errors?: PackWrong[];
}

/** Words as they were selected, so that signs of the pattern language in them mean nothing. */
const literal = (words: string) =>
  words
    .replace(/[‘’]/g, "'")
    .replace(/[{}~()[\]|<>*"“”]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function Line({
  phrase,
  catalog,
  edit,
  remove,
}: {
  phrase: OwnPhrase;
  catalog: Catalog;
  edit: () => void;
  remove: () => void;
}) {
  const tactic = phrase.tactic ?? 'euphemism';
  return (
    <li class="own-line">
      <FamilyLine family={familyOf(catalog, { tactic })} />
      <span>
        <span class="phrase-words" dir="auto">
          {phrase.say}
        </span>
        <span dir="auto">{phrase.question}</span>
        <small>{catalog.tactics.find(({ id }) => id === tactic)?.name}</small>
      </span>
      <span class="controls">
        <button type="button" class="icon-button" aria-label={say('edit', { name: phrase.say })} onClick={edit}>
          <Icon name="pencil" />
        </button>
        <button type="button" class="icon-button" aria-label={say('remove', { name: phrase.say })} onClick={remove}>
          <Icon name="bin" />
        </button>
      </span>
    </li>
  );
}

function Pack({
  pack,
  catalog,
  wishes,
  tell,
}: {
  pack: PhrasePack;
  catalog: Catalog;
  wishes: PhraseWishes;
  /** What is wrong, if anything; said here unless a form says it, which is what `aloud` is for. */
  tell: (reply: PackReply, done: string, aloud?: boolean) => string | undefined;
}) {
  const [edited, setEdited] = useState<string>();
  const [sure, setSure] = useState(false);
  const drop = async () => void tell(await wishes.drop(pack.name), say('ownRemoved'), true);
  return (
    <section class="pack" aria-label={pack.name}>
      <header>
        <h2 dir="auto">{pack.name}</h2>
        <span class="soft">{say('ownCount', { n: pack.phrases.length })}</span>
        <button
          type="button"
          class="bare"
          aria-label={say('ownExportPack', { name: pack.name })}
          onClick={() => wishes.save(pack)}
        >
          <Icon name="download" />
          {say('ownExport')}
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={say('ownDropPack', { name: pack.name })}
          aria-expanded={sure}
          onClick={() => setSure(!sure)}
        >
          <Icon name="bin" />
        </button>
      </header>
      {sure && (
        <div class="sure">
          <p>{say('ownDropSure', { name: pack.name })}</p>
          <button type="button" class="button" onClick={() => setSure(false)}>
            {say('cancel')}
          </button>
          <button type="button" class="main-button" onClick={drop}>
            {say('ownDrop')}
          </button>
        </div>
      )}
      <ul>
        {pack.phrases.map((phrase) =>
          edited === phrase.say ? (
            <li key={phrase.say}>
              <PhraseForm
                catalog={catalog}
                start={{ ...phrase, pack: pack.name }}
                packs={[]}
                verb="ownSave"
                cancel={() => setEdited(undefined)}
                keep={async (name, value) => {
                  const wrong = tell(await wishes.change(name, phrase, value), say('ownSaved'));
                  if (!wrong) setEdited(undefined);
                  return wrong;
                }}
              />
            </li>
          ) : (
            <Line
              key={phrase.say}
              phrase={phrase}
              catalog={catalog}
              edit={() => setEdited(phrase.say)}
              remove={async () => void tell(await wishes.change(pack.name, phrase, null), say('ownRemoved'), true)}
            />
          ),
        )}
      </ul>
    </section>
  );
}

function Import({
  packs,
  bring,
  setSaid,
}: {
  packs: PhrasePack[];
  bring: PhraseWishes['bring'];
  setSaid: (said: Said) => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined) => {
    if (field.current) field.current.value = '';
    if (!file) return;
    const refused = (errors: Said['errors']) => setSaid({ text: say('ownRefused', { file: file.name }), errors });
    if (file.size > LARGEST) return refused([{ line: 1, message: say('ownTooLarge') }]);
    const reply = await bring(await file.text());
    if ('errors' in reply) return refused(reply.errors);
    const n = reply.packs.find(({ name }) => name === reply.name)?.phrases.length ?? 0;
    const word = packs.some(({ name }) => name.toLowerCase() === reply.name.toLowerCase())
      ? 'ownReplaced'
      : 'ownImported';
    setSaid({ text: say(word, { name: reply.name, phrases: say('ownCount', { n }) }) });
  };
  return (
    <>
      <button type="button" class="button" onClick={() => field.current?.click()}>
        <Icon name="open" />
        {say('ownImport')}
      </button>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={say('ownImport')}
        onChange={(event) => read(event.currentTarget.files?.[0])}
      />
    </>
  );
}

export function OwnPhrases({ packs, catalog, selected, wishes }: Props) {
  const [said, setSaid] = useState<Said>({ text: '' });
  const answer = useRef<HTMLDivElement>(null);
  // What is said of a pack stands above the packs; the button that was pressed may be far below.
  useEffect(() => {
    if (said.text) answer.current?.scrollIntoView({ block: 'nearest' });
  }, [said]);
  const tell = (reply: PackReply, done: string, aloud = false): string | undefined => {
    const wrong = 'errors' in reply ? (reply.errors[0]?.message ?? '') : undefined;
    setSaid({ text: wrong === undefined ? done : aloud ? say('exportAllFailed', { error: wrong }) : '' });
    return wrong;
  };
  const mine = say('ownMyPack');
  const names = [...new Set([mine, ...packs.map(({ name }) => name)])];
  return (
    <main class="own">
      <NameMark />
      <h1>{say('own')}</h1>
      <p class="lead">{say('ownText')}</p>
      <PhraseForm
        key={selected ?? ''}
        catalog={catalog}
        start={{ say: selected ? literal(selected) : '', pack: mine }}
        packs={names}
        verb="ownAdd"
        keep={async (pack, value) => tell(await wishes.change(pack, null, value), say('ownSaved'))}
      />
      <div class="said" role="status" ref={answer}>
        <p>{said.text}</p>
        {said.errors && (
          <ul>
            {said.errors.map(({ line, field, message }) => (
              <li key={`${line} ${field} ${message}`}>
                {say('ownWrong', { line, message: field ? `"${field}": ${message}` : message })}
              </li>
            ))}
          </ul>
        )}
      </div>
      {packs.length === 0 && <p class="nothing">{say('ownNone')}</p>}
      {packs.map((pack) => (
        <Pack key={pack.name} pack={pack} catalog={catalog} wishes={wishes} tell={tell} />
      ))}
      <p class="import">
        <Import packs={packs} bring={wishes.bring} setSaid={setSaid} />
        <span class="soft">{say('ownPacksText')}</span>
      </p>
    </main>
  );
}
