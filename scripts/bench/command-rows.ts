// The command line over many articles: how many a second and core, and whether memory stays what it was.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../command';
import { articleOf } from './inputs';
import type { Line } from './rows';

/** Megabytes held, and seconds of processor time used, by a running process; Linux only. */
function usage(pid: number): { megabytes: number; seconds: number } | undefined {
  try {
    const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return { megabytes: kilobytes / 1000, seconds: (Number(fields[11]) + Number(fields[12])) / 100 };
  } catch {
    return undefined;
  }
}

export interface Curve {
  /** After so many articles: megabytes. */
  points: [number, number][];
  /** Articles a second of processor time, after the first tenth. */
  pace: number;
}

/** Streams `articles` made-up articles of 2.5 kB through `npm run read`. */
export async function stream(articles: number): Promise<Curve> {
  const child = spawn(process.execPath, [join(root, 'scripts', 'run.mjs'), 'read', '-'], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const points: [number, number][] = [];
  let done = 0;
  let warm: { done: number; seconds: number } | undefined;
  let last = { done: 0, seconds: 0 };
  const every = Math.max(1, Math.floor(articles / 20));
  child.stdout.on('data', (part: Buffer) => {
    for (let at = part.indexOf(10); at >= 0; at = part.indexOf(10, at + 1)) {
      done++;
      const now = done % every === 0 ? usage(child.pid!) : undefined;
      if (!now) continue;
      points.push([done, now.megabytes]);
      last = { done, seconds: now.seconds };
      if (!warm && done >= articles / 10) warm = last;
    }
  });
  const ended = once(child, 'close');
  for (let seed = 0; seed < articles; seed++) {
    const line = `${JSON.stringify({ id: String(seed), text: articleOf(2500, seed + 1) })}\n`;
    if (!child.stdin.write(line)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  await ended;
  const pace = warm ? (last.done - warm.done) / (last.seconds - warm.seconds) : Number.NaN;
  return { points, pace };
}

export async function command(fast: boolean, articles = fast ? 1_500 : 100_000): Promise<Line[]> {
  const { points, pace } = await stream(articles);
  const name = `npm run read, ${articles.toLocaleString('en')} articles of 2.5 kB`;
  if (!points.length || !Number.isFinite(pace)) {
    const missing = 'needs /proc to see another process';
    return [{ id: 'read.pace', name, budget: '≥ 500 a second and core', missing }];
  }
  const half = points.slice(points.length >> 1).map(([, megabytes]) => megabytes);
  const before = points.slice(points.length >> 2, points.length >> 1).map(([, megabytes]) => megabytes);
  const [late, early] = [Math.max(...half), Math.max(...before)];
  const curve = points.filter((_, at) => at % 4 === 3).map(([, megabytes]) => megabytes.toFixed(0));
  return [
    { id: 'read.pace', name, ours: pace, unit: 'a second', budget: '≥ 500 a second and core', holds: pace >= 500 },
    {
      id: 'read.memory',
      name: 'its memory: second half to second quarter',
      ours: late,
      unit: 'MB',
      peer: { name: 'second quarter', value: early },
      ratio: late / early,
      budget: 'constant: ≤ 1.1×',
      holds: late / early <= 1.1,
      most: 1.5,
      note: `MB along the way ${curve.join(', ')}`,
    },
  ];
}
