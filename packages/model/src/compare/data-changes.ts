import type { PolicyModel } from "../policy.ts";
import type { DataFacts } from "../policy/data.ts";
import { added, type Change } from "./change.ts";
import { factChanges, shown, told, toldIfLost, type FactRules } from "./facts.ts";

/** Changes to what data.md says of an item itself; what a purpose takes from there is compared with the purpose. */
export function dataChanges(before: PolicyModel, after: PolicyModel): Change[] {
  const old = new Map(before.data.map((item) => [item.id, item]));
  return after.data.flatMap((item) => {
    const was = old.get(item.id);
    return was ? factChanges<DataFacts>(was, item, RULES, { subject: item.id }) : [];
  });
}

/** Null for what is compared purpose by purpose, and for what follows from the name. */
const RULES: FactRules<DataFacts> = {
  label: { kind: "data-label", weigh: told },
  source: { kind: "data-source", weigh: told },
  pseudonymous: { kind: "pseudonymous", weigh: toldIfLost },
  people: { kind: "data-people", weigh: (before, after) => (added(before, after).length > 0 ? "tell" : "patch") },
  sensitive: { kind: "data-sensitive", weigh: shown },
  from: null,
  kept: null,
  special: null,
  dpv: null,
  fideslang: null,
};
