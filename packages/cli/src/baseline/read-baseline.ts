import { readFile } from "node:fs/promises";
import { mergeMarks } from "@candor/compiler";
import type { Baseline, Known } from "./baseline.ts";
import { versionsOf } from "./versions-of.ts";

/** What a baseline's file says, or why it cannot be used; `text` is "" for a file that cannot be read. */
export type ReadBaseline =
  | { readonly baseline: Baseline }
  /** A merge that was not finished, with both versions where they can be told apart. */
  | { readonly conflict: readonly Baseline[]; readonly text: string }
  | { readonly fault: string; readonly text: string };

const EMPTY: Baseline = { format: 1, lint: [], check: [] };

/** Reads the baseline at an absolute path; one that is not there holds nothing. */
export async function readBaseline(path: string): Promise<ReadBaseline> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => error);
  if (typeof text !== "string") {
    return text.code === "ENOENT" ? { baseline: EMPTY } : { fault: `cannot be read (${text.code})`, text: "" };
  }
  const read = parse(text);
  if (read !== undefined) return isBaseline(read) ? { baseline: read } : { fault: "is not one of this Candor", text };
  if (mergeMarks(text).length === 0) return { fault: "is not JSON", text };
  const versions = versionsOf(text).map(parse);
  return { conflict: versions.every(isBaseline) ? versions : [], text };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isBaseline(value: unknown): value is Baseline {
  if (typeof value !== "object" || value === null || !("format" in value) || value.format !== 1) return false;
  const own = new Map(Object.entries(value));
  return ["lint", "check"].every((key) => {
    const list: unknown = own.get(key);
    return Array.isArray(list) && list.every(isKnown);
  });
}

function isKnown(value: unknown): value is Known {
  if (typeof value !== "object" || value === null) return false;
  const own = new Map<string, unknown>(Object.entries(value));
  return ["fingerprint", "anywhere", "rule", "file", "message"].every((key) => typeof own.get(key) === "string");
}
