// LibreOffice opens our CSV: `npm run spreadsheet -- 200`. Dossiers with hostile words in every field, each a file of its own; none may become a formula.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import csv from '../lib/export/formats/csv';
import { catalog } from '../lib/rules/index';
import { anyDossier } from '../tests/arbitrary-dossier';
import { main, run } from './command';

const NAMES = ['soffice', 'libreoffice'];
/** Comma, double quote, UTF-8; as trusting as it can be made: quoted cells are guessed at, and formulas are evaluated. */
const READ = '--infilter=CSV:44,34,76,1,,1033,false,true,false,false,false,0,true';
/** What must become a formula, or this test of ours sees nothing. */
const CONTROL = 'kind,text\r\nabout,"=1+1"\r\n';

async function office(): Promise<string | undefined> {
  const named = process.env.SOFFICE_BIN;
  for (const name of named ? [named] : NAMES) if ((await run(name, ['--version'])).ok) return name;
  return undefined;
}

interface Sheet {
  formulas: number;
  cells: number;
}

function lookInto(path: string): Sheet {
  const sheet = readFileSync(path, 'utf8');
  return {
    formulas: sheet.match(/ table:formula="/g)?.length ?? 0,
    cells: sheet.match(/ office:value-type="/g)?.length ?? 0,
  };
}

/** Opens all files at once and saves what LibreOffice holds, in its own format. */
async function opened(program: string, folder: string, names: string[]): Promise<Sheet[]> {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const files = names.map((name) => join(folder, `${name}.csv`));
  const args = [profile, '--headless', READ, '--convert-to', 'fods', '--outdir', join(folder, 'out'), ...files];
  const { output } = await run(program, args, { seconds: 3600 });
  const sheets = names.map((name) => join(folder, 'out', `${name}.fods`));
  const lost = sheets.filter((path) => !existsSync(path));
  if (lost.length > 0) throw new Error(`${lost.length} files were not opened.\n${output.slice(-2000)}`);
  return sheets.map(lookInto);
}

await main(async () => {
  const count = Number(process.argv[2] ?? 200);
  const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
  const program = await office();
  if (!program) {
    process.stdout.write(
      'LibreOffice is not here: nothing was measured. SOFFICE_BIN names it where it lies elsewhere.\n',
    );
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'unsaid-spreadsheet-'));
  mkdirSync(join(folder, 'out'));
  const dossiers = fc.sample(anyDossier, { numRuns: count, seed });
  const names = dossiers.map((dossier, at) => {
    const text = csv.render(dossier, { catalog, now: '2026-11-22T10:00:00.000Z' });
    writeFileSync(join(folder, `sheet-${at}.csv`), text);
    return `sheet-${at}`;
  });
  writeFileSync(join(folder, 'control.csv'), CONTROL);
  const [control, ...sheets] = (await opened(program, folder, ['control', ...names])) as [Sheet, ...Sheet[]];
  if (control.formulas !== 1) throw new Error('LibreOffice took “=1+1” for no formula: this proves nothing.');
  const sum = (of: keyof Sheet): number => sheets.reduce((all, sheet) => all + sheet[of], 0);
  process.stdout.write(
    `${count} exports opened (seed ${seed}): ${sum('cells')} cells, ${sum('formulas')} formulas; “=1+1” in a file of another's is one\n`,
  );
  if (sum('formulas') > 0 || sum('cells') < count) process.exitCode = 1;
});
