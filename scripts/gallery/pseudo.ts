// A language that is 40 % longer and full of accents: what breaks in it would break in German.
import { english } from '../../components/english';
import { englishPages } from '../../components/english-pages';
import { englishPapers } from '../../components/english-papers';
import { englishTexts } from '../../components/english-texts';
import { englishTrouble } from '../../components/english-trouble';
import type { Plural, Words } from '../../components/words';
import type { Catalog } from '../../lib/model';

const ACCENTS: Record<string, string> = { a: 'á', e: 'é', i: 'í', o: 'ö', u: 'ü', c: 'ç', n: 'ñ', s: 'š' };

/** Accents outside `{values}`, and two in five letters again at the end. */
function longer(text: string): string {
  const accented = text.replace(/\{\w{1,20}\}|[aeioucns]/g, (found) => ACCENTS[found] ?? found);
  const more = 'löngér wörds älthöugh '.repeat(Math.ceil(text.length / 50)).slice(0, Math.ceil(text.length * 0.4));
  return `${accented} ${more.trim()}`;
}

const all: Words = { ...english, ...englishPages, ...englishTexts, ...englishPapers, ...englishTrouble };
const plural = ({ by, other }: Plural): Plural => ({ by, other: longer(other) });

export const pseudo = Object.fromEntries(
  Object.entries(all).map(([key, message]) => [key, typeof message === 'string' ? longer(message) : plural(message)]),
) as Words;

export const pseudoCatalog = (catalog: Catalog): Catalog => ({
  ...catalog,
  families: catalog.families.map((family) => ({ ...family, name: longer(family.name) })),
  groups: catalog.groups.map((group) => ({ ...group, name: longer(group.name) })),
  tactics: catalog.tactics.map((tactic) => ({ ...tactic, name: longer(tactic.name), why: longer(tactic.why) })),
  items: catalog.items.map((item) => ({ ...item, name: longer(item.name), ask: longer(item.ask) })),
});
