import type { Binding } from "../facts.ts";

/** The property that a brand adds to a type. Its own type is the id of the binding. */
export const BRAND = "__candor";

/** What a brand says of a binding: where it stands and what it is about, the same whenever the bindings are read. */
export function brandIdOf({ as, at, label }: Pick<Binding, "as" | "at" | "label">): string {
  const [file, offset] = "path" in at ? [at.path, at.start] : [at.file, at.start.offset];
  return `${label}${as === "query" ? "?" : ""}@${file}#${offset}`;
}
