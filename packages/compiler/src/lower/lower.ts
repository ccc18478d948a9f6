import { compare, type PolicyModel, raise } from "@candor/model";
import type { Document, PolicyDocuments } from "../document.ts";
import { inheritedIds } from "../ids/former-ids.ts";
import { placesWithOwnFacts } from "../places/spoken-places.ts";
import { lowerCompany } from "./company.ts";
import { lowerData } from "./data-item.ts";
import { lowerMission } from "./mission.ts";
import type { Pack } from "../packs/packs.ts";
import type { Release } from "../release/release.ts";
import { lowerBreach, lowerReport, lowerRights } from "./plans.ts";
import { lowerPurpose } from "./purpose.ts";
import { isForAds } from "../facts/unsaid-ways.ts";
import { lowerRecipients } from "./recipient.ts";
import { lowerSafeguards } from "./safeguard.ts";
import { byId } from "./in-order.ts";
import { cleanFrozen } from "./clean-frozen.ts";
import { strictest } from "./strictest.ts";
import { placesOf, surroundingsOf } from "./surroundings.ts";
import { textOf } from "./text.ts";
import { lowerTranslations } from "./translations.ts";

/** The frozen model of a policy, with everything that follows from what was written; null where a required document is not there. */
export function lower(policy: PolicyDocuments, last: Release | null, known: readonly Pack[]): PolicyModel | null {
  const { company, mission, data, recipients, safeguards, rights, breach, purposes } = policy;
  if (!company || !mission || !data || !recipients || !safeguards || !rights || !breach || purposes.length === 0)
    return null;
  const parts = {
    format: 1 as const,
    version: last?.version ?? "1.0.0",
    ...lowerParts({ ...policy, company, mission, data, recipients, safeguards }, known),
    texts: { data: textOf(data), recipients: textOf(recipients), safeguards: textOf(safeguards) },
    rights: lowerRights(rights),
    breach: lowerBreach(breach),
    translations: lowerTranslations(policy.languages),
    report: policy.report ? lowerReport(policy.report, new Set(company.frontmatter.channels)) : null,
  };
  const model = cleanFrozen(company.frontmatter.apply === "strictest" ? strictest(parts, known) : parts);
  return last ? Object.freeze({ ...model, version: raise(last.version, compare(last.model, model).bump) }) : model;
}

interface Parts extends PolicyDocuments {
  readonly company: Document<"company">;
  readonly mission: Document<"mission">;
  readonly data: Document<"data">;
  readonly recipients: Document<"recipients">;
  readonly safeguards: Document<"safeguards">;
}

type Lowered = Pick<PolicyModel, "company" | "mission" | "purposes" | "data" | "recipients" | "safeguards">;

/** The parts that name each other. */
function lowerParts(policy: Parts, known: readonly Pack[]): Lowered {
  const company = lowerCompany(policy.company, { known, spoken: placesWithOwnFacts(policy) });
  const mission = lowerMission(policy.mission);
  const people = usualFirst(company.people.map(({ id }) => id));
  const data = lowerData(policy.data, people);
  const items = new Set(data.map(({ id }) => id));
  const purposeIds = new Set(policy.purposes.map(({ id }) => id));
  const forAds = policy.purposes.filter(({ frontmatter }) => isForAds(frontmatter)).map(({ id }) => id);
  const recipients = lowerRecipients(policy.recipients, { data: items, purposes: purposeIds, forAds });
  const inherited = inheritedIds(policy.purposes, "purposes", policy.purposeIds);
  const parts = { company, mission, data, recipients, people, formerIds: inherited };
  const around = surroundingsOf(parts);
  const shared = placesOf(parts, around);
  const purposes = policy.purposes.map((document) => {
    const own = Object.keys(document.frontmatter["by-place"] ?? {});
    return lowerPurpose(document, [...new Set([...shared, ...own])].toSorted(), around);
  });
  return {
    company,
    mission,
    purposes: byId(purposes),
    data,
    recipients,
    safeguards: lowerSafeguards(policy.safeguards, items),
  };
}

/** What is written about nobody in particular is about customers, where there are any. */
function usualFirst(people: readonly string[]): readonly string[] {
  return people.includes("customers") ? ["customers", ...people.filter((id) => id !== "customers")] : people;
}
