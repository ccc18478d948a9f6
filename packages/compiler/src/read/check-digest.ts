import { type Diagnostic, digest } from "@candor/model";
import type { SourceFile } from "../document.ts";
import type { Release } from "../release/release.ts";
import { readRelease } from "../release/read-release.ts";
import { changedByHand, writtenByHand } from "../release/findings.ts";
import { releaseText, summaryOf } from "../release/seal.ts";

/**
 * A finding for each release that is not what its digests were made of, or not the text that Candor wrote of it: a second
 * `"version"` before the real one has no part in a digest, and a reader sees it first. A tool that turns line ends has not
 * changed a release. Compiling says so of a file that is no release at all, and that is no finding here.
 */
export async function checkDigests(releases: readonly SourceFile[]): Promise<readonly Diagnostic[]> {
  const found = await Promise.all(releases.map(checkRelease));
  return found.flat();
}

async function checkRelease(file: SourceFile): Promise<readonly Diagnostic[]> {
  const release = parse(file.text);
  if (!release) return [];
  if (!(await isIntact(release))) return [changedByHand(file)];
  const line = otherLine(file.text, releaseText(release));
  // Compiling says so of a file that is no release at all.
  return line === null || "fault" in readRelease(file) ? [] : [writtenByHand(file, line)];
}

async function isIntact(release: Release): Promise<boolean> {
  try {
    const { model, facts, cards } = release;
    if ((await digest(summaryOf(release))) !== release.digest || (await digest(model)) !== facts) return false;
    for (const card of cards) if ((await digest(card.html)) !== card.digest) return false;
    return true;
  } catch {
    // A text with half a character has no canonical form: Candor wrote no such release.
    return false;
  }
}

/** The index of the first line that is another than the one that is wanted; null where there is none. */
function otherLine(text: string, wanted: string): number | null {
  const [is, was] = [text, wanted].map((each) => each.split(/\r?\n/));
  const count = Math.max(is?.length ?? 0, was?.length ?? 0);
  const at = Array.from({ length: count }, (_, index) => index).find((index) => is?.[index] !== was?.[index]);
  return at ?? null;
}

/** As much of the shape as the digests need. */
function parse(text: string): Release | null {
  try {
    const release = Object(JSON.parse(text)) as Partial<Release>;
    const { digest, model, facts, cards } = release;
    const whole = typeof digest === "string" && typeof facts === "string" && isObject(model) && Array.isArray(cards);
    return whole && cards.every(isObject) ? (release as Release) : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
