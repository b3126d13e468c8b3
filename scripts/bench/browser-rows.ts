// What only a browser can tell: rows measured with the built extension in Chromium and Firefox.
import type { BrowserName } from '../product';
import type { Line } from './rows';

export async function browsers(_name: BrowserName): Promise<Line[]> {
  return [];
}
