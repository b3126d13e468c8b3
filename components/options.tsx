// Options: where it reads, tactics, phrases never marked, appearance, shortcuts, data. Saved as you go.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Catalog } from '../lib/model';
import type { StorageTrouble } from '../lib/view-model';
import type { Choices, ChoiceWishes } from './choices';
import { FileNames } from './file-names';
import { LanguageChoice } from './language-choice';
import { ModeChoice } from './mode-choice';
import { NameMark } from './name-mark';
import { NeverList } from './never-list';
import { ProfileChoice } from './profile-choice';
import { type Shortcut, ShortcutList } from './shortcut-list';
import { SiteRules } from './site-rules';
import { Switch } from './switch';
import { TacticSwitches } from './tactic-switches';
import { TroubleNotice } from './trouble-notice';
import { say, type Word } from './words';
import { YourData } from './your-data';

const SECTIONS: [string, Word][] = [
  ['where', 'where'],
  ['tactics', 'tactics'],
  ['never', 'never'],
  ['own', 'own'],
  ['profile', 'profile'],
  ['appearance', 'appearance'],
  ['language', 'language'],
  ['shortcuts', 'shortcuts'],
  ['exports', 'exports'],
  ['data', 'data'],
];

const APPEARANCES: [Choices['appearance'], Word][] = [
  ['auto', 'auto'],
  ['light', 'light'],
  ['dark', 'dark'],
];

/** The section nearest the top of the window. */
function useHere(): string {
  const [here, setHere] = useState('where');
  useEffect(() => {
    const listening = new AbortController();
    const look = () => {
      const passed = SECTIONS.filter(([id]) => (document.getElementById(id)?.getBoundingClientRect().top ?? 1) < 120);
      const ended = scrollY > 0 && innerHeight + scrollY >= document.body.scrollHeight - 4;
      setHere((ended ? SECTIONS.at(-1) : passed.at(-1))?.[0] ?? 'where');
    };
    addEventListener('scroll', look, { signal: listening.signal, passive: true });
    return () => listening.abort();
  }, []);
  return here;
}

function Section({
  id,
  title,
  text,
  children,
}: {
  id: string;
  title: string;
  text: string;
  children: ComponentChildren;
}) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p class="lead">{text}</p>
      {children}
    </section>
  );
}

function Nav({ help }: { help: ChoiceWishes['help'] }) {
  const here = useHere();
  return (
    <nav aria-label={say('optionsTitle')}>
      <NameMark />
      <ul>
        {SECTIONS.map(([id, word]) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={here === id ? 'true' : undefined}>
              {say(word)}
            </a>
          </li>
        ))}
      </ul>
      <p>{say('optionsSaved')}</p>
      {help && (
        <p>
          <button type="button" class="link" onClick={help}>
            {say('help')}
          </button>
        </p>
      )}
    </nav>
  );
}

function Looks({ choices, change }: { choices: Choices; change: ChoiceWishes['change'] }) {
  return (
    <div class="table looks">
      <fieldset>
        <legend class="for-ears">{say('appearance')}</legend>
        {APPEARANCES.map(([id, word]) => (
          <label key={id}>
            <input
              type="radio"
              name="appearance"
              checked={choices.appearance === id}
              onChange={() => change({ appearance: id })}
            />
            {say(word)}
          </label>
        ))}
      </fieldset>
      <div class="badge">
        <Switch on={choices.badge} label={say('badge')} change={(badge) => change({ badge })} />
        <span aria-hidden="true">
          <b>{say('badge')}</b>
          <small>{say('badgeText')}</small>
        </span>
      </div>
    </div>
  );
}

/** The way to the two pages that are for when something is wrong. */
function TroubleLinks({ recovery, diagnostics }: Pick<ChoiceWishes, 'recovery' | 'diagnostics'>) {
  if (!recovery || !diagnostics) return null;
  return (
    <p class="soft">
      <button type="button" class="link" onClick={recovery}>
        {say('recoveryTitle')}
      </button>{' '}
      <button type="button" class="link" onClick={diagnostics}>
        {say('diagnostics')}
      </button>
    </p>
  );
}

interface Props {
  /** Undefined until they are loaded. */
  choices: Choices | undefined;
  catalog: Catalog;
  /** The browser's keys for us, as they are set now. */
  shortcuts: Shortcut[];
  wishes: ChoiceWishes;
  /** Present where the storage is not well. */
  trouble?: StorageTrouble;
}

export function Options({ choices, catalog, shortcuts, wishes, trouble }: Props) {
  const { change } = wishes;
  return (
    <div class="options">
      <Nav help={wishes.help} />
      <main>
        <h1 class="for-ears">{say('optionsTitle')}</h1>
        <TroubleNotice trouble={trouble} open={wishes.recovery} />
        {choices && (
          <>
            <Section id="where" title={say('where')} text={say('whereText')}>
              <ModeChoice mode={choices.mode} choose={(mode) => change({ mode })} />
              <SiteRules sites={choices.sites} mode={choices.mode} change={(sites) => change({ sites })} />
            </Section>
            <Section id="tactics" title={say('tactics')} text={say('tacticsText')}>
              <TacticSwitches catalog={catalog} off={choices.tactics} change={(tactics) => change({ tactics })} />
            </Section>
            <Section id="never" title={say('never')} text={say('neverText')}>
              <NeverList catalog={catalog} never={choices.never} again={(phrase) => change({ markAgain: [phrase] })} />
            </Section>
            <Section id="own" title={say('own')} text={say('ownText')}>
              <button type="button" class="button" onClick={wishes.phrases}>
                {say('ownManage')}
              </button>
            </Section>
            <Section id="profile" title={say('profile')} text={say('profileText', { total: catalog.items.length })}>
              <ProfileChoice catalog={catalog} profile={choices.profile} choose={(profile) => change({ profile })} />
            </Section>
            <Section id="appearance" title={say('appearance')} text={say('appearanceText')}>
              <Looks choices={choices} change={change} />
            </Section>
            <Section id="language" title={say('language')} text={say('languageLead')}>
              <LanguageChoice language={choices.language} choose={(language) => change({ language })} />
            </Section>
            <Section id="shortcuts" title={say('shortcuts')} text={say('shortcutsText')}>
              <ShortcutList shortcuts={shortcuts} />
              <p class="soft">
                {say('shortcutsBrowser')}{' '}
                {wishes.shortcuts && (
                  <button type="button" class="link" onClick={wishes.shortcuts}>
                    {say('shortcutsOpen')}
                  </button>
                )}
              </p>
            </Section>
            <Section id="exports" title={say('exports')} text={say('exportsText')}>
              <FileNames template={choices.fileName} change={(fileName) => change({ fileName })} />
            </Section>
            <Section id="data" title={say('data')} text={say('dataText')}>
              <div class="table sync badge">
                <Switch on={choices.sync} label={say('sync')} change={(sync) => change({ sync })} />
                <span aria-hidden="true">
                  <b>{say('sync')}</b>
                  <small>{say('syncText')}</small>
                </span>
              </div>
              <YourData {...wishes} />
              <TroubleLinks {...wishes} />
            </Section>
          </>
        )}
      </main>
    </div>
  );
}
