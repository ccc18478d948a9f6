import { realpath } from "node:fs/promises";
import { join } from "node:path";
import { PROMISES_FILE } from "@candor/compiler";
import type { PromiseRecord } from "@candor/model";
import { isCurrent, writeFiles } from "../output/write-files.ts";
import { jsonText } from "../json-text.ts";

/** What became of the record: its state, or why it could not be written. */
export type Saved = { readonly state: "written" | "unchanged" } | { readonly refused: string };

/** The text of a record, as it is printed and as it is saved. */
export function recordText(record: PromiseRecord): string {
  return jsonText(record);
}

/** Writes the record into the policy folder, whole or not at all, and only where it changed. */
export async function saveRecord(folder: string, record: PromiseRecord): Promise<Saved> {
  const output = { target: join(await realpath(folder), PROMISES_FILE), text: recordText(record) };
  if (await isCurrent(output)) return { state: "unchanged" };
  const failure = await writeFiles([output]);
  return failure ? { refused: failure.reason } : { state: "written" };
}
