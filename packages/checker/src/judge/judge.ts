import type { Place } from "@candor/model";
import type { Access, Files, Finding, Forward, Mark, Reached, Tag, Unbound } from "../facts.ts";
import type { CheckInput } from "../types.ts";
import { folderPurpose, type PurposeAt } from "../purposes/code-purpose.ts";
import { findingsOf } from "./findings.ts";
import { neverRead } from "./never-read.ts";
import type { Flow } from "../sink.ts";
import { forwardFindings } from "./forward-findings.ts";
import { flowFindings, spotKey } from "./flow-findings.ts";
import { optionalUnchecked } from "./optional-unchecked.ts";
import { stalePurposes } from "./stale-purpose.ts";
import { systemFindings } from "./systems.ts";
import { unboundFindings } from "./unbound.ts";
import { unsaidStarts } from "./unsaid-starts.ts";
import { unknownInComments, unknownInConfig } from "./unknown-purpose.ts";
import { unknownRecipients } from "./unknown-recipient.ts";
import { judgeAccess, type Verdict } from "./verdict.ts";

export interface Case extends Pick<CheckInput, "model" | "places" | "config"> {
  readonly accesses: readonly Access[];
  /** Personal data that leaves the code. */
  readonly flows: readonly Flow[];
  /** Records that are handed on whole. */
  readonly forwards: readonly Forward[];
  readonly marks: readonly Mark[];
  /** The `@system` among the tags. */
  readonly systems: readonly Tag[];
  /** What views of the guard are opened for. */
  readonly opened: readonly string[];
  readonly unbound: readonly Unbound[];
  readonly purposeAt: PurposeAt;
  /** What leads to the accesses that say themselves for no purpose. */
  readonly reached: ReadonlyMap<Access, Reached>;
  /** Data items that some property is bound to. */
  readonly items: ReadonlySet<string>;
  /** Every file that was checked. */
  readonly paths: readonly string[];
  readonly root: string;
  readonly textOf: Files["textOf"];
  readonly source: { readonly placeOf: (written: string) => Place };
}

/** Holds every access to the policy, then asks what the policy declares and no code does. */
export function judge(of: Case): { verdicts: readonly Verdict[]; findings: readonly Finding[] } {
  const { model, places, accesses, config } = of;
  const purposes = model.purposes.map(({ id }) => id);
  const { marks, purposeAt, reached } = of;
  const { placeOf } = of.source;
  const verdicts = accesses.map((access) =>
    judgeAccess(model, access, { code: purposeAt(access.path, access.start), reached: reached.get(access) ?? null }),
  );
  const outside = flowFindings(of.flows, { model, places, config, purposeAt, textOf: of.textOf });
  // What may be personal and leaves is said once, with where it goes.
  const leaving = new Set(outside.filter(({ rule }) => rule === "code/cannot-tell").map(({ at }) => spotKey(at)));
  return {
    verdicts,
    findings: [
      ...unknownInComments(marks, purposes),
      ...unknownInConfig(config, purposes, placeOf),
      ...unknownRecipients(model, config, placeOf),
      ...verdicts
        .filter(({ access }) => access.doubt === null || !leaving.has(spotKey(access)))
        .flatMap((verdict) => findingsOf(verdict, { places, purposes })),
      ...optionalUnchecked(model, places, verdicts),
      ...unsaidStarts(verdicts),
      ...outside,
      ...forwardFindings(of.forwards, of.flows),
      ...unboundFindings(of.unbound),
      ...judgePolicy(of, verdicts),
    ],
  };
}

/** What the policy declares and no code does. */
function judgePolicy(of: Case, verdicts: readonly Verdict[]): readonly Finding[] {
  const { model, places, config, systems } = of;
  const served = purposesOfCode(of);
  const seen = { purposes: served, items: of.items, doubtful: doubtfulPurposes(of.accesses, of.purposeAt) };
  // Where code says nothing yet, all that the policy says would be missing from it.
  const says = of.items.size + served.size + systems.length > 0;
  return [
    ...neverRead(model, places, verdicts, seen),
    ...stalePurposes(model, config, { served: new Set([...served, ...of.opened]), places }),
    ...(says ? systemFindings(model, { tags: systems, config, places, placeOf: of.source.placeOf }) : []),
  ];
}

/** The purposes that some code is for, by comment, by view or by folder. */
function purposesOfCode({ accesses, paths, root, config, marks }: Case): ReadonlySet<string> {
  const named = marks.flatMap((mark) => mark.purposes);
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
