// The card as a person meets it: what it says, what it offers, and what Escape does.
// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from './card';

const wishes = () => ({
  onStep: vi.fn(),
  onClose: vi.fn(),
  onDismiss: vi.fn(),
  onNever: vi.fn(),
  onUndo: vi.fn(),
  onJump: vi.fn(),
  onReport: vi.fn(() => 'the report'),
});
const mark: CardProps['mark'] = {
  id: 'minimising@20',
  family: 'smaller',
  name: 'Small, without a number',
  why: 'A small word is not a small number.',
  questions: ['What is the number?'],
  repeats: 1,
  sure: true,
};

const show = (changes: Partial<CardProps> = {}) => {
  const props = { mark, phrase: 'a handful of guests', answers: [], n: 2, total: 5, ...wishes(), ...changes };
  act(() => render(<Card {...props} />, document.body));
  return props;
};
const says = () => document.body.textContent;
const button = (words: string) =>
  Array.from(document.querySelectorAll('button')).find(
    (one) => one.getAttribute('aria-label') === words || one.textContent?.startsWith(words),
  );
const press = (words: string) => act(() => button(words)!.click());
const key = (name: string, on: Element) =>
  act(() => void on.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })));

afterEach(() => act(() => render(null, document.body)));

describe('a card says', () => {
  it('the phrase, the tactic, why, and what is left open', () => {
    show();
    expect(says()).toContain('“a handful of guests”');
    expect(says()).toContain('Small, without a number');
    expect(says()).toContain('This leaves openWhat is the number?');
    expect(says()).toContain('2 of 5');
  });

  it('what the text answers elsewhere, and then what is still open', () => {
    const { onJump } = show({ answers: [{ text: 'There were 312 guests.', complete: false }] });
    expect(says()).toContain('Partly answered elsewhere in this text“There were 312 guests.”');
    expect(says()).toContain('Still open');
    press('Go to the sentence');
    expect(onJump).toHaveBeenCalledWith(0);
  });

  it('nothing of open questions when all are answered', () => {
    show({ mark: { ...mark, questions: [] }, answers: [{ text: 'There were 312 guests.', complete: true }] });
    expect(says()).not.toMatch(/Still open|leaves open/);
  });

  it('“check this” when the reading is not sure, and how often the words stand in the text', () => {
    show({ mark: { ...mark, sure: false, repeats: 3 } });
    expect(says()).toContain('check this');
    expect(says()).toContain('Said 3 times in this text; the first is marked.');
  });

  it('to a screen reader which mark it is', () => {
    show();
    expect(document.querySelector('[role="status"]')?.textContent).toBe(
      'Mark 2 of 5: “a handful of guests”. Small, without a number.',
    );
    expect(document.querySelector('[role="dialog"]')?.getAttribute('aria-label')).toBeTruthy();
  });
});

describe('a card offers', () => {
  it('the marks before and after, and to be closed', () => {
    const { onStep, onClose } = show();
    press('Next mark');
    press('Previous mark');
    press('Close');
    expect(onStep).toHaveBeenNthCalledWith(1, 1);
    expect(onStep).toHaveBeenNthCalledWith(2, -1);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('to dismiss, and once dismissed, to undo', () => {
    const { onDismiss } = show();
    press('Dismiss here');
    expect(onDismiss).toHaveBeenCalledOnce();
    const { onUndo } = show({ away: 'dismiss' });
    expect(button('Dismiss here')).toBeUndefined();
    expect(says()).toContain('Dismissed here.');
    press('Undo');
    expect(onUndo).toHaveBeenCalledOnce();
  });

  it('there and back to the keyboard: the focus goes along', () => {
    show();
    button('Dismiss here')!.focus();
    show({ away: 'dismiss' });
    expect(document.activeElement).toBe(button('Undo'));
    show();
    expect(document.activeElement).toBe(button('Dismiss here'));
  });

  it('more in a menu: never again, and a report', () => {
    const { onNever } = show();
    press('More');
    press('Don’t mark this phrase again');
    expect(onNever).toHaveBeenCalledOnce();
    expect(document.querySelector('[role="menu"]')).toBeNull();
  });

  it('to copy a report, and says so', async () => {
    const written = vi.fn(async () => {});
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText: written } as unknown as Clipboard);
    show();
    press('More');
    await act(async () => button('This mark is wrong')!.click());
    expect(written).toHaveBeenCalledWith('the report');
    await vi.waitFor(() => expect(says()).toContain('Copied'));
  });
});

describe('Escape', () => {
  it('closes the menu first, then the card', () => {
    const { onClose } = show();
    press('More');
    key('Escape', document.querySelector('[role="menuitem"]')!);
    expect(document.querySelector('[role="menu"]')).toBeNull();
    expect(onClose).not.toHaveBeenCalled();
    key('Escape', button('More')!);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('is left by arrow keys inside the menu', () => {
    show();
    press('More');
    const [first, second] = Array.from(document.querySelectorAll<HTMLElement>('[role="menuitem"]'));
    expect(document.activeElement).toBe(first);
    key('ArrowDown', first!);
    expect(document.activeElement).toBe(second);
    key('ArrowDown', second!);
    expect(document.activeElement).toBe(first);
  });
});
