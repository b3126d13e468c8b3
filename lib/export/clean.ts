// Page text made fit for any file: no control characters, no broken surrogates, nothing that turns the writing direction.

const LONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;
// Embeddings, overrides and isolates: they would reorder our own words after a quote.
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;

/** The text with line breaks as `\n`, control characters as U+FFFD and direction overrides gone. */
export function clean(text: string): string {
  const lines = text.replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n').replace(/\u0085/g, '\n');
  return lines.replace(LONE, '\uFFFD').replace(CONTROLS, '\uFFFD').replace(TURNS, '');
}

/** In quotation marks; those inside turn single, as in print, and half a pair, cut off by the span, is left out. */
export function inQuotes(words: string): string {
  const whole = words.split('“').length === words.split('”').length && words.split('"').length % 2 === 1;
  if (!whole) return `“${words.replace(/["“”]/g, '')}”`;
  return `“${words.replace(/“|(?<=^|\s)"/g, '‘').replace(/["”]/g, '’')}”`;
}

/** `clean`, on one line: every run of white space is one space, the ends bare. */
export function fold(text: string): string {
  return clean(text).replace(/\s+/g, ' ').trim();
}
