// Named: a firm or force that the text names can be asked, so no trust is borrowed. Praise borrows it, name or no name.
import type { Candidate } from './candidates';
import type { Scene } from './scene';

/** Capitalised words that are no firm and no force. */
const NO_NAME =
  '(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|U\\.?[SK]\\b|United |Europe|America|IT )';
const NAME = `${NO_NAME}[A-Z][\\w&'’.-]{1,40}`;
const PERSONS =
  '(?:experts?|specialists?|investigators|consultants?|professionals|advis[eo]rs|analysts|engineers|researchers|responders|teams?|officials|detectives|officers)';
const FIRM = '(?:firm|company|agency|consultancy|provider|specialists?|consultants?|experts?|investigators)';
const FORCE = '(?:law[ -]enforcement|police|authorit(?:y|ies)|agenc(?:y|ies)|officials|regulators?|bodies)';

/** The phrase and what follows, told apart by `|`, as written. */
const FOLLOWED = new RegExp(
  [
    // "the forensic firm Brandvoll", "a forensic firm (Brandvoll)"
    `\\b(?:${FIRM}|${PERSONS}|${FORCE})\\| (?:called |named |\\()?${NAME}`,
    // "forensic experts from Brandvoll"
    `\\b${PERSONS}\\| (?:from|of|at) (?:the )?${NAME}`,
    // "a forensic firm, Brandvoll, to look into it"; not "a forensic firm, Brandvoll said"
    `\\b${FIRM}\\|, ${NAME}(?: ${NAME}){0,3}(?:[.;]|, (?:to|which|who)\\b)`,
    // Told, not "working with": the list says who was told.
    `\\b(?:[Nn]otif|[Ii]nform|[Aa]lert|[Rr]eport|[Tt]old|[Cc]ontact|[Rr]eferr)[^|]{0,60}\\b${FORCE}\\|,? (?:including|such as|namely) (?:the )?${NAME}`,
  ].join('|'),
);
/** "Hired Brandvoll, a forensic firm": the phrase, or all up to it, as written. */
const PRECEDED = new RegExp(
  `\\b(?:[Hh]ir(?:ed|ing)|[Rr]etain(?:ed|ing)|[Ee]ngag(?:ed|ing)|[Aa]ppoint(?:ed|ing)|[Cc]ontracted|[Cc]ommissioned|[Aa]sked|[Ee]nlisted|[Cc]onsulted|[Bb]rought in|[Cc]alled in|[Hh]elp of|[Aa]ssistance of|with|by) (?:the )?${NAME}(?: (?:& |and )?${NAME}){0,3}, (?:an?|the) (?:[\\w-]{1,30} ){0,3}${FIRM}$`,
);
/** The rest of a body's name, where the phrase stops short of it. */
const REST = new RegExp(`^ (?:${FORCE}|${PERSONS}|${FIRM})(?=[ ,])`);
const PRAISED =
  /\b(?:leading|top|top-tier|best|foremost|premier|prominent|world-class|world-leading|industry-leading|renowned|reputable|respected|recogni[sz]ed|well-known|trusted|highly)\b/;

/** "Organised Crime Unit": the name of a force, not a word about the attacker. */
const IN_NAME =
  /^[A-Z][^|]{0,200}\| (?:Unit|Squad|Division|Bureau|Agency|Command|Team|Task Force|Centre|Center|Branch)\b/;

const BEFORE = 80;
const AFTER = 100;

export function keepUnnamed(candidates: Candidate[], { prepared: { raw, norm, sentences } }: Scene): Candidate[] {
  return candidates.filter(({ tactic, start, end, sentence }) => {
    if (tactic === 'excuse') return !IN_NAME.test(`${raw.slice(start, end)}|${raw.slice(end, end + 20)}`);
    if (tactic !== 'authority') return true;
    const from = Math.max(sentences[sentence]?.start ?? start, start - BEFORE);
    if (PRAISED.test(norm.slice(Math.max(from, start - 25), end))) return true;
    const to = end + (REST.exec(raw.slice(end, end + 30))?.[0].length ?? 0);
    const followed = FOLLOWED.test(`${raw.slice(start, to)}|${raw.slice(to, to + AFTER)}`);
    return !followed && !PRECEDED.test(raw.slice(from, to));
  });
}
