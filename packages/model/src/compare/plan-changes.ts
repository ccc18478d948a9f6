import type { PolicyModel } from "../policy.ts";
import type { BreachFacts, ReportPlan, RightsFacts } from "../policy/plans.ts";
import type { Text } from "../policy/text.ts";
import { change, type Change } from "./change.ts";
import { factChanges, shown, told, toldIfLonger, toldIfLost, type FactRules } from "./facts.ts";

/** Changes to how people ask, what they hear when something goes wrong, and what they are shown. */
export function planChanges(before: PolicyModel, after: PolicyModel): Change[] {
  return [
    ...factChanges<RightsFacts>(before.rights, after.rights, RIGHTS, {}),
    ...factChanges<BreachFacts>(before.breach, after.breach, BREACH, {}),
    ...report(before.report, after.report),
  ];
}

/** How people use their rights is told: WP260, 29. */
const RIGHTS: FactRules<RightsFacts> = {
  askAt: { kind: "rights", subject: "ask-at", weigh: told },
  answerWithin: { kind: "rights", subject: "answer-within", weigh: toldIfLonger },
  agents: { kind: "rights", subject: "agents", weigh: toldIfLost },
};

const BREACH: FactRules<BreachFacts> = {
  tellPeople: { kind: "breach", subject: "tell-people", weigh: toldIfLonger },
  tellAuthorityWithin: { kind: "breach", subject: "tell-authority-within", weigh: toldIfLonger },
  rehearseEvery: { kind: "breach", subject: "rehearse-every", weigh: shown },
  rehearsed: { kind: "breach", subject: "rehearsed", weigh: shown },
  lead: { kind: "breach", subject: "lead", weigh: shown },
};

const REPORT: FactRules<Omit<ReportPlan, keyof Text>> = {
  every: { kind: "report", subject: "every", weigh: toldIfLonger },
  by: { kind: "report", subject: "by", weigh: shown },
};

function report(was: ReportPlan | null, is: ReportPlan | null): Change[] {
  if (was && is) return factChanges<Omit<ReportPlan, keyof Text>>(was, is, REPORT, {});
  if (!was && !is) return [];
  const said = { subject: "report", before: was?.every ?? null, after: is?.every ?? null };
  return [change({ kind: "report", weight: is ? "patch" : "tell", ...said })];
}
