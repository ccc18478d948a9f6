import type { PolicyModel } from "../policy.ts";
import type { Company, CompanyFacts, Controller } from "../policy/company.ts";
import { added, change, type Change, type Weight } from "./change.ts";
import { factChanges, shown, told, toldIfLost, toldIfNew, type FactRule, type FactRules } from "./facts.ts";

/** Changes to who we are, how people say yes and no, and how old they are. */
export function companyChanges({ company: was }: PolicyModel, { company: is }: PolicyModel): Change[] {
  return [
    ...factChanges<CompanyFacts>(was, is, RULES, {}),
    ...factChanges<Pick<Company, "apply">>(was, is, APPLY, {}),
    ...choices(was, is),
    ...controllers(was, is),
  ];
}

/** Who the controller is, and how people use their rights, is told: WP260, 29. */
const RULES: FactRules<CompanyFacts> = {
  name: field("name", told),
  ages: field("ages", told),
  gpc: field("gpc", toldIfLost),
  holds: field("holds", toldIfNew),
  establishedIn: field("established-in", (before, after) => (added(before, after).length > 0 ? "tell" : "patch")),
  peopleIn: field("people-in", shown),
  address: field("address", shown),
  contact: field("contact", shown),
  dpo: field("dpo", shown),
  representative: field("representative", shown),
  authority: field("authority", shown),
  complaints: field("complaints", shown),
  channels: field("channels", shown),
  systems: field("systems", shown),
  people: field("people", shown),
  packs: field("packs", shown),
  languages: field("languages", shown),
  authoritative: field("authoritative", shown),
  events: field("events", shown),
  doors: field("doors", toldIfFewer),
  choices: null,
  controllers: null,
};

/** Whether everybody has what the strictest law asks for is told, either way. */
const APPLY: FactRules<Pick<Company, "apply">> = { apply: field("apply", told) };

/** A way out that is gone, or another than before, is told. */
function toldIfFewer(before: CompanyFacts["doors"], after: CompanyFacts["doors"]): Weight {
  const doors = new Set(after.map(({ channel, says }) => JSON.stringify([channel, says])));
  return before.every(({ channel, says }) => doors.has(JSON.stringify([channel, says]))) ? "patch" : "tell";
}

function field<Value>(subject: string, weigh: FactRule<Value>["weigh"]): FactRule<Value> {
  return { kind: "company", subject, weigh };
}

function choices({ choices: was }: Company, { choices: is }: Company): Change[] {
  return (["agree", "refuse"] as const).flatMap((subject) => {
    const rules = {
      steps: { kind: "steps", weigh: told },
      where: { kind: "choice-route", weigh: told },
    } as const;
    return factChanges(was[subject], is[subject], rules, { subject });
  });
}

/** The controllers of a group; that a purpose has another is told or asked there. */
function controllers({ controllers: was }: Company, { controllers: is }: Company): Change[] {
  const of = (list: readonly Controller[], id: string): Controller | null => list.find((one) => one.id === id) ?? null;
  const ids = [...new Set([...was, ...is].map(({ id }) => id))];
  return ids.flatMap((subject) => {
    const [before, after] = [of(was, subject), of(is, subject)];
    if (before && after) return factChanges<Omit<Controller, "id">>(before, after, DETAILS, { subject });
    return [change({ kind: "controller-details", weight: "patch", subject, before, after })];
  });
}

const DETAILS: FactRules<Omit<Controller, "id">> = {
  name: { kind: "controller-details", weigh: told },
  address: { kind: "controller-details", weigh: shown },
  dpo: { kind: "controller-details", weigh: shown },
  representative: { kind: "controller-details", weigh: shown },
  authority: { kind: "controller-details", weigh: shown },
  complaints: { kind: "controller-details", weigh: shown },
};
