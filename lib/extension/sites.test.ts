// Per-site rules, as examples.
import { describe, expect, test } from 'vitest';
import { decide, parseSite, ruleFor, siteOf, switchSite } from './sites';

describe('siteOf', () => {
  test.each([
    ['https://www.harbourpost.example/a?b#c', 'harbourpost.example'],
    ['http://News.Example:8080/', 'news.example'],
    ['about:blank', undefined],
    ['not an address', undefined],
    [undefined, undefined],
  ])('%s → %s', (address, site) => expect(siteOf(address)).toBe(site));
});

describe('parseSite', () => {
  test.each([
    ['harbourpost.example', 'harbourpost.example'],
    ['*.harbourpost.example', 'harbourpost.example'],
    ['https://www.harbourpost.example/story', 'harbourpost.example'],
    ['two words', undefined],
    ['', undefined],
    ['.', undefined],
  ])('%s → %s', (typed, site) => expect(parseSite(typed)).toBe(site));
});

describe('a rule for a domain', () => {
  const sites = { 'post.example': 'off', 'live.post.example': 'on' } as const;
  test('covers its subdomains', () =>
    expect(ruleFor(sites, 'news.post.example')).toEqual({ rule: 'off', from: 'post.example' }));
  test('gives way to a nearer rule', () => expect(ruleFor(sites, 'a.live.post.example')?.rule).toBe('on'));
  test('does not cover a name that merely ends alike', () => expect(ruleFor(sites, 'outpost.example')).toBeUndefined());
  test('is not fooled by inherited names', () => expect(ruleFor({}, 'constructor')).toBeUndefined());
});

describe('decide', () => {
  test('everywhere: reads unless off', () => {
    expect(decide({ mode: 'everywhere', sites: {} }, 'a.example')).toBe('read');
    expect(decide({ mode: 'everywhere', sites: { 'a.example': 'off' } }, 'b.a.example')).toBe('off');
  });
  test('chosen sites: reads where on, waits elsewhere', () => {
    expect(decide({ mode: 'chosen', sites: { 'a.example': 'on' } }, 'a.example')).toBe('read');
    expect(decide({ mode: 'chosen', sites: {} }, 'a.example')).toBe('ask');
  });
});

describe('switchSite', () => {
  test('off and on again leaves nothing behind', () => {
    const off = switchSite({ mode: 'everywhere', sites: {} }, 'a.example', false);
    expect(off).toEqual({ 'a.example': 'off' });
    expect(switchSite({ mode: 'everywhere', sites: off }, 'a.example', true)).toEqual({});
  });
  test('on for a subdomain of a site that is off is written down', () =>
    expect(switchSite({ mode: 'everywhere', sites: { 'a.example': 'off' } }, 'b.a.example', true)).toEqual({
      'a.example': 'off',
      'b.a.example': 'on',
    }));
  test('a switch for the domain clears rules of its subdomains', () =>
    expect(switchSite({ mode: 'everywhere', sites: { 'b.a.example': 'on' } }, 'a.example', false)).toEqual({
      'a.example': 'off',
    }));
});
