// The rules as a document, `docs/rules.md`: made from lib/rules, so that it says what the extension does.
import { catalog, laws } from '../lib/rules';
import { itemHelp, tacticHelp } from '../lib/rules/help';
import { CHECKLIST, FAMILIES, GROUPS } from '../lib/rules/order';

const escaped = (text: string): string => text.replace(/[|*_<>]/g, (sign) => `\\${sign}`);
/** What stands in brackets is what is marked: in bold. */
const example = (text: string): string => `“${escaped(text).replace('[', '**').replace(']', '**')}”`;
type Sourced = ReturnType<typeof itemHelp>['behind'][number];
const behind = ({ text, name, where, via }: Sourced): string =>
  `- ${escaped(text)} *${[name, where, via && `by way of ${via}`]
    .filter(Boolean)
    .map((part) => escaped(part!))
    .join('; ')}.*`;

function tacticPart({ id, name, why, ask }: (typeof catalog.tactics)[number]): string[] {
  const help = tacticHelp(id);
  return [
    `### ${name} (\`${id}\`)`,
    '',
    why,
    '',
    `Leaves open: ${ask.join(' ')}`,
    '',
    ...help.examples.map((text) => `- ${example(text)}`),
    ...help.not.map(({ text, because }) => `- Not: ${example(text)} ${escaped(because)}`),
    ...help.behind.map(behind),
    '',
  ];
}

function itemPart(id: (typeof CHECKLIST)[number]): string[] {
  const { name, why, ask } = catalog.items.find((item) => item.id === id)!;
  const { stated, vague, withheld, behind: sources } = itemHelp(id);
  return [
    `### ${name} (\`${id}\`)`,
    '',
    `${why} **${ask}**`,
    '',
    `- stated: ${example(stated)}`,
    `- vague: ${example(vague)}`,
    `- withheld: ${example(withheld)}`,
    ...sources.map(behind),
    '',
  ];
}

const START = { aware: 'becoming aware', materiality: 'finding it material', assessed: 'judging the risk real' };

function lengthOf({ length }: (typeof laws)[number]): string {
  const [unit, n] = Object.entries(length ?? {})[0] ?? [];
  return unit ? `${n} ${unit === 'businessDays' ? 'business days' : unit}` : 'no fixed time';
}

const lawRow = (law: (typeof laws)[number]): string =>
  `| ${law.name} | ${law.duty} | ${START[law.start]} | ${lengthOf(law)} | ${law.source} | ${law.checked} |`;

/** The whole document. Pure: the same rules give the same text. */
export function rulesPage(): string {
  const families = FAMILIES.flatMap(({ id, name, line }) => [
    `## ${name} (${line})`,
    '',
    ...catalog.tactics.filter(({ family }) => family === id).flatMap(tacticPart),
  ]);
  const groups = GROUPS.flatMap(({ id, name }) => [
    `## ${name}`,
    '',
    ...CHECKLIST.filter((item) => catalog.items.find((info) => info.id === item)?.group === id).flatMap(itemPart),
  ]);
  return [
    '# Rules',
    '',
    'Made by `npm run docs` from lib/rules: change the rules, not this file. All examples are invented; what is marked in them is bold. Not legal advice.',
    '',
    '# Tactics',
    '',
    ...families,
    '# Checklist',
    '',
    ...groups,
    '# Clocks',
    '',
    'A clock is told only where the text names a place or body that makes its law one that could apply, and runs only from a start that the text states.',
    '',
    '| law | duty | from | length | source | checked |',
    '|---|---|---|---|---|---|',
    ...laws.map(lawRow),
    '',
  ].join('\n');
}
