// The reader's own packs, changed one phrase at a time or brought in whole: each change is checked as a file would be before it is kept.
import type { OwnPhrase, PhrasePack } from '../model';
import { choicesIn, PACK_LIMITS, type PackError, type PackRules, packText, parsePack, withPhrases } from './packs';
import type { Saved } from './shelf';

export const MOST_PACKS = 20;

export type PackReply = { packs: PhrasePack[]; name: string } | { errors: PackError[] };

export interface OwnPacks {
  /** Sorted by name. */
  packs(): Promise<PhrasePack[]>;
  /** `was` null adds, `value` null removes; where `was` is gone meanwhile, `value` is added. A pack without phrases goes. */
  change(pack: string, was: OwnPhrase | null, value: OwnPhrase | null): Promise<PackReply>;
  /** A pack from the text of a file; it joins one of the same name, whose own phrases stay as they are. */
  bring(text: string): Promise<PackReply>;
  drop(name: string): Promise<PackReply>;
}

interface Kept {
  packs(): Promise<PhrasePack[]>;
  keepPack(pack: PhrasePack): Promise<Saved<object>>;
  dropPack(name: string): Promise<Saved<object>>;
}

const refused = (message: string): { errors: PackError[] } => ({ errors: [{ line: 1, message }] });
const alike = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();
const isSame = (a: OwnPhrase, b: OwnPhrase | null) => b !== null && a.say === b.say && a.question === b.question;

/** What speaks against keeping these packs together: there is one limit for all, since all are looked for at once. */
function tooMuch(packs: PhrasePack[]): string | undefined {
  if (packs.length > MOST_PACKS) return `there are ${MOST_PACKS} packs already: remove one first`;
  const phrases = packs.flatMap((pack) => pack.phrases);
  if (phrases.length > PACK_LIMITS.phrases)
    return `with this, there are more than ${PACK_LIMITS.phrases} phrases in all packs`;
  const ways = phrases.reduce((sum, { say }) => sum + choicesIn(say), 0);
  return ways > PACK_LIMITS.choicesInAll ? 'with this, there are too many alternatives in all packs' : undefined;
}

/** One change after the other. `changed` is told after each that was kept. */
export function ownPacks(kept: Kept, rules: PackRules, changed: () => void): OwnPacks {
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  };
  const answer = async (saved: Saved<object>, name: string): Promise<PackReply> => {
    if (!saved.saved) return refused(saved.message);
    changed();
    return { packs: await kept.packs(), name };
  };
  const named = async (name: string) => (await kept.packs()).find((pack) => alike(pack.name, name));
  const keep = async (pack: PhrasePack): Promise<PackReply> => {
    const others = (await kept.packs()).filter(({ name }) => !alike(name, pack.name));
    const problem = tooMuch([...others, pack]);
    return problem ? refused(problem) : answer(await kept.keepPack(pack), pack.name);
  };
  const bring = async (text: string): Promise<PackReply> => {
    const result = parsePack(text, rules);
    if ('errors' in result) return result;
    const there = await named(result.pack.name);
    return keep(there ? withPhrases(there, result.pack.phrases) : result.pack);
  };
  const drop = async (name: string) => answer(await kept.dropPack(name), name);
  return {
    packs: () => kept.packs(),
    bring: (text) => inTurn(() => bring(text)),
    drop: (name) => inTurn(() => drop(name)),
    change: (name, was, value) =>
      inTurn(async () => {
        const there = (await named(name)) ?? { name, phrases: [] };
        const phrases = there.phrases.flatMap((each) => (isSame(each, was) ? (value ? [value] : []) : [each]));
        if (value && !there.phrases.some((each) => isSame(each, was))) phrases.push(value);
        if (phrases.length === 0) return drop(there.name);
        const result = parsePack(packText({ name: there.name, phrases }), rules);
        return 'errors' in result ? result : keep(result.pack);
      }),
  };
}
