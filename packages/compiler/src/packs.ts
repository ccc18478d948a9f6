import type { Severity } from "@candor/model";
import candor from "./packs/candor.json" with { type: "json" };
import ccpa from "./packs/ccpa.json" with { type: "json" };
import eprivacy from "./packs/eprivacy.json" with { type: "json" };
import gdpr from "./packs/gdpr.json" with { type: "json" };
import jp from "./packs/jp.json" with { type: "json" };
import lgpd from "./packs/lgpd.json" with { type: "json" };
import maine from "./packs/maine.json" with { type: "json" };
import th from "./packs/th.json" with { type: "json" };
import uk from "./packs/uk.json" with { type: "json" };
import { byCodeUnit } from "@candor/model";

/** What one law asks of a policy, as data: `schemas/pack.schema.json` describes it. */
export interface Pack {
  readonly id: string;
  readonly title: string;
  /** Where it holds; empty for a pack that holds everywhere. */
  readonly places: readonly string[];
  /** Whom the law binds, where that is not everybody there. */
  readonly note?: string;
  readonly requirements: readonly Requirement[];
}

/** Checked by rules, by a person, or partly by both. */
export interface Requirement {
  readonly id: string;
  readonly says: string;
  /** Where it stands: the citation. */
  readonly from: string;
  /** `secondary` where the text itself was not read. */
  readonly read?: string;
  readonly rules?: readonly (string | { readonly rule: string; readonly severity: string })[];
  /** The numbers that it sets, which its rules hold a policy to. */
  readonly limits?: Limits;
  readonly person?: string;
}

/** Times as authors write them, and ages in years. */
export interface Limits {
  readonly "answer-within"?: string;
  readonly "tell-authority-within"?: string;
  readonly "tell-people"?: string;
  /** Until which age a parent agrees, by place. */
  readonly "parent-until"?: Readonly<Record<string, number>>;
}

/** The packs that Candor brings, sorted by id. `candor` holds the demands (D1 to D48) and applies everywhere. */
export const PACKS: readonly Pack[] = [candor, ccpa, eprivacy, gdpr, jp, lgpd, maine, th, uk];

/** Where a rule comes from: each requirement that it checks, those of `candor` first, then by pack. */
export function citationsOf(rule: string, packs: readonly Pack[] = PACKS): readonly Citation[] {
  return packs
    .toSorted((a, b) => Number(b.id === "candor") - Number(a.id === "candor") || byCodeUnit(a.id, b.id))
    .flatMap(({ id, requirements }) =>
      requirements.flatMap((requirement) =>
        (requirement.rules ?? [])
          .filter((listed) => idOf(listed) === rule)
          .map((listed) => ({ pack: id, requirement, severity: severityOf(listed) })),
      ),
    );
}

export interface Citation {
  readonly pack: string;
  readonly requirement: Requirement;
  /** The severity that this pack gives the rule; null where it leaves that to the rule. */
  readonly severity: Severity | null;
}

function idOf(listed: string | { readonly rule: string }): string {
  return typeof listed === "string" ? listed : listed.rule;
}

function severityOf(listed: string | { readonly severity: string }): Severity | null {
  return typeof listed === "string" ? null : (listed.severity as Severity);
}
