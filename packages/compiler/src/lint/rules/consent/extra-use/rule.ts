import { EXTRA_USES, type PlaceCode } from "@candor/model";
import type { Document, PolicyDocuments } from "../../../../document.ts";
import { shown } from "../../../../shown.ts";
import { packsOf } from "../../../../zones.ts";
import { atFact } from "../../../finding.ts";
import type { Finding, Rule } from "../../../rule.ts";
import { type Said, saying, variantsOf } from "../../../variants.ts";

const PROMISE = "ask-first";

export const rule: Rule = {
  id: "consent/extra-use",
  severity: "info",
  withPromise: { promise: PROMISE, severity: "error" },
  summary: "An extra use waits for a yes, above all where the mission promises to `ask-first`.",
  *check({ company, mission, purposes }) {
    const { breaks, ...more } = wordsFor(mission);
    for (const purpose of purposes) {
      for (const said of saying(variantsOf(purpose), "because", "kind", "soft-opt-in", "how-often", "channels")) {
        const { facts, path, place, where } = said;
        const what = facts.because === "consent" ? null : extraUse(said);
        if (what === null || (breaks === "" && maySendUnasked(said, place, company))) continue;
        yield atFact(purpose, path, {
          message: `${shown(purpose.title || purpose.id)}${where} ${what}, and nobody is asked first${breaks}`,
          ...more,
        });
      }
    }
  },
};

type Facts = Document<"purpose">["frontmatter"];

/** Kinds that no running service needs; where they write to people, they are an extra use too. */
const BESIDE_THE_SERVICE: ReadonlySet<Facts["kind"]> = new Set(["improve", "measure"]);

function extraUse({ facts }: Said<Facts>): string | null {
  if (EXTRA_USES.has(facts.kind)) return `is an extra use (${shown(facts.kind)})`;
  const writes = facts["how-often"] !== undefined || (facts.channels ?? []).length > 0;
  return BESIDE_THE_SERVICE.has(facts.kind) && writes ? "writes to people beside the running service" : null;
}

/** Email to existing customers about similar things: ePrivacy Directive 13(2), and PECR 22(3) in the United Kingdom. */
function maySendUnasked({ facts }: Said<Facts>, place: PlaceCode | null, company: PolicyDocuments["company"]): boolean {
  const softly = facts["soft-opt-in"] === true || facts["soft-opt-in"] === "yes";
  if (facts.kind !== "email" || !softly) return false;
  const places = place === null ? (company?.frontmatter["people-in"] ?? []) : [place];
  return places.every((one) => packsOf(one).some((pack) => pack === "eprivacy" || pack === "uk"));
}

function wordsFor(mission: PolicyDocuments["mission"]): { breaks: string } & Pick<Finding, "help" | "related"> {
  if (!mission || !Object.hasOwn(mission.frontmatter.promises, PROMISE)) {
    return { breaks: "", help: "write `because: consent`, and wait for the yes" };
  }
  return {
    breaks: `, against the promise \`${PROMISE}\``,
    help: "write `because: consent`, or withdraw the promise in public",
    related: [{ message: "the promise", place: mission.placeOf(["promises", PROMISE]) }],
  };
}
