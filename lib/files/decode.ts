// Bytes become text: by the mark at their beginning, by the name given where that can be, as UTF-8; never an error.

const LATIN = 'windows-1252';

const decoderFor = (label: string, fatal = false): TextDecoder | undefined => {
  try {
    return new TextDecoder(label, { fatal });
  } catch {
    return undefined;
  }
};

/**
 * Whether a name is to be believed. Bytes that are valid UTF-8 are hardly ever letters of one byte each, and what is UTF-16 has
 * zeros beside all that is ASCII.
 */
function isTold(encoding: string, bytes: Uint8Array): boolean {
  if (encoding.startsWith('utf-16')) return bytes.includes(0);
  return !/^(?:utf-8|windows-125\d|iso-8859-)/.test(encoding);
}

/** `label` is what the file calls itself, as MIME and HTML name character sets; unknown names count as none. */
export function decode(bytes: Uint8Array, label?: string): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const named = label ? decoderFor(label.trim()) : undefined;
  if (named && isTold(named.encoding, bytes)) return named.decode(bytes);
  try {
    return decoderFor('utf-8', true)!.decode(bytes);
  } catch {
    const usual = named && !named.encoding.startsWith('utf-16') ? named : new TextDecoder(LATIN);
    return usual.decode(bytes);
  }
}

/** One character a byte. */
export function binary(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

export const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at) & 255);
