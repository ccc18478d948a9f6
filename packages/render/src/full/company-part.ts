import type { CompanyFacts, Controller } from "@candor/model";
import type { Element } from "hast";
import { h } from "hastscript";
import type { Context } from "../context.ts";
import { type Fact, fact, factList } from "../html/facts.ts";
import { name } from "../html/name.ts";
import { route } from "../html/route.ts";
import { differencesByPlace } from "../pieces/by-place.ts";
import { ownSections } from "../pieces/own-sections.ts";

/** Who we are, in full. */
export function companyPart(context: Context): readonly Element[] {
  const { company, mission } = context.model;
  const everyone = fact(context.strings.full.everyone, company.apply, () => context.strings.full.everyoneHas);
  const owner = fact(context.strings.full.owner, mission.owner, name);
  return [
    ...factList([...companyFacts(company, context), everyone, owner]),
    ...ownSections(company.sections, 4),
    ...controllerList(company.controllers, context),
    ...differencesByPlace(company.byPlace, 4, context, (facts) => companyFacts(facts, context)),
  ];
}

function companyFacts(facts: Partial<CompanyFacts>, context: Context): readonly (Fact | null)[] {
  const { full } = context.strings;
  const { list, place } = context.language;
  const labels = (entries: CompanyFacts["people"]) => list(entries.map(({ label }) => name(label)));
  return [
    ...contactFacts(facts, context),
    fact(full.establishedIn, facts.establishedIn, (codes) => list(codes.map(place))),
    fact(full.peopleIn, facts.peopleIn, (codes) => list(codes.map(place))),
    fact(full.people, facts.people, labels),
    fact(full.channels, facts.channels, labels),
    fact(full.doors, facts.doors, (doors) => doorLines(doors, context)),
    fact(full.systems, facts.systems, labels),
    fact(full.ages, facts.ages, (ages) => ageLines(ages, context)),
    fact(full.gpc, facts.gpc, (honoured) => (honoured ? full.gpcHonoured.yes : full.gpcHonoured.no)),
    fact(full.holds, facts.holds, name),
  ];
}

/** Who to turn to; on the first layer too. */
export function contactFacts(facts: Partial<CompanyFacts>, { strings: { full } }: Context): readonly (Fact | null)[] {
  return [
    fact(full.name, facts.name, name),
    fact(full.address, facts.address, name),
    fact(full.contact, facts.contact, route),
    fact(full.dpo, facts.dpo, route),
    fact(full.representative, facts.representative, name),
  ];
}

function doorLines(doors: CompanyFacts["doors"], { strings: { full }, model }: Context): Element {
  const label = (id: string) => model.company.channels.find((channel) => channel.id === id)?.label ?? id;
  return h("ul.lines", ...doors.map(({ channel, says }) => h("li", ...full.door(name(label(channel)), name(says)))));
}

function ageLines(ages: NonNullable<CompanyFacts["ages"]>, { strings: { full }, language }: Context): Element {
  const parents = ages.parentUntil.map(({ age, place }) => h("li", ...full.parentUntil(age, language.place(place))));
  return h("ul.lines", h("li", full.agesFrom(ages.from)), ...parents);
}

function controllerList(controllers: readonly Controller[], { strings: { full } }: Context): readonly Element[] {
  if (controllers.length === 0) return [];
  const entries = controllers.map((controller) => {
    const facts = [
      fact(full.address, controller.address, name),
      fact(full.dpo, controller.dpo, route),
      fact(full.representative, controller.representative, name),
      fact(full.authority, controller.authority, name),
      fact(full.complainTo, controller.complaints, route),
    ];
    return h("div.entry", h("h5", name(controller.name)), ...factList(facts));
  });
  return [h("h4", full.controllers), ...entries];
}
