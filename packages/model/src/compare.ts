import { placesOf, policyAt } from "./compare/by-place.ts";
import { change, type Change } from "./compare/change.ts";
import { companyChanges } from "./compare/company-changes.ts";
import { dataChanges } from "./compare/data-changes.ts";
import { documentTextChanges } from "./compare/document-texts.ts";
import { isSame } from "./compare/is-same.ts";
import { missionChanges } from "./compare/mission-changes.ts";
import { planChanges } from "./compare/plan-changes.ts";
import { purposeChanges } from "./compare/purpose-changes.ts";
import { recipientChanges } from "./compare/recipient-changes.ts";
import { renameChanges, underNewNames } from "./compare/renames.ts";
import { safeguardChanges } from "./compare/safeguard-changes.ts";
import { textAddresses } from "./compare/text-address.ts";
import { translationChanges } from "./compare/translation-changes.ts";
import type { PolicyModel } from "./policy.ts";
import type { PlaceCode } from "./policy/place.ts";

export type { Change, ChangeKind, Weight } from "./compare/change.ts";
export { textAddresses } from "./compare/text-address.ts";

/** What changed for people between two models; each list in a fixed order. */
export interface Comparison {
  /** Before the change counts, the people concerned are asked again. */
  readonly ask: readonly Change[];
  /** People are told before the change takes effect: GDPR 13(3), 14(4). */
  readonly tell: readonly Change[];
  /** Less data, fewer recipients, shorter keeping, other words: the page shows it. */
  readonly patch: readonly Change[];
  /** How much the version rises; `none` only where the models say the same. */
  readonly bump: Bump;
}

export type Bump = "major" | "minor" | "patch" | "none";

/**
 * Compares two models as the people whose data it is would: what to ask them, what to tell them, what merely changed.
 * `wordingOnly` are the addresses of texts (`textAddresses`) that say the same in other words: they weigh as a patch.
 * What changed for everybody is not said again for a place.
 */
export function compare(published: PolicyModel, after: PolicyModel, wordingOnly: readonly string[] = []): Comparison {
  const before = underNewNames(published, after);
  const everywhere = [
    ...COMPARERS.flatMap(({ changes }) => changes(before, after)),
    ...renameChanges(published, after),
  ];
  const said = new Set(everywhere.map(key));
  const local = placesOf(before, after).flatMap((place) => changesAt(place, before, after));
  const found = [...everywhere, ...local.filter((change) => !said.has(key(change)))];
  const weighed = found.map((change) =>
    textAddresses(change).some((address) => wordingOnly.includes(address)) ? lowered(change) : change,
  );
  const changes = weighed.length > 0 || same(published, after) ? weighed : [change({ kind: "other", weight: "patch" })];
  const of = (weight: Change["weight"]): Change[] => changes.filter((change) => change.weight === weight);
  const [ask, tell, patch] = [of("ask"), of("tell"), of("patch")];
  const bump = ask.length > 0 ? "major" : tell.length > 0 ? "minor" : patch.length > 0 ? "patch" : "none";
  return { ask, tell, patch, bump };
}

/** The version after `version`: `1.4.2` raised by `minor` is `1.5.0`. */
export function raise(version: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  if (bump === "major") return `${major + 1}.0.0`;
  if (bump === "minor") return `${major}.${minor + 1}.0`;
  return bump === "patch" ? `${major}.${minor}.${patch + 1}` : version;
}

interface Comparer {
  readonly changes: (before: PolicyModel, after: PolicyModel) => readonly Change[];
  /** What it looks at. */
  readonly reads: readonly (keyof PolicyModel)[];
}

const COMPARERS: readonly Comparer[] = [
  { changes: purposeChanges, reads: ["purposes", "data"] },
  { changes: recipientChanges, reads: ["recipients", "purposes"] },
  { changes: dataChanges, reads: ["data"] },
  { changes: safeguardChanges, reads: ["safeguards"] },
  { changes: companyChanges, reads: ["company"] },
  { changes: missionChanges, reads: ["mission"] },
  { changes: planChanges, reads: ["rights", "breach", "report"] },
  { changes: documentTextChanges, reads: ["company", "mission", "texts", "rights", "breach", "report"] },
  { changes: translationChanges, reads: ["translations"] },
];

/** The changes at one place; what the place leaves as it is for everybody is not compared again. */
function changesAt(place: PlaceCode, before: PolicyModel, after: PolicyModel): readonly Change[] {
  const [was, is] = [policyAt(before, place), policyAt(after, place)];
  return COMPARERS.filter(({ reads }) => reads.some((key) => was[key] !== before[key] || is[key] !== after[key]))
    .flatMap(({ changes }) => changes(was, is))
    .map((change) => ({ ...change, place }));
}

function lowered(change: Change): Change {
  return { ...change, weight: "patch" };
}

function key(change: Change): string {
  return JSON.stringify({ ...change, place: null });
}

function same(before: PolicyModel, after: PolicyModel): boolean {
  return isSame({ ...before, version: "" }, { ...after, version: "" });
}
