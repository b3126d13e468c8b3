// The letter page: to whom, under which right, which questions; and the text, which stays as it is typed.
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { type Audience, type Letter, letterBody, MAILTO_LIMIT, mailAddress, writeLetter } from '../lib/letter/letter';
import { type Jurisdiction, RIGHTS, rightFor } from '../lib/letter/rights';
import type { Catalog, Dossier, ItemId, Status } from '../lib/model';
import { Icon } from './icon';
import { type Draft, newDraft, withPicked } from './letter-draft';
import { LetterQuestions } from './letter-questions';
import { PaperBar } from './paper-bar';
import { say, type Word } from './words';

interface Props {
  dossier: Dossier;
  catalog: Catalog;
  /** As it was left; absent the first time. */
  kept?: Draft;
  /** Whom this reader would write to. */
  audience?: Audience;
  /** Called with every change. */
  keep: (draft: Draft) => void;
  /** To the clipboard; rejects where that failed. */
  copy: (text: string) => Promise<void>;
}

const AUDIENCES: [Audience, Word, Word][] = [
  ['press', 'letterPress', 'letterPressText'],
  ['privacy', 'letterPrivacy', 'letterPrivacyText'],
  ['investor', 'letterInvestor', 'letterInvestorText'],
];

interface Part {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
}

function To({ draft, change }: Part) {
  return (
    <fieldset class="to">
      <legend>{say('letterTo')}</legend>
      {AUDIENCES.map(([audience, name, text]) => (
        <Fragment key={audience}>
          <label class="mode">
            <input
              type="radio"
              name="audience"
              checked={draft.audience === audience}
              onChange={() => change({ audience })}
            />
            <span>
              <b>{say(name)}</b>
              <small>{say(text)}</small>
            </span>
          </label>
          {audience === 'privacy' && draft.audience === audience && <Where draft={draft} change={change} />}
        </Fragment>
      ))}
    </fieldset>
  );
}

function Where({ draft, change }: Part) {
  const { source } = rightFor(draft.jurisdiction);
  return (
    <div class="where">
      <label>
        {say('letterWhere')}
        <select
          value={draft.jurisdiction}
          onChange={(event) => change({ jurisdiction: event.currentTarget.value as Jurisdiction })}
        >
          {RIGHTS.map(({ id, label }) => (
            <option key={id} value={id} lang="en">
              {label}
            </option>
          ))}
        </select>
      </label>
      {source && <p class="soft">{say('letterSource', { source })}</p>}
    </div>
  );
}

interface TextProps extends Part {
  letter: Letter;
  copy: Props['copy'];
}

function OwnText({ draft, change }: Part) {
  const { typed, aside } = draft;
  if (typed) {
    return (
      <p class="own-text">
        {say('letterOwn')}{' '}
        <button type="button" class="link" onClick={() => change({ typed: undefined, aside: typed })}>
          {say('letterAnew')}
        </button>
      </p>
    );
  }
  if (!aside) return null;
  return (
    <p class="own-text">
      <button type="button" class="link" onClick={() => change({ typed: aside, aside: undefined })}>
        {say('letterBack')}
      </button>
    </p>
  );
}

function Hand({ subject, body, copy }: { subject: string; body: string; copy: Props['copy'] }) {
  const [said, setSaid] = useState('');
  const address = mailAddress(subject.toWellFormed(), body.toWellFormed());
  const fits = address.length <= MAILTO_LIMIT;
  const take = () =>
    copy(`${subject}\n\n${body}`).then(
      () => setSaid(say('letterCopied')),
      () => setSaid(say('letterCopyFailed')),
    );
  return (
    <div class="hand">
      <button type="button" class="main-button" onClick={take}>
        <Icon name="copy" />
        {say('letterCopy')}
      </button>
      <a
        class="button"
        href={fits ? address : mailAddress(subject.toWellFormed(), '')}
        onClick={fits ? undefined : take}
      >
        <Icon name="pencil" />
        {say(fits ? 'letterMail' : 'letterMailCopied')}
      </a>
      <span class="soft">{say('letterKept')}</span>
      <p role="status">{said}</p>
      {!fits && <p class="soft long">{say('letterTooLong', { limit: MAILTO_LIMIT, n: address.length })}</p>}
    </div>
  );
}

function Text({ draft, change, letter, copy }: TextProps) {
  const written = draft.typed ?? { subject: letter.subject, body: letterBody(letter) };
  const type = (part: Partial<typeof written>) => change({ typed: { ...written, ...part } });
  return (
    <section class="letter-text">
      <p class="addressee">
        {say('letterTo')}: <b lang="en">{letter.to}</b>
      </p>
      <label>
        {say('letterSubject')}
        <input
          class="field"
          lang="en"
          dir="auto"
          value={written.subject}
          onInput={(event) => type({ subject: event.currentTarget.value })}
        />
      </label>
      <label>
        {say('letterBody')}
        <textarea
          autocomplete="off"
          rows={24}
          lang="en"
          dir="auto"
          value={written.body}
          onInput={(event) => type({ body: event.currentTarget.value })}
        />
      </label>
      <OwnText draft={draft} change={change} />
      <Hand subject={written.subject} body={written.body} copy={copy} />
    </section>
  );
}

/** As the reader has it, else as read; a question of one's own is about what is not said. */
const statusOf = ({ notes, reading }: Dossier, item: ItemId | undefined): Status =>
  (item && (notes.overrides[item] ?? reading.items[item]?.status)) ?? 'missing';

export function LetterPage({ dossier, catalog, kept, audience = 'press', keep, copy }: Props) {
  const [draft, setDraft] = useState<Draft>(kept ?? newDraft(audience));
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    keep(next);
  };
  const { audience: to, jurisdiction } = draft;
  const letter = withPicked(writeLetter(dossier, { catalog, audience: to, jurisdiction }), draft);
  const pick = (ids: string[]) => change({ picked: { ...draft.picked, [to]: ids } });
  return (
    <div class="letter-page">
      <PaperBar>
        <div class="letter-head">
          <h1>{say('letterTitle')}</h1>
          <p class="soft lead">{say('letterLead')}</p>
        </div>
      </PaperBar>
      <main>
        <p class="about" dir="auto" lang="en">
          {dossier.article.title}
        </p>
        <div class="letter-columns">
          <div>
            <To draft={draft} change={change} />
            <LetterQuestions questions={letter.questions} statusOf={(item) => statusOf(dossier, item)} pick={pick} />
          </div>
          <Text draft={draft} change={change} letter={letter} copy={copy} />
        </div>
      </main>
    </div>
  );
}
