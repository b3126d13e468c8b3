// The style of the marks: a line and a wash a family and ground, for screen, print and forced colours.
import { describe, expect, it } from 'vitest';
import { dimName, flashName, highlightStyle, lineName, washName } from './highlight-style';
import { FAMILIES, GROUNDS } from './palette';

const PREFIX = 'ab-cd';
const names = GROUNDS.flatMap((ground) => [
  dimName(PREFIX, ground),
  flashName(PREFIX, ground),
  ...FAMILIES.map((family) => lineName(PREFIX, family, ground)),
]);
const rules = names.flatMap((name) => highlightStyle(PREFIX, name));
const ruleOf = (name: string) => rules.filter((rule) => rule.startsWith(`::highlight(${name})`));

describe('the sheet', () => {
  it('has one line and one wash a family and ground', () => {
    for (const ground of GROUNDS) {
      for (const family of FAMILIES) {
        expect(ruleOf(lineName(PREFIX, family, ground))).toHaveLength(1);
        expect(ruleOf(washName(PREFIX, family, ground))).toHaveLength(1);
      }
    }
  });

  it('never skips ink, or the styles could not be told apart', () => {
    const lines = rules.filter((rule) => rule.includes('underline'));
    expect(lines.every((rule) => rule.includes('text-decoration-skip-ink: none'))).toBe(true);
  });

  it('prints lines in black and no wash', () => {
    const print = rules.find((rule) => rule.startsWith('@media print') && rule.includes('-wash'));
    expect(print).toContain('text-decoration-color: #000');
    expect(print).toContain('background-color: transparent');
  });

  it('leaves colours to a reader who forces them', () => {
    expect(rules.find((rule) => rule.includes('forced-colors'))).toContain('CanvasText');
  });

  it('makes no rules but those that are asked for', () => {
    expect(highlightStyle(PREFIX, dimName(PREFIX, 'dark')).every((rule) => rule.includes('dim-dark'))).toBe(true);
  });

  it('loads nothing and says nothing of what is marked', () => {
    expect(rules.join('')).not.toMatch(/url\(|minimising|unsaid/i);
  });
});
