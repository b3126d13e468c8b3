// A file or a pasted text becomes an article, by what it is rather than by what it is called.
import type { Article } from '../model';
import { readPage } from '../page/read-page';
import { binary, decode } from './decode';
import { looksLikeMail, type Mail, parseMail } from './mail';
import { FILE_LIMITS, MOST_TEXT, type Opened } from './opened';
import { type Pdf, textOfPdf } from './pdf-text';
import { articleOf } from './plain-text';

const HTML = /^\s{0,200}<(?:\?xml|!--|(?:!doctype\s{1,5}html|html|head|body|article|main|div|p)\b)/i;
const PDF = /%PDF-\d/;

const opened = (article: Article | undefined): Opened => (article ? { article } : { wrong: 'empty' });

/** The page as it was saved: its own address decides its links, and nothing of it is loaded or run. */
function articleOfHtml(html: string, address = ''): Article | undefined {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const own = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const base =
    [address, own].find((each) => /^https?:\/\//i.test(each) && URL.canParse(each)) ?? 'https://saved.invalid/';
  const { article } = readPage(document, base);
  if (article.text.trim()) return { ...article, url: '', text: article.text.slice(0, MOST_TEXT) };
  return articleOf(document.body?.textContent ?? '');
}

/** How many words stand under the headline. */
const wordsIn = ({ text }: Article): number => text.slice(text.indexOf('\n\n')).split(/\s+/).length;

/** A mail's text; its HTML, or a mail that came along with it, where that clearly says more: then the former only points there. */
function articleOfMail({ subject, from, date, text, html, page, attached }: Mail): Article | undefined {
  const known = { title: subject, publisher: from, date };
  const shown = html ? articleOfHtml(html, page) : undefined;
  if (shown && page !== undefined) return shown;
  const lines = shown?.text.split('\n').slice(shown.text.startsWith('\n') ? 2 : 0);
  return [
    text && articleOf(text, known),
    lines && articleOf(lines.join('\n\n'), known),
    attached && articleOfMail(attached),
  ].reduce<Article | undefined>(
    (best, each) => (each && (!best || wordsIn(each) > 2 * wordsIn(best)) ? each : best),
    undefined,
  );
}

/** A pasted text: as it is, or as the source of a page or mail where it is one. */
export function openText(text: string): Opened {
  if (text.length > FILE_LIMITS.text) return { wrong: 'large' };
  if (HTML.test(text) && /<\/?(?:p|div|article|h1|body)\b/i.test(text)) return opened(articleOfHtml(text));
  if (looksLikeMail(text)) return opened(articleOfMail(parseMail(new TextEncoder().encode(text))));
  return opened(articleOf(text));
}

const isPdfName = ({ name, type }: File) => type === 'application/pdf' || /\.pdf$/i.test(name);

/** Reads a file. Its size is asked before anything of it is read; `pdf` is loaded only for a PDF. */
export async function openFile(file: File, pdf: () => Promise<Pdf>): Promise<Opened> {
  if (file.size === 0) return { wrong: 'empty' };
  if (file.size > FILE_LIMITS.pdf) return { wrong: isPdfName(file) ? 'large-pdf' : 'large' };
  const start = binary(new Uint8Array(await file.slice(0, 1024).arrayBuffer()));
  if (PDF.test(start)) return openPdf(file, await pdf());
  if (isPdfName(file)) return { wrong: 'damaged' };
  if (file.size > FILE_LIMITS.text) return { wrong: 'large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.(?:eml|mht|mhtml)$/i.test(file.name) || file.type === 'message/rfc822' || looksLikeMail(start))
    return opened(articleOfMail(parseMail(bytes)));
  // Letters, as UTF-16 has them, stand beside zeros; anything else with zeros is no text.
  if (start.includes('\0') && !/^(?:\xff\xfe|\xfe\xff)/.test(start)) return { wrong: 'kind' };
  if (/\.x?html?$/i.test(file.name) || HTML.test(start)) {
    const charset = /<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?([\w-]{2,40})/i.exec(start)?.[1];
    return opened(articleOfHtml(decode(bytes, charset)));
  }
  if (/\.(?:docx?|odt|rtf|pages|zip|png|jpe?g|gif|webp|heic)$/i.test(file.name)) return { wrong: 'kind' };
  return opened(articleOf(decode(bytes)));
}

async function openPdf(file: File, pdf: Pdf): Promise<Opened> {
  const result = await textOfPdf(pdf, new Uint8Array(await file.arrayBuffer()));
  if ('wrong' in result) return result;
  // On paper every line is a wrapped one, however small its letters.
  return opened(articleOf(result.text, { title: result.title }, Number.POSITIVE_INFINITY));
}
