/** Editors write a file in several steps; this long without another step, in milliseconds, it is whole. */
const QUIET = 25;

/** Calls after a quiet moment; what happens during a call leads to one more. */
export function settled(call: () => Promise<void>, failed: (error: unknown) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let working = false;
  let again = false;
  const work = async (): Promise<void> => {
    if (working) {
      again = true;
      return;
    }
    working = true;
    await call();
    working = false;
    if (again) {
      again = false;
      await work();
    }
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void work().catch(failed), QUIET);
  };
}
