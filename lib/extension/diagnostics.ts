// A text for a bug report: versions, permissions, numbers and sizes. Every line is one of our own words and a number or a name from a list.
import browser from './browser';
import type { Desk } from './desk';
import { languageNow } from './interface-language';
import { lastErrors } from './last-errors';
import type { StorageReport } from './messages';
import { loadSettings } from './settings-store';
import { versionOf } from './show-entry';
import { checkStorage } from './storage-check';

type Line = [string, string | number | boolean | undefined];

/** The browser's name and version: Firefox says; of the others the first known name in their user agent. */
async function browserName(): Promise<string> {
  const api = browser.runtime as unknown as { getBrowserInfo?(): Promise<{ name: string; version: string }> };
  const info = await api.getBrowserInfo?.().catch(() => undefined);
  if (info) return `${info.name} ${info.version}`;
  return /(?:Edg|OPR|Chrome)\/[\d.]{1,20}/.exec(navigator.userAgent)?.[0].replace('/', ' ') ?? 'unknown';
}

async function browserLines(): Promise<Line[]> {
  const { os, arch } = await browser.runtime.getPlatformInfo();
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  const everywhere = await browser.permissions.contains({ origins: ['http://*/*', 'https://*/*'] });
  const asked = browser.runtime.getManifest().permissions ?? [];
  const inPrivate = await browser.extension.isAllowedIncognitoAccess().catch(() => undefined);
  return [
    ['browser', await browserName()],
    ['system', `${os} ${arch}`],
    [
      'permissions',
      permissions
        .filter((each) => (asked as string[]).includes(each))
        .sort()
        .join(', '),
    ],
    ['access to all sites', everywhere],
    // How many, not which: a site somebody allowed by hand is a site somebody reads.
    ['patterns of sites', origins.length],
    ['in private windows', inPrivate],
  ];
}

async function settingLines(): Promise<Line[]> {
  const settings = await loadSettings();
  return [
    ['mode', settings.mode],
    ['sites with a rule', Object.keys(settings.sites).length],
    ['phrases never marked', settings.never.length],
    ['tactics switched off', Object.keys(settings.tactics).length],
    ['appearance', settings.appearance],
    ['badge', settings.badge],
    ['language', `${settings.language}, spoken: ${await languageNow()}`],
    ['profile', settings.profile],
    ['sync', settings.sync],
  ];
}

/** What is wrong with a damaged record may quote it: counted, not told. */
function storageLines({ trouble, kept, damaged, newer, restored, bytes, quota }: StorageReport): Line[] {
  const counts = (all: [string, number][]) => all.map(([kind, n]) => `${kind} ${n}`).join(', ') || 'none';
  const byKind = new Map<string, number>();
  for (const { kind, records } of damaged) byKind.set(kind, (byKind.get(kind) ?? 0) + records);
  return [
    ['storage', trouble ?? 'well'],
    ['records', counts(Object.entries(kept).sort())],
    ['records that cannot be read', counts([...byKind].sort())],
    ['records of a newer version', newer],
    ['records put back from their copy', restored ?? 0],
    ['bytes in use', bytes],
    ['bytes there are', quota],
  ];
}

export async function diagnosticsOf(desk: Desk): Promise<string> {
  const lines: Line[] = [
    ['Unsaid', versionOf()],
    ['rules', desk.rulesVersion],
    ...(await browserLines()),
    ...(await settingLines()),
    ...storageLines(await checkStorage(desk)),
  ];
  const errors = (await lastErrors()).map(({ where, name }) => `  ${where}: ${name}`);
  const told = lines.map(([name, value]) => `${name}: ${value ?? 'not told'}`);
  return [...told, errors.length ? 'last errors:' : 'last errors: none', ...errors, ''].join('\n');
}
