import { compile, type PolicyFiles, type SourceFile } from "@candor/compiler";
import type { Diagnostic } from "@candor/model";

/** What is wrong with an answer: with what somebody wrote, not with what is not there yet. */
export interface Problem {
  /** The fact that it is about. */
  readonly field: string;
  readonly words: string;
}

const ABOUT_ANSWERS =
  /^(?:field\/(?:type|unknown)|data\/unknown|reference\/unknown|id\/(?:format|duplicate)|keep\/vague|yaml\/.*)$/;

/** The first thing that the policy would find wrong in a new file, or in the entry of it at `path`; null where all is well. */
export function findProblem(
  { folder, ...read }: PolicyFiles & { readonly folder: string },
  file: SourceFile,
  path: readonly string[],
): Problem | null {
  const files = [...read.files.filter(({ within }) => within !== file.within), file];
  const { diagnostics } = compile({ folder, ...read, files });
  const base = path.map((step) => `/${step}`).join("");
  for (const found of diagnostics) {
    const field = fieldOf(found, base);
    if (found.place.file !== file.path || !ABOUT_ANSWERS.test(found.rule) || field === null) continue;
    return { field, words: `${found.message}${found.help === undefined ? "" : `; ${found.help}`}` };
  }
  return null;
}

/** The fact of the entry that a finding is about; null for one about something else, or about the entry as a whole. */
function fieldOf({ pointer }: Diagnostic, base: string): string | null {
  if (pointer === undefined || !pointer.startsWith(`${base}/`)) return null;
  return pointer.slice(base.length + 1).split("/")[0] ?? null;
}
