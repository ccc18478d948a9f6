import type { Coverage } from "@candor/checker";
import { startOf } from "@candor/compiler";
import type { Diagnostic } from "@candor/model";
import { configPlaces } from "../config/config-places.ts";
import type { Settings } from "../config/load-config.ts";

/** A `check/nothing-checked` finding where no read of personal data was found; a check of nothing proves nothing. */
export function nothingChecked({ reads, cannotTell }: Coverage, { file, texts }: Settings): readonly Diagnostic[] {
  if (reads + cannotTell > 0) return [];
  const text = texts.get(file);
  return [
    {
      rule: "check/nothing-checked",
      severity: "warning",
      message: "no read of personal data was found in the code, so nothing was checked",
      help: "bind the properties that hold personal data: `@personal` and the data item in a comment above each, or `check.bindings`",
      place: text === undefined ? startOf(file) : configPlaces(text, file).of(["check"], "key"),
    },
  ];
}
