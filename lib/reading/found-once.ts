// What a finder finds in a text is found once, however many steps of the reading ask for it.
import type { Prepared } from './prepare';

/** A finder for each list of rules, made at first use; what it found is kept as long as the prepared text is. */
export function foundOnce<Rules extends object, Found>(
  make: (rules: Rules) => (prepared: Prepared) => Found,
): (prepared: Prepared, rules: Rules) => Found {
  const finders = new WeakMap<Rules, (prepared: Prepared) => Found>();
  const kept = new WeakMap<Prepared, Map<Rules, Found>>();
  return (prepared, rules) => {
    const byRules = kept.get(prepared) ?? new Map<Rules, Found>();
    kept.set(prepared, byRules);
    const known = byRules.get(rules);
    if (known !== undefined) return known;
    const find = finders.get(rules) ?? make(rules);
    finders.set(rules, find);
    const found = find(prepared);
    byRules.set(rules, found);
    return found;
  };
}
