/** Runs something once, `ms` milliseconds from now, and gives what calls it off. */
export type Schedule = (run: () => void, ms: number) => () => void;

/** By the timers of the runtime. Where it can tell, as Node can, waiting for it keeps no process alive. */
export const byTimer: Schedule = (run, ms) => {
  const timer: unknown = setTimeout(run, ms);
  if (typeof timer === "object" && timer !== null && "unref" in timer) (timer as { unref(): void }).unref();
  return () => clearTimeout(timer as number);
};
