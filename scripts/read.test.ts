// The command as it is started: lines out and nothing else, errors in their place, the exit status says whether all was read.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
function run(args: string[], input = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/run.mjs', 'read', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter(Boolean);
  return { lines: lines.map((line) => JSON.parse(line)), stderr, status };
}

const TEXT =
  'Northwind Ferries hacked\n\nHackers stole the passport numbers of 41,000 passengers of Northwind Ferries on 2 November, the company said on Wednesday. There is no evidence that the data has been misused, it said.';

describe('npm run read', { timeout: 120_000 }, () => {
  it('reads lines from standard input and goes on after broken ones', () => {
    const input = `${JSON.stringify({ id: 'a', text: TEXT })}\n{"id":"b"\n${JSON.stringify({ id: 'c', html: `<title>x</title><article><h1>${TEXT.replace('\n\n', '</h1><p>')}</p></article>` })}\n`;
    const { lines, status, stderr } = run(['-'], input);
    expect(lines.map(({ id, error }) => [id, error])).toEqual([
      ['a', undefined],
      ['b', 'line 2 is not JSON'],
      ['c', undefined],
    ]);
    expect(status).toBe(1);
    expect(stderr).toContain('line 2 is not JSON');
    const [a, , c] = lines;
    expect(a).toMatchObject({ disclosure: true, gate: true });
    expect(a.text).toBeUndefined();
    expect(c.text).toBe(TEXT);
    const none = a.signals.find(({ tactic }: { tactic: string }) => tactic === 'no-evidence');
    expect(TEXT.slice(none.start, none.end)).toContain('no evidence');
    expect(a.items['people-count']).toMatchObject({ status: 'stated', value: 41000 });
    expect(c.signals).toEqual(a.signals);
  });

  it('reads folders of pages and texts, with the gate’s word on each', () => {
    const { lines, status } = run(['tests/pages/advisory', 'tests/pages/news-story']);
    expect(status).toBe(0);
    expect(lines.map(({ id }) => id)).toContain('page');
    for (const { text, disclosure, gate } of lines.filter(({ id }) => id === 'page')) {
      expect(text).toMatch(/^.+\n\n/);
      expect([disclosure, gate].every((word) => typeof word === 'boolean')).toBe(true);
    }
  });

  it('says what is wrong with an option or a file', () => {
    expect(run(['--loud'])).toMatchObject({ status: 2, lines: [] });
    const { lines, status } = run(['/nowhere.txt']);
    expect(lines).toEqual([{ id: 'nowhere', error: '/nowhere.txt does not exist' }]);
    expect(status).toBe(1);
  });
});
