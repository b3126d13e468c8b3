// Times every regular expression of ours on 1 MB of text made to exhaust it: `npm run pump`.

import { main } from './command';
import { boundedInput, madePatterns, ownPatterns } from './own-patterns';

const SIZE = 1_000_000;
const LIMIT_MS = 100;

const pumps = ['a', ' ', '1', '-', 'A.', 'the company ', 'no evidence ', '1,', '<a', 'January 1', 'A-', '\n'];

/** Milliseconds of the processor, since the machine may be busy with other things: the best of three runs over a text that ends in what no pattern wants. */
function time(pattern: RegExp, text: string): number {
  const times = [0, 1, 2].map(() => {
    const start = process.cpuUsage();
    if (pattern.global) text.replace(pattern, '');
    else pattern.test(text);
    const { user, system } = process.cpuUsage(start);
    pattern.lastIndex = 0;
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

await main(async () => {
  const { literals } = ownPatterns();
  const made = await madePatterns();
  const all = [
    ...literals.map(({ file, line, source, flags }) => ({
      place: `${file}:${line}`,
      pattern: new RegExp(source, flags),
    })),
    ...made.map((pattern) => ({ place: 'made', pattern })),
  ];
  const timed = all.map(({ place, pattern }) => {
    const size = boundedInput(pattern.source) ?? SIZE;
    const times = pumps.map((pump) => ({
      pump,
      ms: time(pattern, `${pump.repeat(Math.ceil(size / pump.length))}\u0000!`),
    }));
    return { place, pattern, size, ...times.reduce((worst, each) => (each.ms > worst.ms ? each : worst)) };
  });
  timed.sort((a, b) => b.ms - a.ms);
  for (const { place, ms, pump, size, pattern } of timed.slice(0, 12))
    process.stdout.write(
      `${ms.toFixed(1)} ms on ${size} of ${JSON.stringify(pump)}  ${place}  ${String(pattern).slice(0, 60)}\n`,
    );
  const slow = timed.filter(({ ms }) => ms > LIMIT_MS).length;
  process.stdout.write(`patterns: ${all.length}, over ${LIMIT_MS} ms on 1 MB: ${slow}\n`);
  if (slow) process.exitCode = 1;
});
