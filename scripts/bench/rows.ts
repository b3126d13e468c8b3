// What is measured, as rows: a figure of ours, what it is compared with, the budget, and whether it holds.

export interface Row {
  id: string;
  name: string;
  ours: number;
  unit: string;
  /** Largest less smallest, over the median. */
  spread?: number;
  peer?: { name: string; value: number };
  /** Ours to the peer's, in the words of the budget: "at least 1.3" or "at most 0.1". */
  ratio?: number;
  /** The goal, in words. */
  budget: string;
  holds: boolean;
  /** What `--check` enforces: ratios only, since machines differ. Looser than the goal where that is not met yet. */
  least?: number;
  most?: number;
  note?: string;
}

export interface Missing {
  id: string;
  name: string;
  budget: string;
  /** Why there is no figure. */
  missing: string;
}

export type Line = Row | Missing;

/** The rows whose ratio is outside what is enforced; `limits` replaces limits by id (`finder.joined` to 99). */
export function broken(lines: Line[], limits: Record<string, number> = {}): Row[] {
  return lines.filter((row): row is Row => {
    if ('missing' in row || row.ratio === undefined) return false;
    const { least, most, ratio } = row;
    const limit = limits[row.id];
    if (least !== undefined) return !(ratio >= (limit ?? least));
    return most !== undefined && !(ratio <= (limit ?? most));
  });
}

const short = (value: number): string =>
  value >= 100
    ? value.toFixed(0)
    : value >= 10
      ? value.toFixed(1)
      : value >= 1
        ? value.toFixed(2)
        : value.toPrecision(2);

const cells = (line: Line): string[] =>
  'missing' in line
    ? [line.name, '–', '–', '–', line.budget, `not measured: ${line.missing}`]
    : [
        line.name,
        `${short(line.ours)} ${line.unit}${line.spread === undefined ? '' : ` ±${Math.round(line.spread * 50)} %`}`,
        line.peer ? `${short(line.peer.value)} (${line.peer.name})` : '–',
        line.ratio === undefined ? '–' : `${short(line.ratio)}×`,
        line.budget,
        `${line.holds ? 'yes' : 'no'}${line.note ? `; ${line.note}` : ''}`,
      ];

const HEADS = ['what', 'ours', 'peer', 'ratio', 'budget', 'holds?'];

/** A table that reads as text and as Markdown. */
export function table(lines: Line[]): string {
  const all = [HEADS, ...lines.map(cells)];
  const widths = HEADS.map((_, at) => Math.max(...all.map((row) => row[at]!.length)));
  const print = (row: string[]) => `| ${row.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`;
  return [print(HEADS), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...all.slice(1).map(print)].join(
    '\n',
  );
}
