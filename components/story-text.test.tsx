// @vitest-environment happy-dom
// The text as read: every letter of it, the marks where they belong, each a button.
import { afterEach, expect, it } from 'vitest';
import { catalog } from '../lib/rules';
import { clear, click, draw, press } from './drawn';
import { sample } from './sample';
import { StoryText } from './story-text';

afterEach(clear);

function story(more: Partial<Parameters<typeof StoryText>[0]> = {}): string[] {
  const picked: string[] = [];
  const pick = (id: string) => void picked.push(id);
  draw(
    <StoryText dossier={sample} catalog={catalog} at={undefined} dimmed={[]} shown={undefined} pick={pick} {...more} />,
  );
  return picked;
}

const words = () => [...document.querySelectorAll('.story > *')].map((block) => block.textContent);

it('shows the whole text, headline and paragraphs, whatever is marked or jumped to in it', () => {
  const whole = sample.article.text.split('\n').filter(Boolean);
  story();
  expect(words()).toEqual(whole);
  story({ shown: { start: 200, end: 700 } });
  expect(words()).toEqual(whole);
});

it('marks each phrase with its family, and none that was dismissed', () => {
  story();
  expect(document.querySelectorAll('.phrase')).toHaveLength(sample.reading.signals.length);
  expect(document.querySelector('.phrase.smaller')?.textContent).toBe('limited number');
  story({ dossier: { ...sample, notes: { ...sample.notes, dismissed: ['limited number'] } } });
  expect([...document.querySelectorAll('.phrase')].map(({ textContent }) => textContent)).not.toContain(
    'limited number',
  );
});

it('is worked by mouse and keys; dimmed families and the current mark say so', () => {
  const [first] = sample.reading.signals;
  const picked = story({ at: first!.id, dimmed: ['smaller'] });
  const mark = document.querySelector('.phrase.open')!;
  click(mark);
  press('Enter', mark);
  expect(picked).toEqual([first!.id, first!.id]);
  expect(mark.getAttribute('aria-current')).toBe('true');
  expect(document.querySelector('.phrase.smaller.dimmed')).not.toBeNull();
});
