// The text as read, in our own document: its paragraphs, with the marked phrases as elements, since no page of others is touched.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Catalog, Dossier, FamilyId, Signal, Span } from '../lib/model';
import { familyOf } from './family-legend';
import { marked } from './foot';
import { quote } from './quote';

interface Props {
  dossier: Dossier;
  catalog: Catalog;
  /** Id of the signal that is shown now. */
  at: string | undefined;
  dimmed: FamilyId[];
  /** The place that was jumped to last; a new object jumps again. */
  shown: Span | undefined;
  pick: (id: string) => void;
}

/** Where a paragraph is cut: at the edges of marks and of the place jumped to. */
function pieces(paragraph: Span, signals: Signal[], shown: Span | undefined): (Span & { signal?: Signal })[] {
  const edges = [...signals, ...(shown ? [shown] : [])].flatMap(({ start, end }) => [start, end]);
  const inside = edges.filter((edge) => edge > paragraph.start && edge < paragraph.end);
  const cuts = [...new Set([paragraph.start, ...inside, paragraph.end])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index]!;
    return { start, end, signal: signals.find((signal) => signal.start <= start && end <= signal.end) };
  });
}

function paragraphsOf(text: string): Span[] {
  const found: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const end = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start);
    if (end > start) found.push({ start, end });
    start = end + 1;
  }
  return found;
}

export function StoryText({ dossier, catalog, at, dimmed, shown, pick }: Props) {
  const { article } = dossier;
  const root = useRef<HTMLElement>(null);
  const signals = marked(dossier);
  useEffect(() => {
    if (!shown) return;
    const quiet = matchMedia('(prefers-reduced-motion: reduce)').matches;
    root.current?.querySelector('.shown')?.scrollIntoView({ block: 'center', behavior: quiet ? 'instant' : 'smooth' });
  }, [shown]);
  const piece = ({ start, end, signal }: ReturnType<typeof pieces>[number]): ComponentChildren => {
    const here = shown && start < shown.end && shown.start < end;
    const words = article.text.slice(start, end);
    if (!signal) return here ? <span class="shown">{words}</span> : words;
    const family = familyOf(catalog, signal);
    const state = `${signal.id === at ? ' open' : ''}${dimmed.includes(family) ? ' dimmed' : ''}${here ? ' shown' : ''}`;
    const act = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      pick(signal.id);
    };
    return (
      // biome-ignore lint/a11y/useSemanticElements: a button would not break over lines as words do
      <span
        key={start}
        role="button"
        tabIndex={0}
        class={`phrase ${family}${state}`}
        data-id={signal.id}
        aria-current={signal.id === at ? 'true' : undefined}
        aria-label={`${quote(article, { start, end })}: ${catalog.tactics.find(({ id }) => id === signal.tactic)?.name ?? ''}`}
        onClick={() => pick(signal.id)}
        onKeyDown={act}
      >
        {words}
      </span>
    );
  };
  const headline = article.text.indexOf('\n\n');
  return (
    <article class="story" ref={root} dir="auto">
      {paragraphsOf(article.text).map((paragraph) => {
        const inner = pieces(paragraph, signals, shown).map(piece);
        return paragraph.end <= headline ? (
          <h2 key={paragraph.start}>{inner}</h2>
        ) : (
          <p key={paragraph.start}>{inner}</p>
        );
      })}
    </article>
  );
}
