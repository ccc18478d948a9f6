import type { BreachFacts, BreachPlan, ReportPlan, RightsDesk, RightsFacts } from "@candor/model";
import type { Document } from "../document.ts";
import type { BreachFrontmatter, RightsFrontmatter } from "../facts/frontmatter.gen.ts";
import { changedFor, differences, placesNamed } from "./by-place.ts";
import { among } from "./in-order.ts";
import { textOf } from "./text.ts";
import { durationOf, intervalOf } from "./time.ts";

export function lowerRights(document: Document<"rights">): RightsDesk {
  const { "by-place": changes, ...facts } = document.frontmatter;
  const everybody = rightsFacts(facts);
  const byPlace = differences(everybody, placesNamed(changes), (place) =>
    rightsFacts(changedFor(facts, changes, place)),
  );
  return { ...textOf(document), ...everybody, byPlace };
}

export function lowerBreach(document: Document<"breach">): BreachPlan {
  const { "by-place": changes, ...facts } = document.frontmatter;
  const everybody = breachFacts(facts);
  const byPlace = differences(everybody, placesNamed(changes), (place) =>
    breachFacts(changedFor(facts, changes, place)),
  );
  return { ...textOf(document), ...everybody, byPlace };
}

/** `channels` are the ids of all channels. */
export function lowerReport(document: Document<"report">, channels: ReadonlySet<string>): ReportPlan {
  const { every, by } = document.frontmatter;
  return { ...textOf(document), every: intervalOf(every), by: among(by, channels) };
}

function rightsFacts(rights: RightsFrontmatter): RightsFacts {
  return {
    // A desk without a route has a finding; the model says nothing where the author said nothing.
    askAt: rights["ask-at"] ?? "",
    answerWithin: durationOf(rights["answer-within"]),
    agents: rights.agents ?? null,
  };
}

function breachFacts(breach: BreachFrontmatter): BreachFacts {
  return {
    lead: breach.lead,
    tellAuthorityWithin: durationOf(breach["tell-authority-within"]),
    tellPeople: durationOf(breach["tell-people"]),
    rehearsed: breach.rehearsed,
    rehearseEvery: intervalOf(breach["rehearse-every"]),
  };
}
