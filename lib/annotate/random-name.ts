// A name that no page can know beforehand, for our highlights and for the card's element.

/** Letters, a hyphen, letters: with the hyphen, an element of that name may have a shadow root. */
export function randomName(): string {
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) =>
    String.fromCharCode(97 + (byte % 26)),
  );
  return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`;
}
