import {
  byCodeUnit,
  type Company,
  type CompanyFacts,
  type Controller,
  type Labelled,
  type PlaceCode,
} from "@candor/model";
import type { Document } from "../document.ts";
import type { CompanyFrontmatter, Controller as ControllerEntry } from "../facts/frontmatter.gen.ts";
import { OWN_EVENTS } from "../ids/id.ts";
import type { Pack } from "../packs/packs.ts";
import { withThoseInside } from "../places/spoken-places.ts";
import { packsIn } from "../places/zones.ts";
import { changedFor, differences, placesNamed } from "./by-place.ts";
import { labelOf } from "../ids/label.ts";
import { byId, sorted } from "./in-order.ts";
import { isYes } from "../facts/is-yes.ts";
import { textOf } from "./text.ts";

/** What decides which packs apply beside company.md: those that are known, and the places with facts of their own. */
interface Lawful {
  readonly known: readonly Pack[];
  readonly spoken: readonly PlaceCode[];
}

export function lowerCompany(document: Document<"company">, lawful: Lawful): Company {
  const { "by-place": changes, ...facts } = document.frontmatter;
  const everybody = companyFacts(facts, lawful);
  const byPlace = differences(everybody, placesNamed(changes), (place) =>
    companyFacts(changedFor(facts, changes, place), lawful),
  );
  return { ...textOf(document), ...everybody, apply: facts.apply ?? null, byPlace };
}

/** The facts of company.md, with what follows from them. */
function companyFacts(company: CompanyFrontmatter, { known, spoken }: Lawful): CompanyFacts {
  const [establishedIn, peopleIn] = [sorted(company["established-in"]), sorted(company["people-in"])];
  const languages = company.languages ?? [company.authoritative ?? "en"];
  return {
    name: company.name,
    address: company.address,
    contact: company.contact,
    establishedIn,
    peopleIn,
    choices: company.choices,
    doors: doorsOf(company.doors),
    channels: labelled(company.channels),
    systems: labelled(company.systems),
    packs: packsIn(withThoseInside([...establishedIn, ...peopleIn], spoken), company.packs ?? [], known),
    people: peopleOf(company),
    controllers: byId(Object.entries(company.controllers ?? {}).map(controller)),
    ...contacts(company),
    ages: agesOf(company.ages),
    languages,
    authoritative: company.authoritative ?? languages[0] ?? "en",
    gpc: company.gpc === undefined ? null : isYes(company.gpc),
    events: sorted([...new Set([...(company.events ?? []), ...OWN_EVENTS])]),
    holds: company.holds ?? null,
  };
}

function peopleOf({ people }: CompanyFrontmatter): readonly Labelled[] {
  const groups = Object.entries(people ?? {}).map(([id, label]) => ({ id, label }));
  return groups.length > 0 ? byId(groups) : labelled(["customers"]);
}

function controller([id, entry]: [string, ControllerEntry]): Controller {
  return { id, name: entry.name, address: entry.address, ...contacts(entry) };
}

function contacts(of: Pick<ControllerEntry, "dpo" | "representative" | "authority" | "complaints">): {
  dpo: string | null;
  representative: string | null;
  authority: string | null;
  complaints: string | null;
} {
  const { dpo = null, representative = null, authority = null, complaints = null } = of;
  return { dpo, representative, authority, complaints };
}

function agesOf(ages: CompanyFrontmatter["ages"]): CompanyFacts["ages"] {
  if (!ages) return null;
  const parents = Object.entries(ages["parent-until"] ?? {}).map(([place, age]) => ({ place, age }));
  return { from: ages.from, parentUntil: parents.toSorted((a, b) => byCodeUnit(a.place, b.place)) };
}

function doorsOf(doors: CompanyFrontmatter["doors"]): CompanyFacts["doors"] {
  const ways = Object.entries(doors ?? {}).map(([channel, says]) => ({ channel, says }));
  return ways.toSorted((a, b) => byCodeUnit(a.channel, b.channel));
}

function labelled(ids: readonly string[]): readonly Labelled[] {
  return sorted([...new Set(ids)]).map((id) => ({ id, label: labelOf(id) }));
}
