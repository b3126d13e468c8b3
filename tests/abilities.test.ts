// What only a reader with understanding can say: each on a page that shows it, and silent on one that looks alike.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../lib/page/read-page';
import { read } from '../lib/reading/read';
import { rules } from '../lib/rules';

function reading(slug: string) {
  const html = readFileSync(join(import.meta.dirname, 'pages', slug, 'page.html'), 'utf8');
  const { article } = readPage(parseHTML(html).document as unknown as Document, `https://pages.example/${slug}`);
  const { text, date } = article;
  return { text, ...read(text, rules, date) };
}

function remarks(slug: string, kind: string): string[] {
  const { disclosure, remarks: all } = reading(slug);
  expect(disclosure).toBe(true);
  return all.filter((remark) => remark.kind === kind).map(({ text }) => text);
}

describe('answered elsewhere', () => {
  const limited = (slug: string) => {
    const { text, signals } = reading(slug);
    const signal = signals.find(({ start, end }) => text.slice(start, end).includes('limited number'))!;
    return { ...signal, points: signal.answered.map(({ sentence }) => text.slice(sentence.start, sentence.end)) };
  };

  it('softens the phrase and points to the sentence', () => {
    const { points, questions } = limited('answered-elsewhere');
    expect(points.join()).toContain('4,312');
    expect(questions.join()).not.toContain('What is the number?');
  });

  it('is silent where nothing answers', () => {
    const { points, questions } = limited('answered-nowhere');
    expect(points).toEqual([]);
    expect(questions).toContain('What is the number?');
  });
});

describe.each([
  ['sidestep', 'sidestep-services', /What kept running is answered/, 'sidestep-data-told'],
  ['headline', 'headline-overclaims', /“patient data is safe”; the text below does not say so/, 'headline-supported'],
  ['clock', 'clock-started', /UK GDPR.*Monday 2 February 2026\. It ran to Thursday 5 February 2026/, 'clock-none'],
  ['proportion', 'proportion-scale', /“roughly 17 million patients”/, 'proportion-counted'],
  ['candour', 'candour-dated', /by 24 July/, 'candour-undated'],
  ['law', 'law-letter', /Massachusetts residents may not state/, 'law-news'],
])('%s', (kind, shows, words, silent) => {
  it(`is said of ${shows}`, () => expect(remarks(shows, kind).join('\n')).toMatch(words));
  it(`is not said of ${silent}`, () => expect(remarks(silent, kind)).toEqual([]));
});

it('a clock without a stated start cannot tell', () => {
  expect(remarks('answered-nowhere', 'clock').every((line) => /Cannot tell|as soon as/.test(line))).toBe(true);
});
