import type { Place } from "@candor/model";
import type { Access, Finding, Mark, Reached } from "../facts.ts";
import type { CheckInput } from "../types.ts";
import { folderPurpose, type PurposeAt } from "../purposes/code-purpose.ts";
import { findingsOf } from "./findings.ts";
import { neverRead } from "./never-read.ts";
import type { Flow } from "../sink.ts";
import { flowFindings } from "./flow-findings.ts";
import { unsaidStarts } from "./unsaid-starts.ts";
import { unknownInComments, unknownInConfig } from "./unknown-purpose.ts";
import { judgeAccess, type Verdict } from "./verdict.ts";

export interface Case extends Pick<CheckInput, "model" | "places" | "config"> {
  readonly accesses: readonly Access[];
  /** Personal data that leaves the code. */
  readonly flows: readonly Flow[];
  readonly marks: readonly Mark[];
  readonly purposeAt: PurposeAt;
  /** What leads to the accesses that say themselves for no purpose. */
  readonly reached: ReadonlyMap<Access, Reached>;
  /** Data items that some property is bound to. */
  readonly items: ReadonlySet<string>;
  /** Every file that was checked. */
  readonly paths: readonly string[];
  readonly root: string;
  readonly source: { readonly placeOf: (written: string) => Place };
}

/** Holds every access to the policy, then asks what the policy declares and no code does. */
export function judge(of: Case): { verdicts: readonly Verdict[]; findings: readonly Finding[] } {
  const { model, places, accesses, config } = of;
  const purposes = model.purposes.map(({ id }) => id);
  const { marks, purposeAt, reached } = of;
  const verdicts = accesses.map((access) =>
    judgeAccess(model, access, { code: purposeAt(access.path, access.start), reached: reached.get(access) ?? null }),
  );
  const named = marks.flatMap((mark) => mark.purposes);
  const seen = {
    purposes: purposesOfCode(of, named),
    items: of.items,
    doubtful: doubtfulPurposes(accesses, purposeAt),
  };
  return {
    verdicts,
    findings: [
      ...unknownInComments(marks, purposes),
      ...unknownInConfig(config, purposes, of.source.placeOf),
      ...verdicts.flatMap((verdict) => findingsOf(verdict, { places, purposes })),
      ...unsaidStarts(verdicts),
      ...flowFindings(of.flows, { model, places, config, purposeAt }),
      ...neverRead(model, places, verdicts, seen),
    ],
  };
}

/** The purposes that some code is for, by comment, by view or by folder. */
function purposesOfCode({ accesses, paths, root, config }: Case, named: readonly string[]): ReadonlySet<string> {
  const viewed = accesses.flatMap(({ view }) => view ?? []);
  const folders = Object.keys(config.purposes ?? {}).length === 0 ? [] : paths;
  const mapped = folders.flatMap((path) => {
    const folder = folderPurpose(path.slice(root.length + 1), config);
    return folder.kind === "purpose" ? folder.purposes : [];
  });
  return new Set([...named, ...viewed, ...mapped]);
}

function doubtfulPurposes(accesses: readonly Access[], purposeAt: PurposeAt): ReadonlySet<string> {
  const doubtful = accesses.filter(({ doubt }) => doubt !== null).map(({ path, start }) => purposeAt(path, start));
  return new Set(doubtful.flatMap((code) => (code.kind === "purpose" ? code.purposes : [])));
}
