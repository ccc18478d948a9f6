import type { Mark, Source } from "../facts.ts";
import { byNearness, takesIn } from "../pattern.ts";
import type { CheckConfig } from "../types.ts";

/** What a place in code is for, as its author says. */
export type CodePurpose =
  | { readonly kind: "purpose"; readonly purposes: readonly string[]; readonly source: Source }
  | { readonly kind: "custody"; readonly source: Source }
  | { readonly kind: "none" };

export type PurposeAt = (path: string, offset: number) => CodePurpose;

const NONE: CodePurpose = { kind: "none" };

/** The innermost of: a comment on the function, the class or the statement around a place; one about the file; the config's patterns. */
export function createPurposeAt(marks: readonly Mark[], config: CheckConfig, root: string): PurposeAt {
  const byFile = Map.groupBy(marks, ({ path }) => path);
  const folders = new Map<string, CodePurpose>();
  return (path, offset) => {
    const around = innermost(byFile.get(path) ?? [], offset);
    if (around.length > 0) {
      const source = { tags: around.map(({ tag }) => tag) };
      return around.every(({ custody }) => custody)
        ? { kind: "custody", source }
        : { kind: "purpose", purposes: [...new Set(around.flatMap(({ purposes }) => purposes))], source };
    }
    const folder = folders.get(path) ?? folderPurpose(path.slice(root.length + 1), config);
    folders.set(path, folder);
    return folder;
  };
}

/** Every mark of the innermost code. Several `@purpose` mean them all, and say more than `@custody`. */
function innermost(marks: readonly Mark[], offset: number): readonly Mark[] {
  const around = marks.filter(({ start, end }) => start <= offset && offset < end);
  // Of two of the same length, a file and its only statement, the later is the inner one.
  const [inner] = around.toReversed().toSorted((a, b) => a.end - a.start - (b.end - b.start));
  return around.filter(({ code }) => code === inner?.code);
}

/** The pattern with the longest part before a wildcard is the nearest one; of equals, the longer one; of these, a purpose goes before custody. */
export function folderPurpose(within: string, { purposes = {}, custody = [] }: CheckConfig): CodePurpose {
  const patterns = [
    ...Object.entries(purposes).map(([pattern, purpose]) => ({
      pattern,
      is: { kind: "purpose", purposes: [purpose], source: { pattern } } as const,
    })),
    ...custody.map((pattern) => ({ pattern, is: { kind: "custody", source: { pattern } } as const })),
  ];
  const fitting = patterns.filter(({ pattern }) => takesIn(pattern, within));
  const [nearest] = fitting.toSorted((a, b) => byNearness(a.pattern, b.pattern));
  return nearest?.is ?? NONE;
}
