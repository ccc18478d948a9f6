import { type Diagnostic, digest } from "@candor/model";
import type { SourceFile } from "../document.ts";
import { startOf } from "../place.ts";
import { lastReleaseFile } from "../release.ts";

/**
 * The finding about the last release where its model is not the one that its digest was made of. Compiling says so of a
 * file that is no release at all.
 */
export async function checkDigest(releases: readonly SourceFile[]): Promise<readonly Diagnostic[]> {
  const last = lastReleaseFile(releases);
  const release = last && parse(last.text);
  if (!last || !release || (await digestOf(release.model)) === release.digest) return [];
  const message = "this release was changed: its digest is not that of its model";
  const help = "restore it: nobody changes a release by hand";
  return [{ rule: "field/type", severity: "error", message, help, place: startOf(last.path) }];
}

function parse(text: string): { readonly digest: string; readonly model: object } | null {
  try {
    const release: unknown = JSON.parse(text);
    if (typeof release !== "object" || release === null || !("digest" in release) || !("model" in release)) return null;
    const { digest, model } = release;
    return typeof digest === "string" && typeof model === "object" && model !== null ? { digest, model } : null;
  } catch {
    return null;
  }
}

/** Null for a model that has no canonical form, as with half a character: Candor wrote no such release. */
async function digestOf(model: object): Promise<string | null> {
  return digest(model).catch(() => null);
}
