// What the notebook stands on: four words that any storage can speak. The browser's is handed in by the background.

/** Values are plain JSON. Every promise may reject; `set` is atomic: the whole value is stored, or none of it. */
export interface Shelf {
  /** The value, or undefined where there is none. */
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  keys(): Promise<string[]>;
  /** Many at once, where the storage can; keys that are not there are left out. */
  some?(keys: string[]): Promise<Record<string, unknown>>;
}

/** Whether a change is on the shelf; if not, why. Nothing is called saved before this says so. */
export type Saved<T> =
  | ({ saved: true } & T)
  | { saved: false; reason: 'full' | 'broken' | 'newer' | 'refused'; message: string };

/** Browsers say "quota" in different ways. */
export function unsaved(error: unknown): { saved: false; reason: 'full' | 'broken'; message: string } {
  const message = error instanceof Error ? error.message : String(error);
  const name = error instanceof Error ? error.name : '';
  const full = /quota|storage (?:is )?full|no space|disk full|FILE_ERROR_NO_SPACE/i.test(`${name} ${message}`);
  return { saved: false, reason: full ? 'full' : 'broken', message: message.slice(0, 300) };
}
