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

test('a set of letters that is named is taken, but for UTF-8 and for UTF-16 that cannot be', () => {
  const head = (charset: string) => ['MIME-Version: 1.0', `Content-Type: text/plain; charset=${charset}`, ''];
  const read = (charset: string, bytes: Uint8Array) => {
    const start = bytesOf(head(charset).join('\r\n').concat('\r\n'));
    return parseMail(Uint8Array.from([...start, ...bytes])).text;
  };
  const utf8 = new TextEncoder().encode('We’ll tell the café.');
  for (const charset of ['us-ascii', 'iso-8859-1', 'windows-1252', 'utf-16'])
    expect(read(charset, utf8)).toBe('We’ll tell the café.');
  expect(read('iso-8859-1', bytesOf('We\x92ll tell the caf\xe9.'))).toBe('We’ll tell the café.');
  expect(read('windows-1251', bytesOf('\xca\xe0\xf4\xe5'))).toBe('Кафе');
  expect(read('utf-16le', bytesOf('c\0a\0f\0\xe9\0'))).toBe('café');
  expect(read('shift_jis', bytesOf('\x83\x4a'))).toBe('カ');
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
