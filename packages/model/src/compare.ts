import { purposeChanges } from "./compare/purpose-changes.ts";
import { recipientChanges } from "./compare/recipient-changes.ts";
import { companyChanges } from "./compare/company-changes.ts";
import type { Change } from "./compare/change.ts";
import { canonicalJson } from "./digest.ts";
import type { PolicyModel } from "./policy.ts";

export type { Change, ChangeKind } from "./compare/change.ts";

/** What changed for people between two models; each list in a fixed order. */
export interface Comparison {
  /** Before the change counts, the people concerned are asked again. */
  readonly ask: readonly Change[];
  /** People are told before the change takes effect: GDPR 13(3), 14(4). */
  readonly tell: readonly Change[];
  /** Less data, fewer recipients, shorter keeping, other words: the page shows it. */
  readonly patch: readonly Change[];
  /** How much the version rises; `none` only where the models say the same. */
  readonly bump: "major" | "minor" | "patch" | "none";
}

/** Compares two models as the people whose data it is would: what to ask them, what to tell them, what merely changed. */
export function compare(before: PolicyModel, after: PolicyModel): Comparison {
  const changes = [
    ...purposeChanges(before, after),
    ...recipientChanges(before, after),
    ...companyChanges(before, after),
  ];
  const of = (weight: Change["weight"]): Change[] => changes.filter((change) => change.weight === weight);
  const [ask, tell, patch] = [of("ask"), of("tell"), of("patch")];
  return {
    ask,
    tell,
    patch,
    bump: ask.length > 0 ? "major" : tell.length > 0 ? "minor" : same(before, after) ? "none" : "patch",
  };
}

/** The version after `version`: `1.4.2` raised by `minor` is `1.5.0`. */
export function raise(version: string, bump: Comparison["bump"]): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  if (bump === "major") return `${major + 1}.0.0`;
  if (bump === "minor") return `${major}.${minor + 1}.0`;
  return bump === "patch" ? `${major}.${minor}.${patch + 1}` : version;
}

function same(before: PolicyModel, after: PolicyModel): boolean {
  return canonicalJson({ ...before, version: "" }) === canonicalJson({ ...after, version: "" });
}
