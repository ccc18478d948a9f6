import type { BreachFacts, CompanyFacts } from "@candor/model";
import type { Element } from "hast";
import { h } from "hastscript";
import type { Context } from "../context.ts";
import { durationWords } from "../format/duration.ts";
import { type Fact, fact, factList } from "../html/facts.ts";
import { name } from "../html/name.ts";
import { route } from "../html/route.ts";
import { differencesByPlace } from "../pieces/by-place.ts";
import { ownSections } from "../pieces/own-sections.ts";

/** How data is kept safe, what each measure covers and how it is checked. */
export function safeguardsPart(context: Context): readonly Element[] {
  const { full } = context.strings;
  const { data, safeguards, texts } = context.model;
  const entries = safeguards.map(({ label, does, covers, checked }) => {
    const all = data.every(({ id }) => covers.includes(id));
    const facts = [
      fact(full.covers, covers, (ids) => (all ? full.allData : context.language.list(ids.map(context.dataName)))),
      fact(full.checked, checked, context.language.date),
    ];
    return h("div.entry", h("h4", name(label)), h("p.note", name(does)), ...factList(facts));
  });
  return [
    ...(entries.length === 0 ? [] : [h("div.entries", ...entries)]),
    ...ownSections(texts.safeguards.sections, 4),
  ];
}

/** What we do, and tell people, when something goes wrong. */
export function breachPart(context: Context): readonly Element[] {
  const { breach } = context.model;
  return [
    ...factList(breachFacts(breach, context)),
    ...ownSections(breach.sections, 4),
    ...differencesByPlace(breach.byPlace, 4, context, (facts) => breachFacts(facts, context)),
  ];
}

function breachFacts(facts: Partial<BreachFacts>, { strings: { full }, language }: Context): readonly (Fact | null)[] {
  return [
    fact(full.tellPeople, facts.tellPeople, (time) => durationWords(time, language)),
    fact(full.tellAuthority, facts.tellAuthorityWithin, (time) => durationWords(time, language)),
    fact(full.lead, facts.lead, name),
    fact(full.rehearsed, facts.rehearsed, language.date),
    fact(full.rehearseEvery, facts.rehearseEvery, (time) => durationWords(time, language)),
  ];
}

/** The periodic report of how a person's data was used; nothing where none is promised. */
export function reportPart({ model: { report }, strings: { full, card }, language }: Context): readonly Element[] {
  if (report === null) return [];
  return [
    ...factList([
      fact(full.reportEvery, report.every, (time) => card.every(durationWords(time, language))),
      fact(full.reportBy, report.by, (ways) => language.list(ways.map(name))),
    ]),
    ...ownSections(report.sections, 4),
  ];
}

/** Where to complain: to us, and to the authority of where one lives. */
export function complaintsPart(context: Context): readonly Element[] {
  const { company } = context.model;
  const { full } = context.strings;
  return [
    h("p", full.right.complain.means),
    ...factList([...complaintFacts(company, context), fact(full.contact, company.contact, route)]),
    ...differencesByPlace(company.byPlace, 4, context, (facts) => complaintFacts(facts, context)),
  ];
}

function complaintFacts(facts: Partial<CompanyFacts>, { strings: { full } }: Context): readonly (Fact | null)[] {
  return [fact(full.complainTo, facts.complaints, route), fact(full.authority, facts.authority, route)];
}
