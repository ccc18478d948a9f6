import type { Adopted, AdoptInput } from "./adopted.ts";

/**
 * What it takes to bring guards into code that has none; nothing is written. It is loaded when it is asked for: a check does not pay
 * for the compiler that it brings, 50 MB and a fifth of a second.
 */
export async function adopt(input: AdoptInput): Promise<Adopted> {
  const loaded = await import("./adopt.ts");
  return loaded.adopt(input);
}
