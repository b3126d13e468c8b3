// The colours and lines of the five families, on light and on dark ground. Ratios are in the tokens' table of the design.
import type { FamilyId } from '../model';

/** What a mark stands on; `plain`: neither palette is legible there, so the line takes the text's own colour. */
export type Ground = 'light' | 'dark' | 'plain';

export const GROUNDS: readonly Ground[] = ['light', 'dark', 'plain'];

export const FAMILIES: readonly FamilyId[] = ['smaller', 'vaguer', 'elsewhere', 'better', 'closed'];

export const FAMILY_COLOURS: Record<'light' | 'dark', Record<FamilyId, string>> = {
  light: { smaller: '#985700', vaguer: '#0A7073', elsewhere: '#6D44AE', better: '#A2336F', closed: '#3A4149' },
  dark: { smaller: '#E2A75C', vaguer: '#55BDB9', elsewhere: '#BBA0EE', better: '#E88FC2', closed: '#C5CBD3' },
};

/** The outline of controls: what a dimmed line is drawn in. */
export const EDGE: Record<Ground, string> = { light: '#80868D', dark: '#757C85', plain: 'currentColor' };

/** Our own voice: the flash of a sentence jumped to. */
export const PENCIL: Record<Ground, string> = { light: '#1F57A8', dark: '#8DB8F5', plain: 'currentColor' };

/** How much of its colour a wash shows, in per cent. */
export const WASH: Record<Ground, number> = { light: 10, dark: 16, plain: 14 };

/** Style and thickness of each family's line. */
export const LINES: Record<FamilyId, string> = {
  smaller: 'solid 1.5px',
  vaguer: 'dotted 2.5px',
  elsewhere: 'dashed 2px',
  better: 'double 1.5px',
  closed: 'solid 4px',
};

export function colourOf(family: FamilyId, ground: Ground): string {
  return ground === 'plain' ? 'currentColor' : FAMILY_COLOURS[ground][family];
}
