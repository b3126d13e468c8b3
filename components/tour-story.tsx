// The sample story as a page would show it, its marks as links that open the card beside it.
import type { ComponentChildren } from 'preact';
import type { Dossier, FamilyId, Signal, Span } from '../lib/model';
import { day } from './day';
import { marked } from './foot';

interface Props {
  dossier: Dossier;
  familyOf: (signal: Signal) => FamilyId;
  open: Signal | undefined;
  /** The later steps speak of the reading as a whole: marks step back. */
  dim: boolean;
  choose: (signal: Signal) => void;
}

/** The paragraphs of the body as spans of the text. */
function paragraphs(text: string): Span[] {
  const found: Span[] = [];
  let start = text.indexOf('\n\n') + 2;
  for (const line of text.slice(start).split('\n')) {
    found.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return found;
}

function Mark({ signal, text, familyOf, open, choose }: Props & { signal: Signal; text: string }) {
  const isOpen = open?.id === signal.id;
  return (
    <a
      href={`#${signal.id}`}
      class={`tour-mark line-${familyOf(signal)}${isOpen ? ' open' : ''}`}
      aria-current={isOpen ? 'true' : undefined}
      onClick={(event) => {
        event.preventDefault();
        choose(signal);
      }}
    >
      {text}
    </a>
  );
}

function Paragraph({ span, ...props }: Props & { span: Span }) {
  const { text } = props.dossier.article;
  const parts: ComponentChildren[] = [];
  let at = span.start;
  for (const signal of marked(props.dossier).filter(({ start, end }) => start >= span.start && end <= span.end)) {
    if (signal.start < at) continue;
    parts.push(text.slice(at, signal.start));
    parts.push(<Mark key={signal.id} {...props} signal={signal} text={text.slice(signal.start, signal.end)} />);
    at = signal.end;
  }
  parts.push(text.slice(at, span.end));
  return <p>{parts}</p>;
}

export function TourStory(props: Props) {
  const { article } = props.dossier;
  return (
    <article class={props.dim ? 'story dimmed-marks' : 'story'} lang="en">
      <p class="story-head">
        {article.publisher} · {article.date && day(article.date)}
      </p>
      <h1>{article.title}</h1>
      {paragraphs(article.text).map((span) => (
        <Paragraph key={span.start} span={span} {...props} />
      ))}
    </article>
  );
}
