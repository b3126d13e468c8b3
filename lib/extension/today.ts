// The day where the reader is: in the evening of California it is tomorrow in Greenwich.

/** `2026-11-26`, by the clock and time zone of this machine. */
export function today(): string {
  const at = new Date();
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
