// @vitest-environment happy-dom
// Mails that are opened: which of their parts is read, and pages that are only saved as mails.
import { describe, expect, test } from 'vitest';
import { openFile } from './open-file';

const open = (content: BlobPart, name: string) =>
  openFile(new File([content], name), () => Promise.reject(new Error('no PDF')));

test('a mail is read with its subject and sender', async () => {
  const mail =
    'From: Selkie <a@selkie.example>\r\nSubject: Your booking\r\nMIME-Version: 1.0\r\n\r\nWe write to tell you that attackers got in.';
  expect(await open(mail, 'notice.eml')).toMatchObject({
    article: {
      title: 'Your booking',
      publisher: 'Selkie',
      text: 'Your booking\n\nWe write to tell you that attackers got in.',
    },
  });
});

describe('a page that Chrome saved as a mail', () => {
  const story = `<!doctype html><html><head><title>x - Harbour Post</title><meta property="og:site_name" content="Harbour Post">
    <meta property="article:published_time" content="2026-05-04T10:00:00Z"></head><body><article><h1>Ferry firm breached</h1>
    <p>Selkie Ferries said on Monday that attackers reached its booking database, as <a href="/notice">a notice</a> has it.</p>
    <p>It declined to say how many passengers are concerned, or when the attackers had got in.</p></article></body></html>`;
  const saved = (...head: string[]) =>
    [...head, 'Subject: x - Harbour Post', 'Date: Thu, 26 Nov 2026 09:00:00 -0000', 'MIME-Version: 1.0']
      .concat('Content-Type: multipart/related; boundary=b', '', '--b', 'Content-Type: text/html', '', story, '--b--')
      .join('\r\n');
  const BLINK = 'From: <Saved by Blink>';

  test('is that page: neither saver nor the day of saving come into it', async () => {
    const page = await open(story, 'x.html');
    expect(page).toMatchObject({ article: { title: 'Ferry firm breached', date: '2026-05-04' } });
    expect(await open(saved(BLINK), 'x.mhtml')).toEqual(page);
    expect(await open(saved(BLINK), 'x.txt')).toEqual(page);
  });

  test('its links are those of its address, if that is one of the web', async () => {
    const here = await open(saved('Snapshot-Content-Location: https://selkie-ferries.example/a'), 'x.mht');
    expect(here).toMatchObject({ article: { sources: [{ href: 'https://selkie-ferries.example/notice' }], url: '' } });
    const page = await open(story, 'x.html');
    for (const location of ['file:///home/x.html', 'https://[', ''])
      expect(await open(saved(`Snapshot-Content-Location: ${location}`), 'x.mht')).toEqual(page);
  });
});

describe('of what a mail holds, the letter is read', () => {
  const mail = (subject: string, parts: [type: string, body: string][]) =>
    [`From: ${subject} <a@selkie.example>`, `Subject: ${subject}`, 'Date: Mon, 4 May 2026 09:00:00 +0100']
      .concat('MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b', '')
      .concat(
        parts.flatMap(([type, body]) => ['--b', `Content-Type: ${type}`, '', body]),
        '--b--',
      )
      .join('\r\n');
  const sentences = [
    'We write to tell you that attackers got into our booking database.',
    'They copied names and addresses of 48,200 passengers.',
    'We are sorry, and told the regulator on 30 April.',
  ];
  const letter = sentences.join('\n\n');
  const page = `<html><body>${sentences.map((sentence) => `<p>${sentence}</p>`).join('')}</body></html>`;
  const whole = `Notice\n\n${sentences.join('\n')}`;
  const stub = 'To see this mail as a web page, go to https://selkie.example/?q=1';
  const attached = (type: string, body: string): [string, string] => [
    'message/rfc822',
    `From: Selkie <s@selkie.example>\r\nSubject: Notice\r\nDate: Sun, 3 May 2026 09:00:00 +0100\r\nContent-Type: ${type}\r\n\r\n${body}`,
  ];

  test.each<[string, [string, string][]]>([
    [
      'beside a text that only points to it',
      [
        ['text/plain', stub],
        ['text/html', page],
      ],
    ],
    [
      'beside an empty text',
      [
        ['text/plain', ' \r\n'],
        ['text/html', page],
      ],
    ],
    [
      'beside an empty page',
      [
        ['text/html', ''],
        ['text/plain', letter],
      ],
    ],
    [
      'in the second text, where the first is empty',
      [
        ['text/plain', ''],
        ['text/plain', letter],
      ],
    ],
    [
      'the text, where the page has little more',
      [
        ['text/plain', letter],
        ['text/html', page.replace('</p>', ' Dear you.</p>')],
      ],
    ],
  ])('%s', async (_where, parts) => {
    expect(await open(mail('Notice', parts), 'x.eml')).toMatchObject({
      article: { text: whole, publisher: 'Notice', date: '2026-05-04' },
    });
  });

  test.each<[string, [string, string][]]>([
    ['in a mail without words', [['text/plain', ' \r\n'], attached('text/plain', letter)]],
    ['in a mail with a line of its own', [['text/plain', 'See below.'], attached('text/html', page)]],
  ])('forwarded %s: as its sender and day have it', async (_where, parts) => {
    expect(await open(mail('Fwd: Notice', parts), 'x.eml')).toMatchObject({
      article: { text: whole, publisher: 'Selkie', date: '2026-05-03' },
    });
  });

  test('an answer stays what it is, whatever is attached to it', async () => {
    const answer: [string, string] = ['text/plain', letter];
    expect(await open(mail('Notice', [answer, attached('text/plain', 'Who was it?')]), 'x.eml')).toMatchObject({
      article: { text: whole, date: '2026-05-04' },
    });
  });
});
