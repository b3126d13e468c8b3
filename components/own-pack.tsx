// One pack of the reader's own phrases: its lines, each edited in place or removed, the pack to a file or away.
import { useRef, useState } from 'preact/hooks';
import type { PackReply } from '../lib/extension/messages';
import type { Catalog, OwnPhrase, PhrasePack } from '../lib/model';
import { familyOf } from './family-legend';
import { FamilyLine } from './family-line';
import { keepFocus, useFocused, useReturned } from './focus';
import { Icon } from './icon';
import type { PhraseWishes } from './own-phrases';
import { PhraseForm } from './phrase-form';
import { Sure } from './sure';
import { say } from './words';

/** Where a phrase is added. */
const ADD = '.own > .phrase-form input';

interface LineProps {
  phrase: OwnPhrase;
  catalog: Catalog;
  /** It has just been edited: its button has the focus again. */
  edited: boolean;
  edit: () => void;
  remove: () => void;
}

function Line({ phrase, catalog, edited, edit, remove }: LineProps) {
  const tactic = phrase.tactic ?? 'euphemism';
  const pencil = useFocused<HTMLButtonElement>(edited);
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
        <button
          type="button"
          class="icon-button"
          ref={pencil}
          aria-label={say('edit', { name: phrase.say })}
          onClick={edit}
        >
          <Icon name="pencil" />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={say('remove', { name: phrase.say })}
          onClick={(event) => {
            keepFocus(event.currentTarget.closest('li'), ADD);
            remove();
          }}
        >
          <Icon name="bin" />
        </button>
      </span>
    </li>
  );
}

export function Pack({
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
  // The one edited last: where the focus is to be afterwards.
  const last = useRef<string | undefined>(undefined);
  const close = (kept = edited) => {
    last.current = kept;
    setEdited(undefined);
  };
  const [sure, setSure] = useState(false);
  const bin = useReturned<HTMLButtonElement>(sure);
  const drop = async () => {
    keepFocus(bin.current?.closest('section') ?? null, ADD);
    tell(await wishes.drop(pack.name), say('ownRemoved'), true);
  };
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
          ref={bin}
          aria-label={say('ownDropPack', { name: pack.name })}
          aria-expanded={sure}
          onClick={() => setSure(!sure)}
        >
          <Icon name="bin" />
        </button>
      </header>
      {sure && (
        <Sure
          text={say('ownDropSure', { name: pack.name })}
          act={say('ownDrop')}
          yes={drop}
          no={() => setSure(false)}
        />
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
                cancel={() => close()}
                keep={async (name, value) => {
                  const wrong = tell(await wishes.change(name, phrase, value), say('ownSaved'));
                  if (!wrong) close(value.say);
                  return wrong;
                }}
              />
            </li>
          ) : (
            <Line
              key={phrase.say}
              phrase={phrase}
              catalog={catalog}
              edited={last.current === phrase.say}
              edit={() => setEdited(phrase.say)}
              remove={async () => void tell(await wishes.change(pack.name, phrase, null), say('ownRemoved'), true)}
            />
          ),
        )}
      </ul>
    </section>
  );
}
