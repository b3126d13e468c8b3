// What a reader has chosen: its shape, its defaults, and reading it back from a storage that may hold anything.
import * as v from 'valibot';
import type { Language, ProfileId, TacticId } from '../model';
import type { Mode, Sites } from './sites';

export interface Settings {
  mode: Mode;
  sites: Sites;
  /** Phrases never to be marked, lower case. */
  never: { tactic: TacticId; phrase: string }[];
  /** Tactics switched off; absent means on. */
  tactics: Partial<Record<TacticId, false>>;
  appearance: 'auto' | 'light' | 'dark';
  badge: boolean;
  /** What Unsaid speaks; `auto`: as the browser does. */
  language: 'auto' | Language;
  /** Whose items stand first. */
  profile: ProfileId;
  /** How exported files are named, as `lib/export/file-name` reads it; empty: as usual. */
  fileName: string;
  /** Whether `SHARED` goes through the browser's own sync. Not shared itself: each device says so for itself. */
  sync: boolean;
}

const LANGUAGES = ['en', 'de', 'fr', 'es'] as const satisfies Language[];

/** Of a BCP 47 tag: `de-AT` is German; a language that is not ours is English. */
export function nearestLanguage(tag: string): Language {
  const [primary] = tag.toLowerCase().split(/[-_]/);
  return LANGUAGES.find((language) => language === primary) ?? 'en';
}

/** What the browser's sync is given when it is switched on. Never sites, phrases or notes. */
export const SHARED = ['mode', 'tactics', 'appearance', 'badge', 'profile'] as const satisfies (keyof Settings)[];

/** The shared settings alone. */
export const sharedOf = (settings: Settings): Partial<Settings> =>
  Object.fromEntries(SHARED.map((key) => [key, settings[key]]));

/** Settings with those that another device shared; whatever else came along is left where it is. */
export function withShared(settings: Settings, shared: unknown): Settings {
  if (typeof shared !== 'object' || shared === null) return settings;
  const known = SHARED.filter((key) => Object.hasOwn(shared, key));
  const theirs = Object.fromEntries(known.map((key) => [key, (shared as Record<string, unknown>)[key]]));
  return { ...parseSettings({ ...settings, ...theirs }), sync: settings.sync };
}

export const DEFAULTS: Settings = {
  mode: 'everywhere',
  sites: {},
  never: [],
  tactics: {},
  appearance: 'auto',
  badge: true,
  language: 'auto',
  profile: 'all',
  fileName: '',
  sync: false,
};

const text = v.pipe(v.string(), v.maxLength(400));
const shape = {
  mode: v.picklist(['everywhere', 'chosen', 'ask']),
  sites: v.record(text, v.picklist(['on', 'off'])),
  never: v.array(v.object({ tactic: text, phrase: text })),
  tactics: v.record(text, v.literal(false)),
  appearance: v.picklist(['auto', 'light', 'dark']),
  badge: v.boolean(),
  language: v.picklist(['auto', ...LANGUAGES]),
  profile: v.picklist(['all', 'patient', 'reporter', 'investor', 'security']),
  fileName: v.pipe(v.string(), v.maxLength(120)),
  sync: v.boolean(),
} as const;

/** Whether all that is stored is understood: otherwise it is set aside before anything is written in its place. */
export function isSound(stored: unknown): boolean {
  if (stored === undefined) return true;
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return false;
  return Object.entries(shape).every(
    ([key, schema]) =>
      !Object.hasOwn(stored, key) || v.safeParse(schema, (stored as Record<string, unknown>)[key]).success,
  );
}

/** Settings from whatever was stored: every field that does not hold is replaced by its default, alone. */
export function parseSettings(stored: unknown): Settings {
  const settings: Record<string, unknown> = { ...DEFAULTS };
  if (typeof stored !== 'object' || stored === null) return { ...DEFAULTS };
  for (const [key, schema] of Object.entries(shape)) {
    const read = v.safeParse(schema, (stored as Record<string, unknown>)[key]);
    if (read.success) settings[key] = read.output;
  }
  return settings as unknown as Settings;
}
