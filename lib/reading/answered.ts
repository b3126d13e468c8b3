// Answered elsewhere: a phrase whose question the same text answers is softened, and points to the answer.
import type { Answer, AnsweredBy, ItemId, Signal, Span } from '../model';
import { ANSWERS, type AnswerLink } from '../rules/answers';
import { compile, type Finder } from './pattern';
import type { Prepared } from './prepare';

const abouts = new Map<string, Finder>();

function mentions(prepared: Prepared, span: Span, pattern: string): boolean {
  let finder = abouts.get(pattern);
  if (!finder) {
    finder = compile([{ id: 'about', say: pattern }]);
    abouts.set(pattern, finder);
  }
  return hitsOf(prepared, finder).some(({ start, end }) => start >= span.start && end <= span.end);
}

// One search a text and pattern, however many signals ask.
const searched = new WeakMap<Prepared, Map<Finder, Span[]>>();
function hitsOf(prepared: Prepared, finder: Finder): Span[] {
  const known = searched.get(prepared) ?? new Map<Finder, Span[]>();
  searched.set(prepared, known);
  const hits = known.get(finder) ?? finder(prepared);
  known.set(finder, hits);
  return hits;
}

/** The phrase and the few words after it: "a limited number" + "of patients were". */
const clauseOf = (signal: Signal): Span => ({
  start: signal.start,
  end: Math.min(signal.sentence.end, signal.end + 40),
});

function isAbout(prepared: Prepared, signal: Signal, links: AnswerLink[], link: AnswerLink): boolean {
  if (!link.about) return true;
  if (mentions(prepared, signal, link.about)) return true;
  // The clause decides only where the phrase itself names none of the things asked about.
  const named = links.some(({ about }) => about && mentions(prepared, signal, about));
  return !named && mentions(prepared, clauseOf(signal), link.about);
}

function answerTo(prepared: Prepared, signal: Signal, answer: Answer): Span | undefined {
  if (answer.status !== 'stated' || !answer.sure) return undefined;
  const piece = answer.evidence.find(
    ({ start, voice }) => voice !== 'attacker' && (start >= signal.sentence.end || start < signal.sentence.start),
  );
  return piece && prepared.sentences[prepared.sentenceAt(piece.start)];
}

/** Signals with what answers them, and without the questions that are answered. `questions` are a tactic's own, by index. */
export function linkAnswers(prepared: Prepared, signals: Signal[], items: Record<ItemId, Answer>): Signal[] {
  return signals.map((signal) => {
    const links = ANSWERS[signal.tactic] ?? [];
    const settled = new Set<number>();
    const answered: AnsweredBy[] = [];
    for (const link of links) {
      const sentence = isAbout(prepared, signal, links, link)
        ? answerTo(prepared, signal, items[link.item])
        : undefined;
      if (!sentence) continue;
      settled.add(link.ask);
      answered.push({ item: link.item, sentence, complete: true });
    }
    return { ...signal, answered, questions: signal.questions.filter((_, index) => !settled.has(index)) };
  });
}
