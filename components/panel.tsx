// The side panel: the reading beside the page, in step with it. Signals, checklist, notes; two columns where there is room.
import { useEffect, useState } from 'preact/hooks';
import type { Catalog, Dossier, FamilyId, ProfileId } from '../lib/model';
import type { View } from '../lib/view-model';
import { ArticleHead } from './article-head';
import { Checklist } from './checklist';
import { counts } from './counts';
import { CoverageTwin } from './coverage-picture';
import { Filter, type Shown } from './filter';
import { useFilterKeys } from './filter-keys';
import { Foot, marked } from './foot';
import { HelpLink } from './help-link';
import { MyNotes, noteCount } from './my-notes';
import { Remarks } from './remarks';
import { SignalList } from './signal-list';
import { SourceLinks } from './source-links';
import { StateNotice } from './state-notice';
import { StateScreen } from './state-screen';
import { type Tab, Tabs } from './tabs';
import { TimelinePicture } from './timeline-picture';
import { TopBar } from './top-bar';
import { TroubleNotice } from './trouble-notice';
import type { Wishes } from './wishes';
import { say } from './words';

interface ReadProps {
  profile?: ProfileId;
  narrow?: boolean;
  dossier: Dossier;
  catalog: Catalog;
  wishes: Wishes;
  /** Id of the signal nearest the page's reading line. */
  at: string | undefined;
  gone: boolean;
  /** Families dimmed on this page. */
  dimmed?: FamilyId[];
}

interface Props extends Omit<ReadProps, 'dossier' | 'gone' | 'dimmed'> {
  /** Undefined until the background has answered. */
  view: View | undefined;
  /** One column, however wide the window: something else stands beside it. */
  narrow?: boolean;
}

/** From 720 px on, signals stand beside the rest. */
function useWide(never: boolean): boolean {
  const query = '(min-width: 720px)';
  const [wide, setWide] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const listening = new AbortController();
    const media = matchMedia(query);
    const look = () => setWide(media.matches);
    media.addEventListener('change', look, { signal: listening.signal });
    // The window may have changed between the first drawing and now.
    look();
    return () => listening.abort();
  }, []);
  return wide && !never;
}

function Items({ dossier, catalog, wishes, gone, profile }: ReadProps) {
  const [shown, setShown] = useState<Shown>('all');
  useFilterKeys(setShown);
  const { reading, article } = dossier;
  return (
    <>
      <CoverageTwin items={reading.items} catalog={catalog} />
      <TimelinePicture dossier={dossier} />
      <Filter shown={shown} counts={counts(reading.items, catalog.items)} show={setShown} />
      {shown === 'all' && <Remarks remarks={reading.remarks} show={gone ? undefined : wishes.show} />}
      <Checklist dossier={dossier} catalog={catalog} shown={shown} wishes={wishes} gone={gone} profile={profile} />
      {shown === 'all' && <SourceLinks links={article.sources} />}
      <p class="end">
        {say('disclaimer')} {say('privacy')} <HelpLink help={wishes.help} />
      </p>
    </>
  );
}

function Signals({ dossier, catalog, wishes, at, gone, dimmed }: ReadProps) {
  const show = gone ? undefined : wishes.show;
  const { dim, help } = wishes;
  return <SignalList dossier={dossier} catalog={catalog} at={at} show={show} dim={dim} kept={dimmed} help={help} />;
}

function tabsOf({ dossier, catalog }: ReadProps): Tab[] {
  return [
    { id: 'signals', name: say('signals'), n: marked(dossier).length },
    { id: 'checklist', name: say('checklist'), n: catalog.items.length },
    { id: 'notes', name: say('notes'), n: noteCount(dossier.notes) },
  ];
}

function Read(props: ReadProps) {
  const { dossier, catalog, wishes } = props;
  const wide = useWide(props.narrow ?? false);
  const [chosen, choose] = useState('signals');
  // A question half typed survives a look at another tab.
  const [typed, type] = useState('');
  const tabs = tabsOf(props).filter(({ id }) => !wide || id !== 'signals');
  const on = wide && chosen === 'signals' ? 'checklist' : chosen;
  const rest = (
    <Tabs tabs={tabs} on={on} choose={choose}>
      {on === 'signals' && <Signals {...props} />}
      {on === 'checklist' && <Items {...props} />}
      {on === 'notes' && <MyNotes dossier={dossier} catalog={catalog} wishes={wishes} typed={typed} type={type} />}
    </Tabs>
  );
  if (!wide) {
    return (
      <main class="scroller">
        <ArticleHead dossier={dossier} catalog={catalog} />
        {rest}
      </main>
    );
  }
  return (
    <main class="columns">
      <div class="scroller">
        <ArticleHead dossier={dossier} catalog={catalog} />
        <h2 class="column-title">
          {say('signals')} <span class="n">{marked(dossier).length}</span>
        </h2>
        <Signals {...props} />
      </div>
      <div class="scroller">{rest}</div>
    </main>
  );
}

export function Panel({ view, catalog, wishes, at, narrow, profile }: Props) {
  const dossier = view?.dossier;
  const gone = view?.state === 'gone';
  return (
    <div class="panel">
      <TopBar view={view} wishes={wishes} />
      <TroubleNotice trouble={view?.trouble} open={wishes.recovery} />
      {!view && (
        <main class="state loading" aria-busy="true">
          <h1 class="for-ears">{say('loading')}</h1>
        </main>
      )}
      {view && dossier && (
        <>
          <StateNotice view={view} wishes={wishes} />
          <Read
            key={dossier.article.url}
            dossier={dossier}
            catalog={catalog}
            wishes={wishes}
            at={at}
            gone={gone}
            narrow={narrow}
            profile={profile}
            dimmed={view.dimmed}
          />
          <Foot dossier={dossier} catalog={catalog} dimmed={view.dimmed} wishes={wishes} gone={gone} />
        </>
      )}
      {view && !dossier && <StateScreen view={view} wishes={wishes} />}
    </div>
  );
}
