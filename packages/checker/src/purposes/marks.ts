import type { Mark, Tag } from "../facts.ts";

/** The code that `@purpose` and `@custody` comments speak of. */
export function marksOf(tags: readonly Tag[]): readonly Mark[] {
  return tags
    .filter(({ name }) => name === "purpose" || name === "custody")
    .map(({ name, ids, code, covers, path, start, end }) => ({
      ...covers,
      code,
      purposes: name === "purpose" ? ids : [],
      custody: name === "custody",
      tag: { path, start, end },
    }));
}
