import type { Adopted } from "@candor/checker";
import type { Place } from "@candor/model";
import { jsonText } from "../json-text.ts";
import type { Rendering } from "./render-adopt.ts";

/** The one object of `candor adopt --json`; `schemas/adopt.schema.json` describes it. */
export function renderAdoptJson(
  { records, leftOut, guard, edits, stays, folders }: Adopted,
  { written, ok }: Pick<Rendering, "written" | "ok">,
): string {
  return jsonText({
    format: 1,
    command: "adopt",
    ok,
    written,
    guard,
    records: records && {
      file: records.file,
      state:
        records.before === null
          ? "new"
          : records.before.replaceAll("\r\n", "\n") === records.text
            ? "current"
            : "stale",
      text: records.text,
      faults: records.faults,
      records: records.records.map(({ place, ...record }) => ({ ...record, ...whereOf(place) })),
    },
    leftOut: leftOut.map(({ place, ...one }) => ({ ...one, ...whereOf(place) })),
    edits: edits.map(({ place, ...edit }) => ({ ...edit, ...whereOf(place) })),
    stays: stays.map(({ place, ...read }) => ({ ...read, ...whereOf(place) })),
    folders,
  });
}

function whereOf({ file, start: { line, column } }: Place) {
  return { file, line, column };
}
