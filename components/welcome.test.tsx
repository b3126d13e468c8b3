// @vitest-environment happy-dom
// The welcome page: one question, and an honest word on what runs in every mode.
import { afterEach, expect, it } from 'vitest';
import { clear, click, draw, named, settle } from './drawn';
import { Welcome } from './welcome';

afterEach(clear);

it('asks where to read, and says so once it is stored', async () => {
  const chosen: string[] = [];
  const choose = async (mode: string) => void chosen.push(mode);
  draw(<Welcome mode="everywhere" total={24} choose={choose} />);
  click(named('label', 'Only on sites I choose').querySelector('input')!);
  expect(chosen).toEqual([]);
  click(named('button', 'Start'));
  await settle();
  expect(chosen).toEqual(['chosen']);
  expect(document.querySelector('.begun')?.textContent).toContain('You are set.');
});

it('says plainly that the small check runs in all modes', () => {
  const page = draw(<Welcome mode="ask" total={24} choose={async () => {}} />).textContent;
  expect(page).toContain('In all three, a check of under 1 kB runs on each page you open');
  expect(page).toContain('24 questions');
});

it('one sentence at work: two phrases marked', () => {
  draw(<Welcome mode="ask" total={24} choose={async () => {}} />);
  expect([...document.querySelectorAll('.mark')].map((each) => each.textContent)).toEqual([
    'limited number',
    'no evidence',
  ]);
});
