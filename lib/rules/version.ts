// The rules' own version: every export carries it, so that a published checklist can be held against the rules that made it.

/** Calendar version: year, month, and a count within the month. Raised with any change of rules or weights. */
export const RULES_VERSION = '2026.11.7';
