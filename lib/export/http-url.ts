// The only addresses that may become links: http and https, without credentials, in plain ASCII.

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
  const scheme = /^https?:\/\//i.exec(trimmed)?.[0];
  if (!scheme || trimmed.length > 8000 || /[\\\s]/.test(trimmed)) return undefined;
  const after = trimmed.slice(scheme.length);
  const [authority = ''] = after.split(/[/?#]/, 1);
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  if (!host) return undefined;
  const rest = host + after.slice(authority.length);
  const safe = rest.replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu, encoded);
  return scheme.toLowerCase() + safe.replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
