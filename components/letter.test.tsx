// @vitest-environment happy-dom
// The letter page: what it asks, whom, what it keeps as typed, and how it is handed on.
import { afterEach, describe, expect, it } from 'vitest';
import { MAILTO_LIMIT } from '../lib/letter/letter';
import type { Dossier } from '../lib/model';
import { catalog } from '../lib/rules';
import { clear, click, draw, named, settle, type } from './drawn';
import { LetterPage } from './letter';
import { type Draft, parseDraft } from './letter-draft';
import { noted, sample } from './sample';

afterEach(clear);

function page(dossier: Dossier = sample, kept?: Draft, copy: (text: string) => Promise<void> = async () => {}) {
  const drafts: Draft[] = [];
  draw(<LetterPage dossier={dossier} catalog={catalog} kept={kept} keep={(draft) => drafts.push(draft)} copy={copy} />);
  return drafts;
}

const body = () => document.querySelector('textarea')!;
const asked = () => [...document.querySelectorAll('.asks li b')].map((each) => each.textContent);
const mail = () => document.querySelector<HTMLAnchorElement>('.hand a')!;

describe('what it asks', () => {
  it('every open item, and nothing that is stated', () => {
    page();
    expect(asked()).toContain('How many people');
    expect(asked()).not.toContain('When it began');
  });

  it('nothing that the reader ticked as answered elsewhere; a question of the reader’s own', () => {
    page(noted);
    expect(asked()).not.toContain('When it was found');
    expect(asked()).toContain('My question');
    expect(body().value).toContain('Were the X-rays of children among them?');
  });

  it('what is picked stands in the text, what is not does not', () => {
    const drafts = page();
    click(named('.link', 'None'));
    expect(body().value).not.toContain('How many people');
    click(named('.asks label', 'How many people').querySelector('input')!);
    expect(body().value).toContain('How many people');
    expect(drafts.at(-1)?.picked).toEqual({ press: ['people-count'] });
  });
});

describe('to whom', () => {
  it('the data protection officer is asked where the reader lives before a right is cited', () => {
    page();
    expect(document.querySelector('.where')).toBeNull();
    click(named('.mode', 'Data protection officer').querySelector('input')!);
    expect(document.querySelector('.where select')).not.toBeNull();
    expect(body().value).not.toContain('Article');
    expect(document.querySelector('.addressee')?.textContent).toBe('To: Data protection officer, Halvern Dental');
  });
});

describe('as typed', () => {
  it('stays, whatever is chosen after; anew and back again', () => {
    const drafts = page();
    type(body(), 'Dear Ms Anselm,');
    click(named('.mode', 'Investor relations').querySelector('input')!);
    expect(body().value).toBe('Dear Ms Anselm,');
    click(named('.link', 'Write it anew'));
    expect(body().value).toContain('invest');
    click(named('.link', 'Back to my text'));
    expect(body().value).toBe('Dear Ms Anselm,');
    expect(drafts.at(-1)?.typed?.body).toBe('Dear Ms Anselm,');
  });

  it('is there again when the page is', () => {
    const drafts = page();
    type(body(), 'Dear Ms Anselm,');
    const kept = parseDraft(JSON.stringify(drafts.at(-1)));
    clear();
    page(sample, kept);
    expect(body().value).toBe('Dear Ms Anselm,');
  });

  it.each([null, '', '{', '[]', '{"audience":"king","picked":{}}'])('%j is no draft', (kept) => {
    expect(parseDraft(kept)).toBeUndefined();
  });
});

describe('handed on', () => {
  it('short enough: whole to the mail program', () => {
    page();
    type(body(), 'Dear Ms Anselm,\n50 % & more?');
    const address = new URL(mail().href);
    expect(address.searchParams.get('body')).toBe('Dear Ms Anselm,\r\n50 % & more?');
  });

  it('too long for an address: the subject alone, the text copied, and it says so', () => {
    const copied: string[] = [];
    page(sample, undefined, async (text) => void copied.push(text));
    type(body(), 'Why? '.repeat(MAILTO_LIMIT));
    expect(document.querySelector('.hand .long')?.textContent).toContain('it is copied');
    expect(mail().href.length).toBeLessThan(MAILTO_LIMIT);
    click(mail());
    expect(copied[0]).toContain('Why? Why?');
  });

  it('a clipboard that refuses is no silence', async () => {
    page(sample, undefined, async () => {
      throw new Error('denied');
    });
    click(named('.main-button', 'Copy'));
    await settle();
    expect(document.querySelector('.hand [role=status]')?.textContent).toContain('copy it by hand');
  });
});
