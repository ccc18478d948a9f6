import { isPossible, type PromiseRecord } from "@candor/model";
import type { SourceFile, Staged } from "./document.ts";
import { startOf } from "./text/place.ts";
import { loadValidators } from "./release/read-release.ts";
import { shown } from "./text/shown.ts";

/** Where a policy folder keeps what tests of its promises found. */
export const PROMISES_FILE = "promises.json";

/** The record of the promises; null where there is none, or none that can be used, which is a finding. */
export function readPromises(file: SourceFile | null): Staged<PromiseRecord | null> {
  if (!file) return { value: null, diagnostics: [] };
  const record = parse(file.text);
  if (isRecord(record) && record.results.every(isPossible)) return { value: record, diagnostics: [] };
  const message = `${shown(file.path)} is not a record that Candor wrote`;
  const help = "restore it, or remove it and run `candor promises --save`";
  return {
    value: null,
    diagnostics: [{ rule: "field/type", severity: "error", message, help, place: startOf(file.path) }],
  };
}

function isRecord(value: unknown): value is PromiseRecord {
  return value !== null && loadValidators().promises(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
