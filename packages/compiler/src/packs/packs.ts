import { byCodeUnit, type Severity } from "@candor/model";
import { onceEach } from "../once-each.ts";
import candor from "./candor.json" with { type: "json" };
import ccpa from "./ccpa.json" with { type: "json" };
import eprivacy from "./eprivacy.json" with { type: "json" };
import gdpr from "./gdpr.json" with { type: "json" };
import jp from "./jp.json" with { type: "json" };
import lgpd from "./lgpd.json" with { type: "json" };
import maine from "./maine.json" with { type: "json" };
import th from "./th.json" with { type: "json" };
import uk from "./uk.json" with { type: "json" };

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
  readonly rules?: readonly Listed[];
  /** The numbers that it sets, which its rules hold a policy to. */
  readonly limits?: Limits;
  readonly person?: string;
}

/** A rule, alone or with the severity that the pack gives it. */
export type Listed = string | { readonly rule: string; readonly severity: string };

/** Times as authors write them, and ages in years. */
export interface Limits {
  readonly "answer-within"?: string;
  readonly "tell-authority-within"?: string;
  readonly "tell-people"?: string;
  /** Until which age a parent agrees, by place. */
  readonly "parent-until"?: Readonly<Record<string, number>>;
  /** The places for which a decision says that they protect data well enough. */
  readonly adequate?: readonly string[];
}

/** The packs that Candor brings, sorted by id. `candor` holds the demands (D1 to D48) and applies everywhere. */
export const PACKS: readonly Pack[] = [candor, ccpa, eprivacy, gdpr, jp, lgpd, maine, th, uk];

/** All packs that a policy can be judged by: Candor's and those that a company brings itself. The same list for the same own ones. */
export function knownPacks(own: readonly Pack[] = []): readonly Pack[] {
  return own.length === 0 ? PACKS : withOwn(own);
}

const withOwn: (own: readonly Pack[]) => readonly Pack[] = onceEach((own) => [...PACKS, ...own]);

/** The rule that an entry of a pack's `rules` names. */
export function ruleOf(listed: Listed): string {
  return typeof listed === "string" ? listed : listed.rule;
}

/** Where a rule comes from: each requirement that it checks, those of `candor` first, then by pack. */
export function citationsOf(rule: string, packs: readonly Pack[] = PACKS): readonly Citation[] {
  return packs
    .toSorted((a, b) => Number(b.id === "candor") - Number(a.id === "candor") || byCodeUnit(a.id, b.id))
    .flatMap(({ id, requirements }) =>
      requirements.flatMap((requirement) =>
        (requirement.rules ?? [])
          .filter((listed) => ruleOf(listed) === rule)
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

function severityOf(listed: Listed): Severity | null {
  return typeof listed === "string" ? null : (listed.severity as Severity);
}
