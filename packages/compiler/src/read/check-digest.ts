import { type Diagnostic, digest } from "@candor/model";
import type { SourceFile } from "../document.ts";
import type { Release } from "../release/release.ts";
import { changedByHand } from "../release/findings.ts";
import { summaryOf } from "../release/seal.ts";

/**
 * A finding for each release that is not what its digests were made of. Compiling says so of a file that is no release at
 * all, and that is no finding here.
 */
export async function checkDigests(releases: readonly SourceFile[]): Promise<readonly Diagnostic[]> {
  const found = await Promise.all(
    releases.map(async (file) => ((await isIntact(file.text)) ? [] : [changedByHand(file)])),
  );
  return found.flat();
}

async function isIntact(text: string): Promise<boolean> {
  const release = parse(text);
  if (!release) return true;
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
