import type { PolicyDocuments } from "../../../../document.ts";
import { shown } from "../../../../text/shown.ts";
import { atFact } from "../../../finding.ts";
import type { Finding, Rule } from "../../../rule.ts";
import { entriesOf, saying, variantsOf } from "../../../variants.ts";

const PROMISE = "no-sale";

export const rule: Rule = {
  id: "share/sold",
  severity: "info",
  withPromise: { promise: PROMISE, severity: "error" },
  summary: "Selling data is pointed out, and breaks the promise `no-sale` where the mission makes it.",
  *check({ mission, purposes, recipients }) {
    const { breaks, ...words } = wordsFor(mission);
    for (const document of recipients ? [recipients] : []) {
      for (const { id, variants } of entriesOf(document)) {
        for (const { facts, path, where } of saying(variants, "sold")) {
          if (facts.sold !== true && facts.sold !== "yes") continue;
          const message = `the data that ${shown(id)} gets is sold${where}${breaks}`;
          yield atFact(document, path, { message, ...words });
        }
      }
    }
    for (const purpose of purposes) {
      for (const { facts, path, where } of saying(variantsOf(purpose), "kind")) {
        if (facts.kind !== "sell-data") continue;
        const message = `${shown(purpose.title || purpose.id)} sells data${where}${breaks}`;
        yield atFact(purpose, path, { message, ...words });
      }
    }
  },
};

function wordsFor(mission: PolicyDocuments["mission"]): { breaks: string } & Pick<Finding, "help" | "related"> {
  if (!mission || !Object.hasOwn(mission.frontmatter.promises, PROMISE)) {
    return { breaks: "", help: "tell people that it is sold, and let them say no where the law asks for it" };
  }
  return {
    breaks: `, against the promise \`${PROMISE}\``,
    help: "stop selling, or withdraw the promise in public",
    related: [{ message: "the promise", place: mission.placeOf(["promises", PROMISE]) }],
  };
}
