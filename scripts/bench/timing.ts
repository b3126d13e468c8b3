// Time taken fairly: contestants take turns, each turn long enough to be told, and the median counts.

export interface Timed {
  /** Milliseconds of processor time for one run: the median of the rounds. */
  median: number;
  /** Largest less smallest, over the median. */
  spread: number;
}

/** Processor time, which other programs on the machine do not lengthen as they do the clock's. */
function spent(work: () => void, times: number): number {
  const from = process.cpuUsage();
  for (let i = 0; i < times; i++) work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000 / times;
}

export function medianOf(values: number[]): Timed {
  const sorted = [...values].sort((a, b) => a - b);
  const median = sorted[sorted.length >> 1]!;
  return { median, spread: median ? (sorted.at(-1)! - sorted[0]!) / median : 0 };
}

/** Runs contestants in turn, `rounds` times, each turn at least `turn` milliseconds, after one round to warm up. */
export function race<Name extends string>(
  contestants: Record<Name, () => void>,
  rounds = 5,
  turn = 25,
): Record<Name, Timed> {
  const names = Object.keys(contestants) as Name[];
  const times = {} as Record<Name, number>;
  const taken = {} as Record<Name, number[]>;
  for (const name of names) {
    const once = spent(contestants[name], 1);
    const warm =
      once > turn ? once : spent(contestants[name], Math.max(1, Math.ceil((turn / Math.max(once, 0.01)) * 0.5)));
    times[name] = Math.max(1, Math.min(20_000, Math.ceil(turn / Math.max(warm, 0.001))));
    taken[name] = [];
  }
  for (let round = 0; round < rounds; round++)
    for (const name of names) taken[name].push(spent(contestants[name], times[name]));
  return Object.fromEntries(names.map((name) => [name, medianOf(taken[name])])) as Record<Name, Timed>;
}

/** How time grows with size: 1 is in step. The slope of the line through the logarithms. */
export function slope(points: [number, number][]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [mx, my] = [mean(0), mean(1)];
  const up = logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  return up / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}
