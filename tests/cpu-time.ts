// How long our own process has computed, in milliseconds: on a busy machine a test waits longer, and does not fail for that.

export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
