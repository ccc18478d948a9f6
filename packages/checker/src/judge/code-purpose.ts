import { matchesGlob } from "node:path";
import type { Mark } from "../facts.ts";
import type { CheckConfig } from "../types.ts";

/** What a place in code is for, as its author says. */
export type CodePurpose =
  | { readonly kind: "purpose"; readonly purposes: readonly string[] }
  | { readonly kind: "custody" }
  | { readonly kind: "none" };

export type PurposeAt = (path: string, offset: number) => CodePurpose;

const NONE: CodePurpose = { kind: "none" };

/** The innermost of: a comment on the function, the class or the statement around a place; one about the file; the config's patterns. */
export function createPurposeAt(marks: readonly Mark[], config: CheckConfig, root: string): PurposeAt {
  const byFile = Map.groupBy(marks, ({ path }) => path);
  const folders = new Map<string, CodePurpose>();
  return (path, offset) => {
    const mark = innermost(byFile.get(path) ?? [], offset);
    if (mark)
      return mark.purposes.length > 0 || !mark.custody
        ? { kind: "purpose", purposes: mark.purposes }
        : { kind: "custody" };
    const folder = folders.get(path) ?? folderPurpose(path.slice(root.length + 1), config);
    folders.set(path, folder);
    return folder;
  };
}

/** Of two marks on the same code, `@purpose` says more than `@custody`. */
function innermost(marks: readonly Mark[], offset: number): Mark | null {
  const around = marks.filter(({ start, end }) => start <= offset && offset < end);
  return (
    around.toSorted((a, b) => a.end - a.start - (b.end - b.start) || Number(a.custody) - Number(b.custody))[0] ?? null
  );
}

/** The pattern with the longest part before a wildcard is the nearest one; among equals, a purpose goes before custody. */
export function folderPurpose(within: string, { purposes = {}, custody = [] }: CheckConfig): CodePurpose {
  const patterns = [
    ...Object.entries(purposes).map(([pattern, purpose]) => ({
      pattern,
      is: { kind: "purpose", purposes: [purpose] } as const,
    })),
    ...custody.map((pattern) => ({ pattern, is: { kind: "custody" } as const })),
  ];
  const fitting = patterns.filter(({ pattern }) => matchesGlob(within, pattern));
  const [nearest] = fitting.toSorted(
    (a, b) => plainPart(b.pattern) - plainPart(a.pattern) || b.pattern.length - a.pattern.length,
  );
  return nearest?.is ?? NONE;
}

function plainPart(pattern: string): number {
  return pattern.split(/[*?[{!(]/, 1)[0]?.length ?? 0;
}
