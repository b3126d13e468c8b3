// Chooses the number of people hit among the numbers a text names: not all customers, not a part, and rather the exact one than its rounding.
import type { Scores } from './document-features';
import { peopleIn } from './people-mentions';
import type { Scene } from './sentence-features';

/** The number most is said for, or undefined: each mention speaks for it as far as its sentence is likely to state the count. */
export function peopleNumber(scene: Scene, { items }: Scores): number | undefined {
  const votes = new Map<number, number>();
  scene.counts.forEach((_, at) => {
    const stated = items['people-count'][at]?.[1] ?? 0;
    const hit = peopleIn(scene, at).filter(({ all }) => !all);
    const most = Math.max(...hit.filter(({ share }) => share === 1).map(({ value }) => value));
    // Of several in one sentence the largest is meant, as a rule; the others are its parts.
    for (const { value, share } of hit) vote(votes, value, stated * share * (value === most || share < 1 ? 1 : PART));
  });
  const winner = winnerOf(votes);
  return winner === undefined ? undefined : exact(winner, votes);
}

const PART = 1 / 3;

/** Two mentions are worth more than one, but not twice as much: votes add up as chances do. */
function vote(votes: Map<number, number>, value: number, likely: number): void {
  votes.set(value, 1 - (1 - (votes.get(value) ?? 0)) * (1 - Math.min(likely, 0.99)));
}

function winnerOf(votes: Map<number, number>): number | undefined {
  let best: number | undefined;
  let top = 0;
  for (const [value, likely] of votes) if (likely > top) [best, top] = [value, likely];
  return best;
}

/** The number that a round one stands for ("1.3 million" for 1,348,407), where the text names it; else the round one. */
function exact(round: number, votes: Map<number, number>): number {
  const digits = String(round).replace(/0+$/, '').length;
  const unit = 10 ** (String(round).length - digits);
  const finer = [...votes.keys()].filter(
    (value) =>
      value !== round && value % unit !== 0 && Math.abs(value - round) < unit && Math.abs(value - round) < NEAR * round,
  );
  return finer.sort((a, b) => votes.get(b)! - votes.get(a)!)[0] ?? round;
}

/** A rounding is not further off than this share. */
const NEAR = 0.1;
