// The reader's own phrases, pack by pack: add, edit, remove; packs in and out as plain files. What is wrong with a file is named with its line.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PackReply, PackWrong } from '../lib/extension/messages';
import type { Catalog, OwnPhrase, PhrasePack } from '../lib/model';
import { Icon } from './icon';
import { NameMark } from './name-mark';
import { Pack } from './own-pack';
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
      ? 'ownJoined'
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
