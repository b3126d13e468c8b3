// @vitest-environment happy-dom
// Files and pasted texts: each kind opened as what it is, or refused with the reason.
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { smallPdf } from '../../tests/small-pdf';
import { openFile, openText } from './open-file';
import type { Pdf } from './pdf-text';
import { paragraphs } from './plain-text';

const pdf = async () => pdfjs as unknown as Pdf;
const file = (content: BlobPart, name: string, type = '') => new File([content], name, { type });
const open = (content: BlobPart, name: string) => openFile(file(content, name), pdf);

describe('a plain text', () => {
  test('its first line is the headline, its paragraphs stand one a line', () => {
    expect(openText('Ferry firm breached\n\nAttackers got in.\n\nIt said so.')).toEqual({
      article: {
        url: '',
        title: 'Ferry firm breached',
        text: 'Ferry firm breached\n\nAttackers got in.\nIt said so.',
        sources: [],
      },
    });
  });

  test('lines that were only wrapped are joined; items of a list are not', () => {
    const wrapped =
      'Selkie Ferries said on Monday that its booking\ndatabase was reached by attackers who had broken\nin.\n\nTaken were:\n- names\n- addresses';
    expect(paragraphs(wrapped)).toEqual([
      'Selkie Ferries said on Monday that its booking database was reached by attackers who had broken in.',
      'Taken were:',
      '- names',
      '- addresses',
    ]);
  });

  test('paragraphs without blank lines stay apart', () => {
    const long =
      'Attackers reached the booking database of the ferry firm, it said on Monday in a notice to all of its passengers.';
    expect(paragraphs(`${long}\n${long}`)).toEqual([long, long]);
  });

  const [first, second] = [
    'Selkie Ferries writes to tell you that attackers reached its booking',
    'database. What they took, and what each passenger can do, is told at',
  ];
  const address = `https://selkie.example/${'notice-of-a-data-breach-'.repeat(4)}2026`;

  test('one address longer than all lines leaves the others joined; it goes on where no sentence begins', () => {
    expect(paragraphs([first, second, address, 'in five languages.'].join('\n'))).toEqual([
      `${first} ${second} ${address} in five languages.`,
    ]);
    expect(paragraphs([first, second, address, 'Yours, Jo Marr'].join('\n'))).toEqual([
      `${first} ${second} ${address}`,
      'Yours, Jo Marr',
    ]);
    expect(paragraphs(`Ferry firm breached, its passengers say\n${address}`)).toHaveLength(2);
    expect(paragraphs(`What they took:\nWhat you can do:\n${address}\n${address}`)).toHaveLength(4);
  });

  test('a quoted mail is read without its marks, apart from what is written around it', () => {
    const quoted = ['Jo Marr wrote on Monday, and I forward it to you as it came here:']
      .concat([first, second].map((line) => `> ${line}`))
      .concat(['> our site.', '>', '>> A line that was quoted there already.', 'So much for that.']);
    expect(paragraphs(quoted.join('\n'))).toEqual([
      quoted[0],
      `${first} ${second} our site.`,
      'A line that was quoted there already.',
      'So much for that.',
    ]);
    expect(paragraphs('> 50,000 passengers\n> are affected.')).toEqual(['50,000 passengers', 'are affected.']);
  });

  test('what only looks like the mark of a quote stays', () => {
    expect(paragraphs('Affected:\n>50,000 passengers')).toEqual(['Affected:', '>50,000 passengers']);
    expect(paragraphs(`${first}\n>From 4 May on.`)).toEqual([`${first} >From 4 May on.`]);
  });

  test('nothing is said to be nothing, too much to be too much', () => {
    expect(openText(' \n ')).toEqual({ wrong: 'empty' });
    expect(openText('x'.repeat(5_000_001))).toEqual({ wrong: 'large' });
  });
});

test('a saved page is read as a page; nothing of it runs', async () => {
  const page = `<!doctype html><html><head><title>x</title><script>globalThis.ran = true</script></head><body><nav>Home</nav><article><h1>Ferry firm breached</h1>
    <p>Selkie Ferries said on Monday that attackers reached its booking database, and that it has told the regulator.</p>
    <p>It declined to say how many passengers are concerned, or when the attackers had got in.</p></article></body></html>`;
  const result = await open(page, 'saved.html');
  expect(result).toMatchObject({ article: { title: 'Ferry firm breached', url: '' } });
  expect((globalThis as { ran?: boolean }).ran).toBeUndefined();
});

describe('a PDF', () => {
  const bytes = (choices: Parameters<typeof smallPdf>[0]) => smallPdf(choices) as BlobPart;

  test('its headline, its paragraphs, without page numbers', async () => {
    const result = await open(
      bytes({
        pages: [
          [
            ['Notice of a data breach', 20],
            '',
            ['Selkie Ferries writes to tell you that attackers reached its'],
            ['booking database on 28 April.'],
            '',
            ['It is working with experts.'],
            '',
            ['1'],
          ],
          [['A limited number of passengers is affected.'], '', ['2']],
        ],
      }),
      'notice.pdf',
    );
    expect(result).toMatchObject({
      article: {
        title: 'Notice of a data breach',
        text: 'Notice of a data breach\n\nSelkie Ferries writes to tell you that attackers reached its booking database on 28 April.\nIt is working with experts.\nA limited number of passengers is affected.',
      },
    });
  });

  test('lines that were wrapped are joined, however many letters fit on one', async () => {
    const lines = [
      'Selkie Ferries writes to tell you that attackers reached its booking database on 28 April, by means of a stolen password.',
      'It found this out on 4 May, when a customer of one of its agents told it of letters that nobody in the office had sent. It has',
      'told the regulator.',
    ];
    const page = [['Notice of a data breach', 20], '', ...lines.map((line) => [line, 8])];
    expect(await open(bytes({ pages: [page as [string, number][]] }), 'notice.pdf')).toMatchObject({
      article: { text: `Notice of a data breach\n\n${lines.join(' ')}` },
    });
  });

  test.each(['Page 1 of 2', '1 of 2', 'Page 1', '- 1 -', '1/2'])('the line %s parts no sentence', async (number) => {
    const pages: [string, number?][][] = [
      [['Selkie Ferries writes to tell you that attackers reached its'], [number, 8]],
      [['booking database on 28 April.'], [number.replace('1', '2'), 8]],
    ];
    expect(await open(bytes({ pages }), 'notice.pdf')).toMatchObject({
      article: {
        text: '\n\nSelkie Ferries writes to tell you that attackers reached its booking database on 28 April.',
      },
    });
  });

  test.each<[string, BlobPart, string]>([
    ['locked', bytes({ pages: [[['x']]], encrypted: true }), 'encrypted'],
    ['of pictures', bytes({ pages: [[], []] }), 'scanned'],
    ['broken', '%PDF-1.4\nnothing more', 'damaged'],
    ['in name alone', 'PK\u0003\u0004', 'damaged'],
  ])('%s', async (_name, content, wrong) => expect(await open(content, 'x.pdf')).toEqual({ wrong }));
});

describe('a page that names the wrong letters', () => {
  const page = (charset: string) =>
    `<!doctype html><html><head><meta charset="${charset}"></head><body><article><h1>The café’s customers</h1>
    <p>The café’s owner said on Monday that attackers reached its booking database, and that it has told the regulator.</p>
    <p>It declined to say how many customers are concerned, or when the attackers had got in.</p></article></body></html>`;

  test.each(['iso-8859-1', 'us-ascii', 'windows-1252', 'iso-8859-15', 'utf-16', 'utf-16le', 'unicode'])(
    '%s, where it is UTF-8',
    async (charset) =>
      expect(await open(page(charset), 'x.html')).toMatchObject({ article: { title: 'The café’s customers' } }),
  );

  test('UTF-16, where it is Latin', async () => {
    const latin = Uint8Array.from(page('utf-16').replaceAll('’', '\x92'), (sign) => sign.charCodeAt(0));
    expect(await open(latin, 'x.html')).toMatchObject({ article: { title: 'The café’s customers' } });
  });
});

test('a file is weighed before it is read', async () => {
  const heavy = (name: string, size: number) => Object.defineProperty(file('%PDF-1', name), 'size', { value: size });
  expect(await openFile(heavy('x.pdf', 50_000_001), pdf)).toEqual({ wrong: 'large-pdf' });
  expect(await openFile(heavy('x.txt', 60_000_001), pdf)).toEqual({ wrong: 'large' });
});

test.each(['letter.docx', 'photo.png'])('%s is none of the kinds', async (name) =>
  expect(await open('PK\u0003\u0004\0\0', name)).toEqual({ wrong: 'kind' }),
);
