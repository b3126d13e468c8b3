// The shops' files come out byte for byte the same, wherever and whenever they are built.
import { expect, it } from 'vitest';
import { reproduce } from '../../scripts/reproduce';

it('the same files at another place, in another zone, under another umask', { timeout: 600_000 }, async () => {
  const { here, there, again } = await reproduce();
  expect(Object.keys(here).filter((name) => /-(?:chrome|firefox)\.zip$/.test(name))).toHaveLength(2);
  expect(there).toEqual(here);
  if (again) expect(again).toEqual(here);
});
