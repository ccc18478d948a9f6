import type { Coverage } from "@candor/checker";
import type { Diagnostic } from "@candor/model";
import { amount } from "../amount.ts";
import { UNREAD_CODE } from "../baseline/unread-code.ts";
import { configPlaces } from "../config/config-places.ts";
import type { Settings } from "../config/load-config.ts";

/** A `check/coverage` finding for each limit of `check.coverage` that is not kept; none where code could not be read. */
export function belowCoverage(
  coverage: Coverage,
  { config, file, texts }: Pick<Settings, "config" | "file" | "texts">,
  found: readonly Diagnostic[],
): readonly Diagnostic[] {
  const limits = config.check?.coverage;
  const text = texts.get(file);
  if (!limits || text === undefined || found.some(({ rule }) => UNREAD_CODE.has(rule))) return [];
  const missed = {
    covered: tooFewCovered(coverage, limits.covered),
    cannotTell: tooManyUnsure(coverage, limits.cannotTell),
    skipped: tooManySkipped(coverage, limits.skipped),
  };
  const places = configPlaces(text, file);
  return Object.entries(missed).flatMap(([limit, says]) =>
    says
      ? [
          {
            rule: "check/coverage",
            severity: "error" as const,
            ...says,
            place: places.of(["check", "coverage", limit]),
          },
        ]
      : [],
  );
}

type Says = Pick<Diagnostic, "message" | "help"> | null;

function tooFewCovered({ reads, uncovered }: Coverage, least: number | undefined): Says {
  const covered = reads - uncovered;
  if (least === undefined || covered * 100 >= least * reads) return null;
  const share = Math.floor((100 * covered) / reads);
  return {
    message: `${covered} of ${amount(reads, "read")} of personal data ${reads === 1 ? "is" : "are"} covered, ${share} %, and ${least} % must be`,
    help: "mend the findings of `code/no-purpose` and `code/undeclared`, in the folders with the lowest share first",
  };
}

function tooManyUnsure({ cannotTell }: Coverage, most: number | undefined): Says {
  if (most === undefined || cannotTell <= most) return null;
  return {
    message: `of ${amount(cannotTell, "read")} nobody can tell whether they are of personal data, and at most ${most} may be so`,
    help: "give what is read a type that declares its properties: `code/cannot-tell` names each place",
  };
}

function tooManySkipped({ skipped }: Coverage, most: number | undefined): Says {
  if (most === undefined || skipped.length <= most) return null;
  return {
    message: `${amount(skipped.length, "file")} ${skipped.length === 1 ? "is" : "are"} not checked, and at most ${most} may be`,
    help: "take them back in with a pattern after `!` under `check.exclude`, or name their project under `check.projects`",
  };
}
