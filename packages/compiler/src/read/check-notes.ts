import type { Diagnostic } from "@candor/model";
import type { SourceFile } from "../document.ts";
import { noteAlone, noteChangedByHand } from "../release/findings.ts";
import { noteDigest } from "../release/seal.ts";

/** A finding for each note to customers that is not what its release says it was, or whose release is not here. */
export async function checkNotes(
  notes: readonly SourceFile[],
  releases: readonly SourceFile[],
): Promise<readonly Diagnostic[]> {
  const found = await Promise.all(notes.map((note) => checkNote(note, releases)));
  return found.flat();
}

async function checkNote(note: SourceFile, releases: readonly SourceFile[]): Promise<readonly Diagnostic[]> {
  const within = note.within.replace(/\.md$/i, ".json");
  const release = releases.find((file) => file.within === within);
  if (!release) return [noteAlone(note, within)];
  const sealed = sealedNote(release.text);
  return sealed === null || sealed === (await noteDigest(note.text)) ? [] : [noteChangedByHand(note, within)];
}

/** Null for a release that cannot be read: that is a finding of its own. */
function sealedNote(text: string): string | null {
  try {
    const { note } = Object(JSON.parse(text)) as { readonly note?: unknown };
    return typeof note === "string" ? note : null;
  } catch {
    return null;
  }
}
