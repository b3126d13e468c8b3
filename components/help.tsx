// Help: the list of tactics and items, and a page for each: what it is, examples, what is not one, what stands behind it.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Catalog } from '../lib/model';
import { HelpList } from './help-list';
import { HelpItem, HelpTactic } from './help-page';
import { PaperBar } from './paper-bar';
import { say } from './words';

/** A law or study, and what it says to this. */
export interface HelpSource {
  text: string;
  name: string;
  where?: string;
  via?: string;
}

/** What help says beyond the catalogue, by id. */
export interface HelpTexts {
  tactics: Record<string, { examples: string[]; not: { text: string; because: string }[]; behind: HelpSource[] }>;
  items: Record<string, { stated: string; vague: string; withheld: string; behind: HelpSource[] }>;
}

export interface HelpProps {
  catalog: Catalog;
  texts: HelpTexts;
}

/** `item/began` of `#item/began`. */
const asked = () => location.hash.slice(1);

/** The page that the address names, followed as it changes. */
function usePage(): string {
  const [page, setPage] = useState(asked);
  useEffect(() => {
    const listening = new AbortController();
    addEventListener('hashchange', () => setPage(asked()), { signal: listening.signal });
    return () => listening.abort();
  }, []);
  return page;
}

/** After a turn of the page its heading has the focus: a screen reader starts there. */
function useTurned(page: string) {
  const shown = useRef(page);
  useEffect(() => {
    if (page === shown.current) return;
    shown.current = page;
    document.querySelector<HTMLElement>('.help-main h1')?.focus();
    scrollTo(0, 0);
  }, [page]);
}

function Page({ page, catalog, texts }: HelpProps & { page: string }) {
  const [kind, id] = page.split('/');
  const tactic = kind === 'tactic' ? catalog.tactics.find((each) => each.id === id) : undefined;
  if (tactic) return <HelpTactic tactic={tactic} catalog={catalog} texts={texts} />;
  const item = kind === 'item' ? catalog.items.find((each) => each.id === id) : undefined;
  if (item) return <HelpItem item={item} catalog={catalog} texts={texts} />;
  return (
    <>
      <h1 tabIndex={-1}>{say('helpTitle')}</h1>
      <p class="soft lead">{say('helpLead')}</p>
      <p>
        <a href="tour.html">{say('helpTour')}</a>
      </p>
      <HelpList catalog={catalog} page={page} described />
    </>
  );
}

export function Help({ catalog, texts }: HelpProps) {
  const page = usePage();
  useTurned(page);
  const onPage = page.includes('/');
  return (
    <div class="help-page">
      <PaperBar />
      <div class={onPage ? 'help-columns' : 'help-columns whole'}>
        {onPage && (
          <nav aria-label={say('helpAll')}>
            <p>
              <a href="#all">{say('helpAll')}</a>
            </p>
            <HelpList catalog={catalog} page={page} />
          </nav>
        )}
        <main class="help-main">
          <Page page={page} catalog={catalog} texts={texts} />
          <p class="soft law">
            {say('helpInvented')} {say('helpLaw')}
          </p>
        </main>
      </div>
    </div>
  );
}
