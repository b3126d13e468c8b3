// What a pattern cannot do without, and how many spaces lie between: by this it is ruled out nearly everywhere at no cost.
import { isSign, type Phrase, type Unit } from './pattern-units';

/** A unit that every match contains. */
export interface Need {
  /** One of these begins there. */
  all: Phrase[];
  /** It begins so many spaces after the need before it began; the first, after the match did. */
  least: number;
  most: number;
}

/** Whether a space must lead up to the next word: not after a gap, nor where a match begins. */
type Led = 'yes' | 'no' | 'either';

interface Width {
  least: number;
  most: number;
  led: Led;
}

const spacesIn = (text: string) => text.split(' ').length - 1;

/** The needs in their order; none where nothing is certain. */
export function needsOf(units: Unit[]): Need[] {
  const needs: Need[] = [];
  let [least, most] = [0, 0];
  let led: Led = 'yes';
  for (const unit of units) {
    const all = openingsOf([unit]);
    if (all) {
      const lead = leadOf(led);
      needs.push({ all, least: least + lead.least, most: most + lead.most });
      [least, most] = [0, 0];
    }
    const width = widthOf(unit, all ? 'yes' : led);
    least += width.least;
    most += width.most;
    led = width.led;
  }
  return needs;
}

const leadOf = (led: Led) => ({ least: led === 'no' ? 1 : 0, most: led === 'yes' ? 0 : 1 });

/** What units begin with, without fail; null where that cannot be told. */
function openingsOf(units: Unit[]): Phrase[] | null {
  for (const unit of units) {
    if (unit.kind === 'light') continue;
    if (unit.kind === 'gap') return null;
    if (unit.kind === 'set') return unit.all.some((one) => one.text === '' || isSign(one)) ? null : unit.all;
    const branches = unit.branches.map(openingsOf);
    return branches.includes(null) ? null : (branches as Phrase[][]).flat();
  }
  return null;
}

/** The spaces in a unit, with the one that leads up to it. */
function widthOf(unit: Unit, led: Led): Width {
  if (unit.kind === 'light') return { least: 0, most: 0, led };
  if (unit.kind === 'gap') return { least: 1, most: unit.words + 1, led: 'yes' };
  const widths =
    unit.kind === 'set'
      ? unit.all.map((one) => ofPhrase(one, led))
      : unit.branches.map((each) => widthOfAll(each, led));
  const leds = new Set(widths.map((width) => width.led));
  return {
    least: Math.min(...widths.map(({ least }) => least)),
    most: Math.max(...widths.map(({ most }) => most)),
    led: leds.size === 1 ? widths[0]!.led : 'either',
  };
}

function ofPhrase({ text }: Phrase, led: Led): Width {
  if (text === '') return { least: 0, most: 0, led };
  const lead = leadOf(led);
  return { least: lead.least + spacesIn(text), most: lead.most + spacesIn(text), led: 'no' };
}

function widthOfAll(units: Unit[], led: Led): Width {
  const all: Width = { least: 0, most: 0, led };
  for (const unit of units) {
    const width = widthOf(unit, all.led);
    all.least += width.least;
    all.most += width.most;
    all.led = width.led;
  }
  return all;
}
