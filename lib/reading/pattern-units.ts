// A pattern as units between which only spaces and gaps lie: whatever is glued, hyphenated or optional within is written out in full.
import type { Piece } from './pattern-syntax';
import { NOTHING, spell } from './spellings';
import { isWord } from './word-ends';

/** One way of saying a unit; `text` is empty where the unit may be left out. */
export interface Phrase {
  text: string;
  /** The last word may go on. */
  star: boolean;
}

export type Unit =
  | { kind: 'set'; all: Phrase[] }
  | { kind: 'gap'; words: number }
  | { kind: 'split'; branches: Unit[][] }
  | { kind: 'light'; open: boolean };

/** The units of a pattern, in the order in which alternatives are tried; null where it cannot be read word by word. */
export function unitsOf(pieces: Piece[]): Unit[] | null {
  const units: Unit[] = [];
  for (let from = 0; from < pieces.length; ) {
    const to = runEnd(pieces, from);
    const unit = unitOf(pieces.slice(from, to));
    if (!unit) return null;
    units.push(unit);
    from = to;
  }
  return units;
}

/** Where the run ends that hangs together without a space. */
function runEnd(pieces: Piece[], from: number): number {
  let to = from + 1;
  const { kind } = pieces[from]!;
  if (kind === 'gap' || kind === 'light') return to;
  while (to < pieces.length && (clings(pieces[to]!) || pieces[to - 1]!.kind === 'hyphen')) to++;
  return to;
}

function clings(piece: Piece): boolean {
  if (piece.kind === 'hyphen') return true;
  if (piece.kind === 'word') return piece.glued;
  return piece.kind === 'group' && piece.branches.some(([first]) => first !== undefined && clings(first));
}

function unitOf(run: Piece[]): Unit | null {
  const [first] = run as [Piece];
  if (first.kind === 'gap') return { kind: 'gap', words: first.words };
  if (first.kind === 'light') return { kind: 'light', open: first.open };
  const all = phrasesOf(run);
  if (all) return all.every(isReadable) ? { kind: 'set', all } : null;
  if (run.length > 1 || first.kind !== 'group') return null;
  const branches = first.branches.map(unitsOf);
  return branches.includes(null) ? null : { kind: 'split', branches: branches as Unit[][] };
}

const written = new WeakMap<Piece, Phrase[] | null>();

/** Every way of saying the run, the first alternatives first; null where it is more than a list of phrases. */
function phrasesOf(run: Piece[]): Phrase[] | null {
  const only = run.length === 1 ? run[0]! : undefined;
  const known = only && written.get(only);
  if (known !== undefined) return known;
  const spellings = spell(run, [NOTHING]);
  const loose = spellings?.every(({ bare, end }) => !bare && end !== 'joint');
  const all = spellings && loose ? distinct(spellings) : null;
  if (only) written.set(only, all);
  return all;
}

/** What was said before need not be said again. */
function distinct(all: Phrase[]): Phrase[] {
  const seen = new Set<string>();
  return all.flatMap(({ text, star }) => {
    const key = star ? `${text}*` : text;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ text, star }];
  });
}

/** A last word that goes on is one of letters and digits. */
const isReadable = ({ text, star }: Phrase): boolean => !star || isWord(text.charCodeAt(text.length - 1));

/** Whether it begins with a sign: no word leads to it. */
export const isSign = ({ text }: Phrase): boolean => text !== '' && !isWord(text.charCodeAt(0));

/** The signs with which a match may begin, and the units without them; null where that cannot be told. */
export function withoutOpeningSigns(units: Unit[]): { units: Unit[]; signs: string[] } | null {
  const signs: string[] = [];
  const rest = [...units];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!;
    if (unit.kind === 'gap') break;
    if (unit.kind === 'split') {
      if (unit.branches.some((branch) => withoutOpeningSigns(branch)?.signs.length !== 0)) return null;
      continue;
    }
    if (unit.kind !== 'set') continue;
    signs.push(...unit.all.filter(isSign).map(({ text }) => text));
    const all = unit.all.filter((one) => !isSign(one));
    if (all.length === 0) return null;
    rest[at] = { kind: 'set', all };
    if (all.every(({ text }) => text !== '')) break;
  }
  return { units: rest, signs };
}
