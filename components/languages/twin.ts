// The shape of a translated table: every key of the English one, a text for a text and a plural for a plural.
import type { Plural } from '../words';

export type Twin<English> = { [Key in keyof English]: English[Key] extends string ? string : Plural };
