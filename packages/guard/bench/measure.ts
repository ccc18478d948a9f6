/** One call; `n` counts up to `ROUND` and begins again. */
export type Call = (n: number) => unknown;

/** So many different calls make a round. */
export const ROUND = 4096;

const ring: unknown[] = Array.from({ length: 1024 });

/** Nanoseconds a call. Results go into a ring, so that nothing is optimised away; only awaited calls are awaited. */
export async function time(call: Call, awaited = false): Promise<number> {
  let calls = 0;
  let took = 0;
  const start = performance.now();
  while (took < 40) {
    if (awaited) for (let n = 0; n < ROUND; n++) ring[n & 1023] = await call(n);
    else for (let n = 0; n < ROUND; n++) ring[n & 1023] = call(n);
    calls += ROUND;
    took = performance.now() - start;
  }
  return (took * 1e6) / calls;
}

/** Prints whether a bar holds. The bench goes on where it does not, and ends with 1. */
export function verdict(bar: string, holds: boolean): string {
  if (!holds) process.exitCode = 1;
  return ` (bar: ${bar}${holds ? "" : ", MISSED"})`;
}
