import type { Io } from "./io.ts";

/** Does the work, with a line of progress where there is a terminal for one. */
export async function withProgress<Value>(
  { progress }: Pick<Io, "progress">,
  text: string,
  work: () => Value | Promise<Value>,
): Promise<Value> {
  const line = progress?.(text);
  try {
    return await work();
  } finally {
    await line?.stop();
  }
}
