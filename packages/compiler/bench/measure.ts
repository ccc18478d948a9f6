/**
 * Milliseconds of processor time that running it takes, of all threads of this process: what else runs on the machine counts
 * for less than on a clock, and collecting garbage beside the main thread counts.
 */
export function processorTime(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}
