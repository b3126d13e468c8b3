// @vitest-environment happy-dom
// The tour: four steps beside a story, turned by buttons and arrows, and left at any time.
import { afterEach, describe, expect, it } from 'vitest';
import { catalog } from '../lib/rules';
import { clear, click, draw, named, press } from './drawn';
import { sample } from './sample';
import { Tour } from './tour';

afterEach(clear);

function tour() {
  const wished: string[] = [];
  draw(
    <Tour
      dossier={sample}
      catalog={catalog}
      leave={() => wished.push('leave')}
      letter={() => wished.push('letter')}
      report={() => wished.push('report')}
      help={(page) => wished.push(`help ${page}`)}
    />,
  );
  return wished;
}

const step = () => document.querySelector('#tour-step')?.textContent;
const next = () => click(named('.main-button', 'Next'));
const page = () => document.querySelector('.tour-page')!;

describe('steps', () => {
  it('go on and back; the heading has the focus', () => {
    tour();
    expect(step()).toBe('Lines under phrases');
    next();
    expect(step()).toBe('A question on each');
    expect(document.activeElement?.id).toBe('tour-step');
    click(named('.button', 'Back'));
    expect(step()).toBe('Lines under phrases');
  });

  it('turn by arrow keys, and stop at both ends', () => {
    tour();
    press('ArrowLeft', page());
    expect(step()).toBe('Lines under phrases');
    for (let n = 0; n < 9; n++) press('ArrowRight', page());
    expect(step()).toBe('What you can do with it');
  });

  it('the first counts the marks of each family', () => {
    tour();
    const counts = [...document.querySelectorAll('.tour-lines li span:last-child')].map((each) =>
      Number(each.textContent),
    );
    expect(counts.reduce((sum, n) => sum + n)).toBe(sample.reading.signals.length);
  });

  it('the third shows gaps of this very story', () => {
    tour();
    next();
    next();
    const gaps = [...document.querySelectorAll('.tour-gaps li b')].map((each) => each.textContent);
    const missing = catalog.items.filter(({ id }) => sample.reading.items[id]?.status === 'missing');
    expect(gaps).toEqual(missing.slice(0, 5).map(({ name }) => name));
  });
});

describe('a marked phrase', () => {
  it('pressed in any step opens its card, with the way to its help', () => {
    const wished = tour();
    click(named('.tour-mark', 'no evidence'));
    expect(step()).toBe('A question on each');
    expect(document.querySelector('.tour-card .quote')?.textContent).toBe('“no evidence”');
    click(named('.tour-card .link', 'About this tactic'));
    expect(wished).toEqual(['help tactic/no-evidence']);
  });
});

describe('the end', () => {
  it('is there from the first step on', () => {
    const wished = tour();
    click(named('.button', 'Skip the tour'));
    expect(wished).toEqual(['leave']);
  });

  it('offers what can be done, then leaves', () => {
    const wished = tour();
    for (let n = 0; n < 3; n++) next();
    for (const name of ['Letter', 'Report', 'Help']) click(named('.tour-uses .button', name));
    click(named('.main-button', 'Finish'));
    expect(wished).toEqual(['letter', 'report', 'help ', 'leave']);
  });
});
