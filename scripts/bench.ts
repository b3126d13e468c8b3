// `bench [--fast] [--check] [--only ROWS]`: how fast and how light we are beside others, in one run on the same made-up inputs.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { browsers } from './bench/browser-rows';
import { command } from './bench/command-rows';
import { adversarial, cold, coldRows, warm } from './bench/finder-rows';
import { gate } from './bench/gate-rows';
import { article, growth, preparing } from './bench/reading-rows';
import { broken, type Line, table } from './bench/rows';
import { weights } from './bench/size-rows';
import { main, root, say } from './command';

const USAGE = `usage: npm run bench -- [--fast] [--check] [--only NAME,NAME…] [--articles N] [--limit ROW=RATIO]
  --fast        small inputs, no browsers: what continuous integration runs
  --check       exit status 1 where a ratio is worse than what is enforced (never for an absolute time)
  --only        of: sizes, gate, prepare, finder, cold, adversarial, reading, growth, read, chromium, firefox;
                chromium:storm is one part (ordinary, waking, popup, finding, thread, painting, storm, heap)
  --articles    how many are streamed through \`npm run read\` (100000 where not given; 1000000 takes hours)
  --limit       another limit for a row's ratio: shows that the check can fail`;

interface Choices {
  fast: boolean;
  check: boolean;
  only?: string[];
  articles?: number;
  limits: Record<string, number>;
}

function choicesOf(args: string[]): Choices {
  const choices: Choices = { fast: false, check: false, limits: {} };
  for (let at = 0; at < args.length; at++) {
    const arg = args[at]!;
    const value = () => args[++at] ?? '';
    if (arg === '--fast') choices.fast = true;
    else if (arg === '--check') choices.check = true;
    else if (arg === '--only') choices.only = value().split(',');
    else if (arg === '--articles') choices.articles = Number(value());
    else if (arg === '--limit') {
      const [row, ratio] = value().split('=');
      choices.limits[row!] = Number(ratio);
    } else throw new Error(`no option ${arg}.\n${USAGE}`);
  }
  return choices;
}

/** `chromium:storm` asks for one part of a browser's rows. */
const partOf = (browser: string, only?: string[]): string | undefined =>
  only?.find((name) => name.startsWith(`${browser}:`))?.split(':')[1];
const groupOf = (name: string): string => name.split(':')[0]!;

const groups: Record<string, (choices: Choices) => Line[] | Promise<Line[]>> = {
  sizes: () => weights(),
  gate: () => gate(),
  prepare: ({ fast }) => preparing(fast),
  finder: ({ fast }) => warm(fast),
  cold: ({ fast }) => coldRows(fast),
  adversarial: ({ fast }) => adversarial(fast),
  reading: ({ fast }) => article(fast),
  growth: ({ fast }) => growth(fast),
  read: ({ fast, articles }) => command(fast, articles),
  chromium: ({ only }) => browsers('chromium', partOf('chromium', only)),
  firefox: ({ only }) => browsers('firefox', partOf('firefox', only)),
};
/** Left out of a fast run unless asked for by name. */
const SLOW = ['chromium', 'firefox', 'read'];

function keep({ fast }: Choices, rows: Line[]): void {
  mkdirSync(join(root, 'out'), { recursive: true });
  const about = { node: process.version, fast, when: new Date().toISOString() };
  writeFileSync(join(root, 'out', 'bench.json'), `${JSON.stringify({ ...about, rows }, null, 2)}\n`);
}

async function bench(choices: Choices): Promise<void> {
  const unknown = choices.only?.find((name) => !(groupOf(name) in groups));
  if (unknown) throw new Error(`no rows called ${unknown}.\n${USAGE}`);
  const lines: Line[] = [];
  for (const [name, group] of Object.entries(groups)) {
    if (choices.only ? !choices.only.some((each) => groupOf(each) === name) : choices.fast && SLOW.includes(name))
      continue;
    say(`${name} …`);
    lines.push(...(await group(choices)));
    // After each group: a whole run takes long, and what ends it early shall not take what was measured along.
    keep(choices, lines);
  }
  console.log(table(lines));
  if (!choices.check) return;
  const worse = broken(lines, choices.limits);
  for (const { id, name, ratio } of worse)
    say(`unsaid: ${name} (${id}) is at ${ratio!.toFixed(2)}×: worse than allowed.`);
  if (worse.length) process.exitCode = 1;
}

const args = process.argv.slice(2);
if (args[0] === '--cold') console.log(cold(args[1]!));
else if (args.includes('--help')) console.log(USAGE);
else await main(() => bench(choicesOf(args)));
