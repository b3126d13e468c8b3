// Mails as programs save them: which part is read, and in which letters.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cpuTime } from '../../tests/cpu-time';
import { bytesOf } from './decode';
import { looksLikeMail, parseMail } from './mail';

const mail = (...lines: string[]) => parseMail(bytesOf(lines.join('\r\n')));

test('a plain mail', () => {
  expect(
    mail(
      'From: "Selkie Ferries" <notice@selkie.example>',
      'Subject: About your',
      ' booking',
      'Date: Mon, 4 May 2026 09:00:00 +0100',
      '',
      'We write to tell you.',
    ),
  ).toEqual({
    from: 'Selkie Ferries',
    subject: 'About your booking',
    date: '2026-05-04',
    text: 'We write to tell you.',
  });
});

test('quoted-printable in UTF-8, base64 in Latin-1, subjects in either', () => {
  const head = 'Content-Type: text/plain; charset=';
  expect(mail(`${head}utf-8`, 'Content-Transfer-Encoding: quoted-printable', '', 'caf=C3=A9 and =', 'more').text).toBe(
    'café and more',
  );
  expect(mail(`${head}"iso-8859-1"`, 'Content-Transfer-Encoding: base64', '', 'Y2Fm', '6Q==').text).toBe('café');
  expect(mail('Subject: =?utf-8?Q?caf=C3=A9_?= =?iso-8859-1?B?Y2Fm6Q==?=', '', 'x').subject).toBe('café café');
});

test('of parts, the first text and the first page that say anything; attachments are passed over', () => {
  const found = mail(
    'Content-Type: multipart/mixed; boundary="outer"',
    '',
    'for old programs',
    '--outer',
    'Content-Type: multipart/alternative; boundary=inner',
    '',
    '--inner',
    'Content-Type: text/plain',
    '',
    'The words.',
    '--inner',
    'Content-Type: text/html',
    '',
    '<p>The page.</p>',
    '--inner--',
    '--outer',
    'Content-Type: text/plain',
    'Content-Disposition: attachment; filename=log.txt',
    '',
    'a log',
    '--outer--',
  );
  expect(found).toEqual({ text: 'The words.', html: '<p>The page.</p>' });
});

test('a page that was saved as a mail has an address, and no sender; a name like a saver’s is a sender', () => {
  const date = 'Date: Mon, 4 May 2026 09:00:00 +0100';
  expect(mail('From: <Saved by Blink>', 'Snapshot-Content-Location: https://a.example/', date, '', 'x')).toEqual({
    page: 'https://a.example/',
    text: 'x',
  });
  expect(mail('From: "Saved by Windows Internet Explorer 8"', date, '', 'x')).toEqual({ page: '', text: 'x' });
  expect(mail('From: "Saved by Jo" <jo@a.example>', '', 'x')).toEqual({ from: 'Saved by Jo', text: 'x' });
});

test('parts in parts in parts: an end is found', () => {
  const deep = Array.from({ length: 3000 }, () => 'Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n').join('');
  const start = cpuTime();
  expect(parseMail(bytesOf(deep))).toEqual({});
  parseMail(bytesOf(`Content-Type: multipart/mixed; boundary=a\r\n\r\n${'--a\r\n\r\n'.repeat(200_000)}`));
  expect(cpuTime() - start).toBeLessThan(3000);
});

test('what is a mail and what is not', () => {
  expect(looksLikeMail('Return-Path: <a@b.example>\r\nReceived: by x\r\n\r\nHello')).toBe(true);
  expect(looksLikeMail('Note: this is no mail\nWhy: because\n\nSo.')).toBe(false);
});

test('any bytes: something, and no error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void parseMail(bytes)),
    { numRuns: 2000 },
  );
});
