// The only addresses that may become links: http and https, without credentials, in plain ASCII.

const SHAPE = /^https?:\/\/(?:[^/?#@\\\s]{0,2000}@)?([^/?#@\\\s][^\\\s]*)$/i;

const encoded = (character: string) => {
  try {
    return encodeURIComponent(character);
  } catch {
    return '%EF%BF%BD';
  }
};

/**
 * The address percent-encoded so that it is inert in HTML, Markdown and CSV alike; undefined for every other scheme.
 * A name and password before the host are dropped: they are the reader's, not the article's.
 */
export function httpUrl(raw: string): string | undefined {
  const trimmed = raw.trim();
  if (trimmed.length > 8000) return undefined;
  const rest = SHAPE.exec(trimmed)?.[1];
  if (rest === undefined) return undefined;
  const scheme = /^https/i.test(trimmed) ? 'https://' : 'http://';
  const safe = rest.replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu, encoded);
  return scheme + safe.replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
