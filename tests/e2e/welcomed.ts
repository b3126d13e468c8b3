// Waits for the page that opens by itself after the installation: it would come up over the first page of a test.
import { until } from '../../scripts/drive';
import type { World } from './harness';

/** Firefox does not always tell of that tab: after a few seconds the test goes on without. */
export const welcomed = ({ session }: World): Promise<unknown> =>
  until(
    'the welcome page',
    async () => (await session.browser.pages()).some((page) => page.url().endsWith('/welcome.html')),
    session.name === 'firefox' ? 3 : 15,
  ).catch(() => undefined);
