import { newEnforcer, newModelFromString, type Enforcer } from "casbin";
import { ALLOWED, PURPOSES, type Way } from "./workload.ts";

const EFFECT = "[policy_effect]\ne = some(where (p.eft == allow))";

/** The enforcer of each purpose alone: casbin goes through all policies of one. */
async function byPurpose(
  model: string,
  fill: (enforcer: Enforcer, purpose: (typeof PURPOSES)[number]) => Promise<unknown>,
): Promise<ReadonlyMap<string, Enforcer>> {
  const enforcers = new Map<string, Enforcer>();
  for (const purpose of PURPOSES) {
    const enforcer = await newEnforcer(newModelFromString(model));
    await fill(enforcer, purpose);
    enforcers.set(purpose.id, enforcer);
  }
  return enforcers;
}

export const CASBIN: readonly Way[] = [
  {
    peer: "casbin",
    how: "an enforcer for each purpose: who agreed has its role, each field asked alone",
    async prepare() {
      const enforcers = await byPurpose(
        `[request_definition]\nr = person, field\n[policy_definition]\np = field\n[role_definition]\ng = _, _\n${EFFECT}\n[matchers]\nm = r.field == p.field && g(r.person, "agreed")`,
        async (enforcer, { id, needs }) => {
          await enforcer.addPolicies(needs.map((field) => [field]));
          const agreed = Array.from(ALLOWED).filter(([, purposes]) => purposes.has(id));
          await enforcer.addGroupingPolicies(agreed.map(([person]) => [person, "agreed"]));
        },
      );
      return ({ purpose, fields, person }) => {
        const enforcer = enforcers.get(purpose)!;
        for (const field of fields) if (!enforcer.enforceSync(person, field)) return false;
        return true;
      };
    },
  },
  {
    peer: "casbin",
    how: "an enforcer for each purpose: one policy, two functions of ours",
    async prepare() {
      const enforcers = await byPurpose(
        `[request_definition]\nr = person, fields\n[policy_definition]\np = purpose\n${EFFECT}\n[matchers]\nm = agreed(r.person, p.purpose) && declared(r.fields, p.purpose)`,
        async (enforcer, { id, needs }) => {
          const set = new Set(needs);
          await enforcer.addPolicy(id);
          await enforcer.addFunction("agreed", (person: string, of: string) => ALLOWED.get(person)!.has(of));
          await enforcer.addFunction("declared", (fields: readonly string[]) =>
            fields.every((field) => set.has(field)),
          );
        },
      );
      return ({ purpose, fields, person }) => enforcers.get(purpose)!.enforceSync(person, fields);
    },
  },
];
