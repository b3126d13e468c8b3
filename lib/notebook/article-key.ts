// Which addresses are the same article, and the key it is kept under.

const TRACKING =
  /^(?:utm_\w{1,40}|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|oly_enc_id|oly_anon_id|vero_id|s_cid|ncid|cmpid|ref_src|ref_url|smid|_ga|_gl|spm|share_id)$/i;

/**
 * The address without what does not choose the article: fragment (but not a route like `#/story`), tracking parameters,
 * name and password, and the difference between http and https. Text that is no address is kept as it is.
 */
export function normaliseUrl(raw: string): string {
  let url: URL;
  try {
    url = new URL(raw.trim());
  } catch {
    return raw.trim();
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return url.href.split('#', 1)[0]!;
  const pairs = url.search.slice(1).split('&');
  const kept = pairs.filter((pair) => pair && !TRACKING.test(pair.split('=')[0] ?? ''));
  const route = /^#!?\//.test(url.hash) ? url.hash.split(':~:', 1)[0] : '';
  const port = url.port && !['80', '443'].includes(url.port) ? `:${url.port}` : '';
  return `https://${url.hostname}${port}${url.pathname}${kept.length > 0 ? `?${kept.join('&')}` : ''}${route}`;
}

/** 32 hexadecimal digits (half a SHA-256) of the normalised address. */
export async function articleHash(url: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(normaliseUrl(url)));
  return Array.from(new Uint8Array(digest, 0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
