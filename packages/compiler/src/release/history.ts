import { compare, raise, type Bump, type Comparison, type Diagnostic } from "@candor/model";
import type { SourceFile, Staged } from "../document.ts";
import type { Release } from "./release.ts";
import { branched, goesBack, misnamed, notARelease, tooSmall, unchained, unmerged, unnamed } from "./findings.ts";
import { readRelease } from "./read-release.ts";
import { inVersionOrder, isNamedAfterVersion, releasePath } from "./release-files.ts";

/** The versions of a policy that people have seen. */
export interface History {
  /** Those that can be read, the oldest first. */
  readonly releases: readonly Release[];
  /** The newest; null where there is none, or where the newest file cannot be read: nobody knows then what people saw last. */
  readonly last: Release | null;
}

/**
 * Reads all releases and holds each to the one before: it follows that one, holds from no earlier day, and is a version as
 * high as what changed asks for. That a release is as it was published is read from its digests, by `checkDigests`.
 */
export function readHistory(files: readonly SourceFile[]): Staged<History> {
  const entries = inVersionOrder(files).map((file) => ({ file, ...readRelease(file) }));
  const diagnostics = files.filter((file) => !isNamedAfterVersion(file)).map(unnamed);
  const links: Link[] = [];
  for (const entry of entries) {
    if ("fault" in entry) diagnostics.push(entry.fault === "merge" ? unmerged(entry.file) : notARelease(entry.file));
    else if (entry.file.within !== releasePath(entry.release.version))
      diagnostics.push(misnamed(entry.file, entry.release.version));
    links.push({ file: entry.file, release: sound(entry) });
  }
  links.forEach((link, index) => diagnostics.push(...checkLink(link, links.slice(0, index))));
  const releases = links.flatMap(({ release }) => release ?? []);
  return { value: { releases, last: links.at(-1)?.release ?? null }, diagnostics };
}

/** A release in its place in the history; null where its file has a finding of its own. */
interface Link {
  readonly file: SourceFile;
  readonly release: Release | null;
}

function sound(entry: { readonly file: SourceFile; readonly release?: Release }): Release | null {
  const { file, release } = entry;
  return release && file.within === releasePath(release.version) ? release : null;
}

/** Beside a release that cannot be read, nothing is known of what follows it. */
function checkLink({ file, release }: Link, earlier: readonly Link[]): readonly Diagnostic[] {
  const before = earlier.at(-1) ?? null;
  if (!release || (before && !before.release)) return [];
  const last = before?.release ?? null;
  if (release.previous !== (last?.digest ?? null)) {
    const followed = earlier.find((link) => link.release?.digest === release.previous)?.release;
    return [last && followed ? branched(file, followed.version, last.version) : unchained(file, last?.version ?? null)];
  }
  if (!last) return [];
  const late = release.effective < last.effective ? [goesBack(file, release.effective, last.effective)] : [];
  return [...late, ...bumpProblem(file, last, release)];
}

function bumpProblem(file: SourceFile, last: Release, release: Release): readonly Diagnostic[] {
  const { ask, tell, bump } = changesBetween(last, release);
  if (rank(stepOf(last.version, release.version)) >= rank(bump)) return [];
  const least = raise(last.version, bump);
  return [tooSmall(file, { before: last.version, least, ask: ask.length, tell: tell.length })];
}

/** What changed from one release to the next, but for what the next calls wording only. */
export function changesBetween(last: Pick<Release, "model">, next: Pick<Release, "model" | "wordingOnly">): Comparison {
  const texts = next.wordingOnly.map(({ text }) => text);
  return compare(last.model, next.model, texts);
}

/** Which number of the version rose. */
export function stepOf(before: string, after: string): Bump {
  const [was, is] = [before, after].map((version) => version.split(".").map(Number));
  const at = is?.findIndex((number, index) => number !== was?.[index]) ?? -1;
  if (at < 0 || (is?.[at] ?? 0) < (was?.[at] ?? 0)) return "none";
  return (["major", "minor", "patch"] as const)[at] ?? "none";
}

export function rank(bump: Bump): number {
  return ["none", "patch", "minor", "major"].indexOf(bump);
}
