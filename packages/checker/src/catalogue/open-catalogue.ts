import type { Catalogue } from "./catalogue.ts";

/** The catalogue that Candor brings. It is a quarter of a megabyte: only who looks something up pays for it, and once. */
export async function openCatalogue(): Promise<Catalogue> {
  const { KNOWN } = await import("./known.ts");
  return KNOWN;
}
