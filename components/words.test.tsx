// Words, dates, quotes and site names: the small things that every view leans on.
import { afterEach, describe, expect, it } from 'vitest';
import { day } from './day';
import { excerpt, quoted } from './quote';
import { ruleAbove, siteName } from './site-name';
import { say, speak } from './words';

afterEach(() => speak({}, 'en-GB'));

const article = (text: string) => ({ url: '', title: '', text, sources: [] });
const whole = (text: string) => quoted(article(text), { start: 0, end: text.length });

describe('words', () => {
  it('plurals follow the number', () => {
    expect(say('marks', { n: 1 })).toBe('1 mark');
    expect(say('marks', { n: 1200 })).toBe('1,200 marks');
  });

  it('another language replaces what it has, with its own plurals; the rest stays English', () => {
    speak({ marks: { by: 'n', one: '{n} znak', few: '{n} znaki', other: '{n} znaków' } as never }, 'pl');
    expect([1, 3, 5].map((n) => say('marks', { n }))).toEqual(['1 znak', '3 znaki', '5 znaków']);
    expect(say('stated')).toBe('stated');
  });
});

describe('dates', () => {
  it('days, months, weekdays', () => {
    expect(day('2026-10-31')).toBe('31 Oct 2026');
    expect(day('2026-10')).toBe('Oct 2026');
    expect(day('2026-10-31', true)).toBe('Sat 31 Oct');
  });

  it('what is no date stays as it is', () => expect(day('last spring')).toBe('last spring'));
});

describe('excerpts', () => {
  /** The words between asterisks are the focus. */
  const shown = (marked: string) => {
    const [before = '', focus = '', after = ''] = marked.split('*');
    const text = before + focus + after;
    const place = { start: before.length, end: before.length + focus.length };
    return excerpt(article(text), { start: 0, end: text.length, voice: 'reporter', focus: place });
  };

  it.each([
    ['It *declined to say* how many.', '“It declined to say how many.”'],
    [
      'Its letter to those concerned says that *more* will come.',
      '“Its letter to those concerned says that more will come.”',
    ],
    [
      'It has engaged leading cyber security experts and told the *Information Commissioner* on 3 November.',
      '“… and told the Information Commissioner on 3 November.”',
    ],
    [
      'The chain, which runs 48 shops, said on Monday that, by then, *four servers* were off.',
      '“… four servers were off.”',
    ],
    [
      'Nobodycanreadasentencewithoutanyspacesinitatall*here* it ends.',
      '“Nobodycanreadasentencewithoutanyspacesinitatallhere it ends.”',
    ],
    [
      '“We run a tight ship here,” said the chief of the chain, “and *no evidence* points to theft.”',
      '“… ‘and no evidence points to theft.’”',
    ],
    [
      'The company says that several of its larger customers use *encrypted\n backups* only.',
      '“… its larger customers use encrypted backups only.”',
    ],
  ])('%s', (marked, expected) => expect(shown(marked)).toBe(expected));

  it('without a focus, or with one from elsewhere, the whole', () => {
    const piece = { start: 0, end: 9, voice: 'reporter' } as const;
    expect(excerpt(article('All of it. More.'), piece)).toBe('“All of it”');
    expect(excerpt(article('All of it. More.'), { ...piece, focus: { start: 11, end: 15 } })).toBe('“All of it”');
  });
});

describe('quotes', () => {
  it('line breaks are spaces', () => expect(whole('three\n servers')).toBe('“three servers”'));
  it('quotes inside turn single', () => expect(whole('called it “minor”, twice')).toBe('“called it ‘minor’, twice”'));
  it('straight ones too', () => expect(whole('called it "minor", twice')).toBe('“called it ‘minor’, twice”'));
  it('half a pair is left out', () =>
    expect(whole('a criminal attack” that began')).toBe('“a criminal attack that began”'));
});

describe('site names', () => {
  it.each([
    ['harbourpost.example', 'harbourpost.example'],
    [' HTTPS://www.HarbourPost.example/a?b ', 'harbourpost.example'],
    ['*.harbourpost.example', 'harbourpost.example'],
    ['localhost', 'localhost'],
    ['', undefined],
    ['two words', undefined],
    ['.example', undefined],
  ])('%j is %j', (typed, site) => expect(siteName(typed)).toBe(site));

  it('the nearest rule above', () => {
    const sites = { 'post.example': 'off', example: 'on' } as const;
    expect(ruleAbove(sites, 'news.post.example')).toBe('post.example');
    expect(ruleAbove(sites, 'post.example')).toBe('example');
    expect(ruleAbove(sites, 'other.test')).toBeUndefined();
  });
});
