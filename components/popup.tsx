// The popup: bar, head, timeline, filter, checklist, footer; or the state in their place. Data in by props, wishes out by callbacks.
import { useRef, useState } from 'preact/hooks';
import type { Catalog, Dossier, FamilyId, ProfileId } from '../lib/model';
import type { View } from '../lib/view-model';
import { ArticleHead } from './article-head';
import { Checklist } from './checklist';
import { counts } from './counts';
import { Filter, type Shown } from './filter';
import { useFilterKeys } from './filter-keys';
import { useRoom } from './fit-room';
import { Foot, marked, noMarks } from './foot';
import { HelpLink } from './help-link';
import { Remarks } from './remarks';
import { SourceLinks } from './source-links';
import { StateNotice } from './state-notice';
import { StateScreen } from './state-screen';
import { SummaryLine } from './summary-line';
import { Timeline } from './timeline';
import { TopBar } from './top-bar';
import { TroubleNotice } from './trouble-notice';
import type { Wishes } from './wishes';
import { say } from './words';

interface Props {
  /** Undefined until the background has answered. */
  view: View | undefined;
  catalog: Catalog;
  wishes: Wishes;
  profile?: ProfileId;
}

/** Whether the head has scrolled away, so that its short form stands in for it above the filter. */
function useFold() {
  const [folded, setFolded] = useState(false);
  const head = useRef<HTMLDivElement>(null);
  const fold = (event: Event) => {
    const scrolled = (event.currentTarget as HTMLElement).scrollTop;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    setFolded(scrolled > 0 && scrolled >= (head.current?.offsetHeight ?? 0) - FOLDED * rem);
  };
  return { folded, head, fold };
}
/** Height of the folded head in rem, as in popup.css. */
const FOLDED = 4.1875;

function Read({
  dossier,
  catalog,
  wishes,
  gone,
  profile,
  dimmed,
}: {
  dossier: Dossier;
  catalog: Catalog;
  wishes: Wishes;
  gone: boolean;
  profile: ProfileId | undefined;
  dimmed: FamilyId[] | undefined;
}) {
  const [shown, setShown] = useState<Shown>('all');
  const { folded, head, fold } = useFold();
  useFilterKeys(setShown);
  const { article, reading } = dossier;
  const show = gone ? undefined : wishes.show;
  return (
    <>
      <main class="scroller" onScroll={fold}>
        <div class={folded ? 'folded shown' : 'folded'} aria-hidden="true">
          <p class="headline" dir="auto" lang="en">
            {article.title}
          </p>
          <SummaryLine items={reading.items} catalog={catalog} />
        </div>
        <div ref={head}>
          <ArticleHead dossier={dossier} catalog={catalog} />
          <Timeline reading={reading} />
        </div>
        <Filter shown={shown} counts={counts(reading.items, catalog.items)} show={setShown} />
        {shown === 'all' && <Remarks remarks={reading.remarks} show={show} />}
        <Checklist dossier={dossier} catalog={catalog} shown={shown} wishes={wishes} gone={gone} profile={profile} />
        {shown === 'all' && <SourceLinks links={article.sources} />}
        <p class="end">
          {marked(dossier).length === 0 && <>{noMarks(dossier)} </>}
          {say('disclaimer')} {say('privacy')} <HelpLink help={wishes.help} />
        </p>
      </main>
      <Foot dossier={dossier} catalog={catalog} dimmed={dimmed} wishes={wishes} gone={gone} />
    </>
  );
}

export function Popup({ view, catalog, wishes, profile }: Props) {
  const dossier = view?.dossier;
  const room = useRoom(Boolean(dossier));
  return (
    <div class={dossier ? 'popup full' : 'popup'} ref={room}>
      <TopBar view={view} wishes={wishes} />
      <TroubleNotice trouble={view?.trouble} open={wishes.recovery} />
      {!view && (
        <main class="state loading" aria-busy="true">
          <h1 class="for-ears">{say('loading')}</h1>
        </main>
      )}
      {view && dossier && <StateNotice view={view} wishes={wishes} />}
      {view && dossier && (
        <Read
          key={dossier.article.url}
          dossier={dossier}
          catalog={catalog}
          wishes={wishes}
          gone={view.state === 'gone'}
          profile={profile}
          dimmed={view.dimmed}
        />
      )}
      {view && !dossier && <StateScreen view={view} wishes={wishes} />}
    </div>
  );
}
