// Saved pages become documents whose head and body are where a browser puts them.
import { describe, expect, it } from 'vitest';
import { parsePage } from './parse-page';

describe.each([
  ['a whole page', '<!doctype html><html><head><title>T</title></head><body><p>Text</p></body></html>'],
  ['no head', '<html><body><p>Text</p></body></html>'],
  ['no body', '<!doctype html><html><title>T</title><p>Text</p></html>'],
  ['a fragment', '<p>Text</p>'],
  ['a head that is never closed', '<html><head><title>T</title><meta name="a"><div><p>Text</p></div></html>'],
  [
    'a byte order mark and an XML declaration',
    '\uFEFF<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Text</p></body></html>',
  ],
  ['bare text', 'Text'],
  ['one page in another', '<!doctype html><html>\n<html><head><title>T</title></head><body><p>Text</p></body></html>'],
])('%s', (_, html) => {
  it('has its text in the body, once', () => {
    const document = parsePage(html);
    expect(document.body.textContent?.trim()).toBe('Text');
    expect(document.documentElement.textContent?.split('Text')).toHaveLength(2);
    expect(document.head.querySelector('p, div')).toBeNull();
  });
});

it('survives an empty file', () => {
  expect(parsePage('').body.textContent).toBe('');
});
