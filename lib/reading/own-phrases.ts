// A reader's own phrases in a reading: found by the same finder, never judged by the filter, first where words are shared.
import type { PhrasePack, Signal, TacticId } from '../model';
import { compile, type Finder, type Hit } from './pattern';
import { type Prepared, prepare } from './prepare';
import { speakers } from './voice';

/** What a phrase without a tactic is shown as: "A softer word". */
const WITHOUT_TACTIC: TacticId = 'euphemism';

/** No further than this a text is searched for own phrases (UTF-16 units): a pack may be made to cost time. */
const FARTHEST = 200_000;

export interface OwnPhrases {
  find: Finder;
  byRule: Map<string, { tactic: TacticId; question: string }>;
}

const slug = (name: string): string => (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['pack']).slice(0, 5).join('-');

/** Compiles packs once; rule ids are `own/<pack>/<n>`, counted from 1. A phrase that does not compile is left out: the rest still works. */
export function compileOwn(packs: PhrasePack[]): OwnPhrases | undefined {
  const byRule: OwnPhrases['byRule'] = new Map();
  const rows: { id: string; say: string }[] = [];
  for (const { name, phrases } of packs) {
    phrases.forEach(({ say, tactic, question }, index) => {
      const id = `own/${slug(name)}/${index + 1}`;
      if (wrongWith(say)) return;
      rows.push({ id, say });
      byRule.set(id, { tactic: tactic ?? WITHOUT_TACTIC, question });
    });
  }
  return rows.length > 0 ? { find: compile(rows), byRule } : undefined;
}

/** What is wrong with a pattern, by the compiler that will run it; undefined where nothing is. */
export function wrongWith(say: string): string | undefined {
  try {
    compile([{ id: 'own', say }]);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** The signals with the reader's own among them. Where both stand on the same words, the reader's own stays. */
export function withOwn(prepared: Prepared, signals: Signal[], own: OwnPhrases | undefined): Signal[] {
  if (!own) return signals;
  const mine = ownSignals(prepared, own);
  const free = signals.filter(({ start, end }) => !mine.some((each) => each.start < end && start < each.end));
  return [...free, ...mine].sort((a, b) => a.start - b.start);
}

function ownSignals(prepared: Prepared, { find, byRule }: OwnPhrases): Signal[] {
  const { raw, norm, sentences } = prepared;
  const searched = raw.length > FARTHEST ? prepare(raw.slice(0, FARTHEST)) : prepared;
  const first = new Map<string, Signal>();
  let voices: ReturnType<typeof speakers> | undefined;
  for (const { id, from: start, to: end } of apart(find(searched))) {
    const { tactic, question } = byRule.get(id)!;
    const words = `${tactic}|${norm.slice(start, end)}`;
    const known = first.get(words);
    if (known) {
      known.repeats++;
      continue;
    }
    const at = prepared.sentenceAt(start);
    voices ??= speakers(prepared);
    first.set(words, {
      id: `${tactic}@${start}`,
      tactic,
      rule: id,
      start,
      end,
      sentence: sentences[at]!,
      voice: voices[at]!.voice,
      sure: true,
      repeats: 1,
      questions: [question],
      answered: [],
    });
  }
  return [...first.values()];
}

/** Of hits that share words the first stays, of those at one place the longest. */
function apart(hits: Hit[]): Hit[] {
  let reached = 0;
  return [...hits]
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from, to }) => {
      if (from < reached) return false;
      reached = to;
      return true;
    });
}
