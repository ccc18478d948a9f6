/**
 * How long to wait after so many failures in a row: twice as long each time, up to `most`, and by chance (`random` gives
 * 0 to 1) up to half of it less, so that what failed together does not come back together. Milliseconds.
 */
export function backOff(first: number, most: number, failures: number, random: () => number): number {
  return Math.min(most, first * 2 ** Math.max(0, failures - 1)) * (1 - random() / 2);
}
