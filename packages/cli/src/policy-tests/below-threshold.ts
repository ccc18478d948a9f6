import { startOf } from "@candor/compiler";
import type { Diagnostic } from "@candor/model";
import { configPlaces } from "../config/config-places.ts";
import type { Settings } from "../config/load-config.ts";
import type { TestFigures } from "../report.ts";
import { missesOf } from "../render/misses.ts";
import type { OpenTests } from "./open-tests.ts";
import { percentOf } from "../render/percent.ts";

/** How many of the outcomes that no test reaches a finding points at. */
const SHOWN = 3;

/** The finding about tests that reach less than they must; `settings` where the config says how much that is. */
export function belowThreshold(
  { outcomes, cells }: Pick<TestFigures, "outcomes" | "cells">,
  threshold: number,
  settings: Settings | null,
  { folder }: Pick<OpenTests, "folder">,
): readonly Diagnostic[] {
  const { reached, total } = outcomes;
  if (reached * 100 >= threshold * total) return [];
  const text = settings?.texts.get(settings.file);
  const place =
    settings && text !== undefined
      ? configPlaces(text, settings.file).of(["test", "threshold"])
      : startOf(`${folder}/tests`);
  const related = missesOf(cells)
    .slice(0, SHOWN)
    .flatMap(({ says, at }) => (at ? [{ message: says, place: at }] : []));
  return [
    {
      rule: "test/coverage",
      severity: "error",
      message: `the tests reach ${reached} of ${total} outcomes, ${percentOf(outcomes)}, and must reach ${threshold} %`,
      help: "add a person for whom it is as the notes say",
      place,
      ...(related.length > 0 && { related }),
    },
  ];
}
