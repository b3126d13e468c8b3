// A mail as it is saved (.eml, .mht): its head, and the parts that may be read. Attachments are passed over, but for mails.
import { binary, bytesOf, decode } from './decode';

export interface Mail {
  subject?: string;
  /** The sender's name, or address where there is no name. */
  from?: string;
  /** ISO date, as the sender's clock had it. */
  date?: string;
  text?: string;
  html?: string;
  /** A page that a browser saved as a mail: its address, empty where that is not said. It has no sender and no date. */
  page?: string;
  /** The first mail with words in it that came along with this one. */
  attached?: Mail;
}

const DEEPEST = 8;
const MOST_PARTS = 200;
const LONGEST_HEAD = 100_000;
const KINDS = new Map<string, 'text' | 'html'>([
  ['text/plain', 'text'],
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
]);

type Head = Map<string, string>;

/** Head and body; header names lower case, folded lines unfolded, the first of each name. */
function split(text: string): { head: Head; body: string } {
  const end = /\r?\n\r?\n/.exec(text);
  const rawHead = text.slice(0, Math.min(end?.index ?? text.length, LONGEST_HEAD));
  const head: Head = new Map();
  let name = '';
  for (const line of rawHead.split(/\r?\n/)) {
    if (/^[ \t]/.test(line) && name) head.set(name, `${head.get(name)} ${line.trim()}`);
    else {
      const colon = line.indexOf(':');
      name = colon > 0 ? line.slice(0, colon).trim().toLowerCase() : '';
      if (head.has(name)) name = '';
      if (name) head.set(name, line.slice(colon + 1).trim());
    }
  }
  return { head, body: end ? text.slice(end.index + end[0].length) : '' };
}

const typeOf = (head: Head): string =>
  (head.get('content-type') ?? 'text/plain').split(';', 1)[0]!.trim().toLowerCase();

function parameter(value: string | undefined, name: string): string | undefined {
  const found = new RegExp(`;\\s{0,20}${name}\\s{0,5}=\\s{0,5}(?:"([^"]{0,200})"|([^\\s;]{1,200}))`, 'i').exec(
    value ?? '',
  );
  return found?.[1] ?? found?.[2];
}

function fromBase64(text: string): Uint8Array {
  const letters = text.replace(/[^A-Za-z0-9+/]/g, '');
  try {
    return bytesOf(atob(letters.slice(0, letters.length - (letters.length % 4 === 1 ? 1 : 0))));
  } catch {
    return new Uint8Array();
  }
}

const fromQuoted = (text: string): Uint8Array =>
  bytesOf(
    text
      .replace(/(?<![ \t])[ \t]{1,100}(?=\r?\n)/g, '')
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );

function content(head: Head, body: string): string {
  const encoding = (head.get('content-transfer-encoding') ?? '').trim().toLowerCase();
  const bytes =
    encoding === 'base64' ? fromBase64(body) : encoding === 'quoted-printable' ? fromQuoted(body) : bytesOf(body);
  return decode(bytes, parameter(head.get('content-type'), 'charset'));
}

/** `=?utf-8?Q?caf=C3=A9?=` and its kin; two that follow each other belong together. */
function words(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const joined = value.replace(/\?=\s{1,100}=\?/g, '?==?');
  const read = joined.replace(
    /=\?([\w-]{1,40})(?:\*[\w-]{0,40})?\?([bq])\?([^?\s]{0,2000})\?=/gi,
    (_, charset: string, kind: string, text: string) =>
      decode(kind.toLowerCase() === 'b' ? fromBase64(text) : fromQuoted(text.replaceAll('_', ' ')), charset),
  );
  // Unencoded letters beyond ASCII are UTF-8 nowadays.
  return /[\u0080-\u00ff]/.test(read) && read === joined ? decode(bytesOf(read)) : read;
}

function nameOf(from: string | undefined): string | undefined {
  const address = /^(.{0,300}?)\s{0,20}<([^<>]{1,300})>\s{0,20}$/.exec(from ?? '');
  const name = (address?.[1] || address?.[2] || from || '').replace(/^"|"$/g, '').trim();
  return name || undefined;
}

/** The day in the sender's own zone: what a reader calls the mail's date. */
function dayOf(date: string | undefined): string | undefined {
  const found = /(\d{1,2}) ([A-Z][a-z]{2})[a-z]{0,6} (\d{4})/.exec(date ?? '');
  const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';
  const month = found ? months.indexOf(found[2]!) / 3 + 1 : 0;
  if (!found || month < 1 || !Number.isInteger(month)) return undefined;
  return `${found[3]}-${String(month).padStart(2, '0')}-${found[1]!.padStart(2, '0')}`;
}

/** The parts between the boundary's lines. */
function partsOf(body: string, boundary: string): string[] {
  const parts = `\n${body}`.split(`\n--${boundary}`).slice(1);
  const inside = parts.slice(0, parts.findIndex((part) => part.startsWith('--')) >>> 0);
  return inside.slice(0, MOST_PARTS).map((part) => part.replace(/^[^\n]{0,200}\n/, '').replace(/\r?\n?$/, ''));
}

/** Looks through the parts for the first text, the first HTML and the first mail with words in them. */
function gather(text: string, found: Mail, depth: number, budget: { left: number }): Head {
  const { head, body } = split(text);
  const type = typeOf(head);
  const boundary = parameter(head.get('content-type'), 'boundary');
  if (--budget.left < 0 || depth > DEEPEST) return head;
  if (type.startsWith('multipart/') && boundary) {
    for (const part of partsOf(body, boundary)) gather(part, found, depth + 1, budget);
  } else if (type === 'message/rfc822') {
    const mail = mailOf(body, depth + 1, budget);
    if (mail.text || mail.html || mail.attached) found.attached ??= mail;
  } else if (!/^attachment/i.test(head.get('content-disposition') ?? '')) {
    const kind = KINDS.get(type);
    const words = kind && !found[kind] ? content(head, body) : '';
    if (kind && words.trim()) found[kind] = words;
  }
  return head;
}

function mailOf(text: string, depth: number, budget: { left: number }): Mail {
  const found: Mail = {};
  const head = gather(text, found, depth, budget);
  const from = head.get('from');
  const page = head.get('snapshot-content-location') ?? (/^["<]saved by [^@]*$/i.test(from ?? '') ? '' : undefined);
  const mail: Mail = {
    subject: words(head.get('subject')),
    ...(page === undefined ? { from: nameOf(words(from)), date: dayOf(head.get('date')) } : { page }),
    ...found,
  };
  return Object.fromEntries(Object.entries(mail).filter(([, value]) => value !== undefined));
}

/** Reads a mail; whatever the bytes are, it gives something and never throws. */
export const parseMail = (bytes: Uint8Array): Mail =>
  mailOf(binary(bytes).replace(/^\s{1,100}/, ''), 0, { left: MOST_PARTS });

/** Whether a text begins with the lines that a mail begins with. */
export const looksLikeMail = (text: string): boolean =>
  /^(?:[\w-]{2,40}:[^\n]{0,1000}\r?\n(?:[ \t][^\n]{0,1000}\r?\n){0,20}){2}/.test(text.slice(0, 20_000)) &&
  /^(?:mime-version|message-id|received|return-path|content-type):/im.test(text.slice(0, 20_000));
