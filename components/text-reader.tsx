// A text and its reading side by side: the text with its marks, the panel in step with it.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Catalog, FamilyId, ProfileId, Span } from '../lib/model';
import type { View } from '../lib/view-model';
import { marked } from './foot';
import { Panel } from './panel';
import { StoryText } from './story-text';
import type { Wishes } from './wishes';
import { say } from './words';

interface Props {
  view: View;
  catalog: Catalog;
  /** What concerns the page alone (steps, jumps, dimming) is done here. */
  wishes: Wishes;
  again: () => void;
  profile?: ProfileId;
}

/** The mark nearest the reading line of the column, as it scrolls. */
function useReadingLine(column: { current: HTMLElement | null }, tell: (id: string) => void): void {
  useEffect(() => {
    const listening = new AbortController();
    const look = () => {
      const line = (column.current?.getBoundingClientRect().top ?? 0) + innerHeight * 0.4;
      const marks = [...(column.current?.querySelectorAll<HTMLElement>('[data-id]') ?? [])];
      const passed = marks.filter((mark) => mark.getBoundingClientRect().top <= line);
      const id = (passed.at(-1) ?? marks[0])?.dataset.id;
      if (id) tell(id);
    };
    const options = { signal: listening.signal, passive: true };
    column.current?.addEventListener('wheel', () => requestAnimationFrame(look), options);
    column.current?.addEventListener('touchmove', look, options);
    return () => listening.abort();
  }, []);
}

export function TextReader({ view, catalog, wishes, again, profile }: Props) {
  const dossier = view.dossier!;
  const [at, setAt] = useState<string>();
  const [dimmed, setDimmed] = useState<FamilyId[]>([]);
  const [shown, setShown] = useState<Span>();
  const column = useRef<HTMLElement>(null);
  useReadingLine(column, setAt);
  const signals = marked(dossier);
  const go = (id: string) => {
    const signal = signals.find((each) => each.id === id);
    if (!signal) return;
    setAt(id);
    setShown({ start: signal.start, end: signal.end });
  };
  const own = useMemo<Partial<Wishes>>(
    () => ({
      step: (by) => {
        const now = signals.findIndex(({ id }) => id === at);
        const next = now < 0 ? (by > 0 ? 0 : signals.length - 1) : (now + by + signals.length) % signals.length;
        if (signals[next]) go(signals[next].id);
      },
      show: ({ start, end }, mark) => {
        if (mark) setAt(mark);
        setShown({ start, end });
      },
      dim: setDimmed,
    }),
    [at, dossier],
  );
  return (
    <div class="text-reader">
      <section class="story-column" ref={column} aria-label={say('pasteText')}>
        <div class="story-bar">
          <button type="button" class="button" onClick={again}>
            {say('pasteAgain')}
          </button>
          {view.language && <p class="soft">{say('pasteLanguage', { language: view.language })}</p>}
        </div>
        <StoryText dossier={dossier} catalog={catalog} at={at} dimmed={dimmed} shown={shown} pick={go} />
      </section>
      <Panel
        view={{ ...view, dimmed }}
        catalog={catalog}
        wishes={{ ...wishes, ...own, panel: undefined }}
        at={at}
        narrow
        profile={profile}
      />
    </div>
  );
}
