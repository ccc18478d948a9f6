import type { PolicyDocuments } from "../../../../document.ts";
import { shown } from "../../../../text/shown.ts";
import { atFact } from "../../../finding.ts";
import type { Finding, Rule } from "../../../rule.ts";
import { entriesOf, saying } from "../../../variants.ts";

const PROMISE = "no-brokers";

export const rule: Rule = {
  id: "data/broker",
  severity: "info",
  withPromise: { promise: PROMISE, severity: "error" },
  summary: "Data from a broker names the broker, and breaks the promise `no-brokers` where the mission makes it.",
  *check({ data, mission }) {
    if (!data) return;
    const promise = promiseOf(mission);
    for (const { id, variants } of entriesOf(data)) {
      for (const { facts, path, where } of saying(variants, "from", "source")) {
        if (!facts.from.includes("broker") || (!promise && facts.source?.trim())) continue;
        yield atFact(data, path, {
          message: promise
            ? `${shown(id)} comes from a broker${where}, against the promise \`${PROMISE}\``
            : `nothing says which broker ${shown(id)} comes from${where}`,
          help: promise
            ? "ask the person instead, or withdraw the promise in public"
            : "add `source`, or drop the item",
          ...(promise && { related: [promise] }),
        });
      }
    }
  },
};

function promiseOf(mission: PolicyDocuments["mission"]): NonNullable<Finding["related"]>[number] | null {
  if (!mission || !Object.hasOwn(mission.frontmatter.promises, PROMISE)) return null;
  return { message: "the promise", place: mission.placeOf(["promises", PROMISE]) };
}
