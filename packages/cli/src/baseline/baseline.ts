import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { mergeMarks } from "@candor/compiler";
import type { Diagnostic } from "@candor/model";
import type { Settings } from "../config/load-config.ts";
import { fingerprintsOf } from "../fingerprint.ts";
import { jsonText } from "../json-text.ts";
import { writeFiles } from "../output/write-files.ts";

/** The commands whose findings a baseline may hold. */
export type Held = "lint" | "check";

/** A finding that was there when the baseline was written. */
interface Known {
  readonly fingerprint: string;
  readonly rule: string;
  readonly file: string;
  readonly message: string;
}

interface Baseline {
  readonly format: 1;
  readonly lint: readonly Known[];
  readonly check: readonly Known[];
}

/** Findings told apart by the baseline. */
export interface Sorted {
  /** Those that the baseline does not hold. */
  readonly fresh: readonly Diagnostic[];
  readonly known: readonly Diagnostic[];
  /** How many the baseline holds that are no more. */
  readonly mended: number;
}

/** The absolute path of the baseline that a config names. */
export function baselinePath({ config, root }: Settings): string {
  return resolve(root, config.baseline ?? "");
}

/** Tells new findings from those of the baseline; a string says why the baseline cannot be used. */
export async function sortByBaseline(
  diagnostics: readonly Diagnostic[],
  command: Held,
  path: string,
): Promise<Sorted | string> {
  const baseline = await readBaseline(path);
  if (typeof baseline === "string") return baseline;
  const held = new Set(baseline[command].map(({ fingerprint }) => fingerprint));
  const prints = fingerprintsOf(diagnostics);
  const isKnown = (found: Diagnostic): boolean => held.has(prints.get(found) ?? "");
  const known = diagnostics.filter(isKnown);
  return { known, fresh: diagnostics.filter((found) => !isKnown(found)), mended: held.size - known.length };
}

/** Writes all findings of a command into the baseline, sorted by where they stand; null, or why it could not be written. */
export async function updateBaseline(
  diagnostics: readonly Diagnostic[],
  command: Held,
  path: string,
): Promise<string | null> {
  const before = await readBaseline(path);
  if (typeof before === "string") return before;
  const prints = fingerprintsOf(diagnostics);
  const known = diagnostics.map((found) => ({
    fingerprint: prints.get(found) ?? "",
    rule: found.rule,
    file: found.place.file,
    message: found.message,
  }));
  const text = jsonText({ ...before, [command]: known });
  const failure = await writeFiles([{ target: path, text }]);
  return failure && `cannot be written: ${failure.reason}`;
}

const EMPTY: Baseline = { format: 1, lint: [], check: [] };

async function readBaseline(path: string): Promise<Baseline | string> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) =>
    error.code === "ENOENT" ? null : `cannot be read (${error.code})`,
  );
  if (text === null) return EMPTY;
  try {
    const read: unknown = JSON.parse(text);
    return isBaseline(read) ? read : "is not a baseline that Candor wrote";
  } catch {
    return mergeMarks(text).length > 0
      ? "has a merge conflict: take one side, then run with `--update-baseline`"
      : "is not JSON";
  }
}

function isBaseline(value: unknown): value is Baseline {
  if (typeof value !== "object" || value === null || !("format" in value) || value.format !== 1) return false;
  const lists = [
    Object.entries(value).find(([key]) => key === "lint"),
    Object.entries(value).find(([key]) => key === "check"),
  ];
  return lists.every((entry) => Array.isArray(entry?.[1]) && entry[1].every(isKnown));
}

function isKnown(value: unknown): value is Known {
  return typeof value === "object" && value !== null && "fingerprint" in value && typeof value.fingerprint === "string";
}
