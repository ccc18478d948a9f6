/** `apply: strictest`: what the law of one place gives its people, everybody has. */
import type { PolicyModel } from "@candor/model";
import { compare } from "@candor/model";
import { describe, expect, test } from "vitest";
import { compile } from "../src/compile.ts";
import { minimal, source } from "./policy.ts";

type Change = Readonly<Record<string, string>>;

const COMPANY = minimal().find(({ within }) => within === "company.md")!.text;
const STRICTEST = "apply: strictest\n";

function company(more: string): Change {
  return {
    "company.md": COMPANY.replace("people-in: [DE]", "people-in: [DE, BR]\ndpo: Ana Lima").replace(
      "---\n# Plain",
      `${more}---\n# Plain`,
    ),
  };
}

function rights(answer: string, brazil = ""): Change {
  const place = brazil && `by-place: { BR: { answer-within: ${brazil} } }\n`;
  return { "rights.md": `---\nask-at: /ask\nanswer-within: ${answer}\n${place}---\n# Rights\n\nAsk us.\n` };
}

function compiled(...changes: readonly Change[]): ReturnType<typeof compile> {
  const change = Object.assign({}, ...changes) as Change;
  const kept = minimal().filter(({ within }) => !Object.hasOwn(change, within));
  const files = [...kept, ...Object.entries(change).map(([within, text]) => source(within, text))];
  return compile({ folder: "policies", files, settings: { today: "2026-11-21" } });
}

function model(...changes: readonly Change[]): PolicyModel {
  const { model: made } = compiled(...changes);
  if (!made) throw new Error("no model");
  return made;
}

describe("D44: everybody has what the strictest place asks for", () => {
  test("a time that one place has counts everywhere, and differs nowhere any more", () => {
    const apart = model(company(""), rights("30 days", "15 days"));
    expect(apart.company.apply).toBe(null);
    expect(apart.rights).toMatchObject({ answerWithin: { iso: "P30D" }, byPlace: [{ place: "BR" }] });
    const together = model(company(STRICTEST), rights("30 days", "15 days"));
    expect(together.company.apply).toBe("strictest");
    expect(together.rights).toMatchObject({ answerWithin: { iso: "P15D" }, byPlace: [] });
  });

  test("the law of one place counts everywhere, and the policy has to say so", () => {
    const { model: made, diagnostics } = compiled(company(STRICTEST), rights("21 days"));
    expect(made?.rights.answerWithin).toEqual({ iso: "P15D", working: false });
    expect(diagnostics.map(({ rule, message }) => [rule, message])).toEqual([
      [
        "rights/slow",
        "`21 days` can be later than the 15 days of LGPD 19, which holds in `BR` and, by `apply: strictest`, for everybody",
      ],
    ]);
    expect(compiled(company(STRICTEST), rights("21 days", "15 days")).diagnostics).toEqual([]);
    expect(compiled(company(STRICTEST), rights("15 days")).diagnostics).toEqual([]);
  });

  test("a breach is told as fast as the fastest place asks", () => {
    const breach = (people: string) => ({
      "breach.md": `---\nlead: The baker\ntell-authority-within: 72 hours\ntell-people: ${people}\nrehearsed: 2026-09-01\nrehearse-every: 12 months\nby-place: { BR: { tell-people: 2 days, rehearse-every: 6 months } }\n---\n# Breach\n\nWe mend it.\n\n## What we do\n\nWe stop it.\n`,
    });
    expect(model(company(STRICTEST), breach("7 days")).breach).toMatchObject({
      tellAuthorityWithin: { iso: "PT72H" },
      tellPeople: { iso: "P2D" },
      rehearseEvery: { iso: "P6M" },
      byPlace: [],
    });
    expect(compiled(company(STRICTEST), breach("7 days")).diagnostics).toEqual([]);
  });

  test("steps: the shortest way out; ages: the highest; a signal that is followed somewhere is followed everywhere", () => {
    const more =
      "gpc: no\nby-place:\n  BR: { gpc: yes, ages: { from: 13, parent-until: { BR: 12 } }, choices: { agree: { where: /br, steps: 3 }, refuse: { where: /br/no, steps: 0 } } }\n";
    const { company: everybody } = model(company(`${STRICTEST}${more}`));
    expect(everybody).toMatchObject({
      gpc: true,
      ages: { from: 16, parentUntil: [] },
      choices: { agree: { where: "/account/privacy", steps: 1 }, refuse: { where: "/br/no", steps: 0 } },
      byPlace: [],
    });
    const young = {
      "company.md": company(STRICTEST)["company.md"]!.replace("{ from: 16 }", "{ from: 10, parent-until: { BR: 12 } }"),
    };
    expect(model(young).company.ages).toEqual({
      from: 10,
      parentUntil: [
        { place: "BR", age: 16 },
        { place: "DE", age: 16 },
      ],
    });
  });

  test("keeping: the shorter time for everybody, except where a duty sets it or the times do not compare", () => {
    const data = (place: string) => ({
      "data.md": `---\nname: { from: [you], kept: 12 months after last-order, sensitive: [BR] }\naddress: { from: [you], kept: 12 months after last-order }\nby-place: { BR: { name: { kept: ${place}, sensitive: [DE] } } }\n---\n# Data\n\nWhat we need.\n`,
    });
    const kept = (made: PolicyModel) => made.data.find(({ id }) => id === "name");
    const shorter = model(company(STRICTEST), data("6 months after last-order"));
    expect(kept(shorter)).toMatchObject({ kept: { duration: { iso: "P6M" } }, sensitive: ["BR", "DE"], byPlace: [] });
    expect(shorter.purposes[0]).toMatchObject({
      kept: [{ item: "address" }, { item: "name", keeping: { duration: { iso: "P6M" } } }],
      byPlace: [],
    });
    expect(kept(model(company(STRICTEST), data("2 years after last-order")))).toMatchObject({
      kept: { duration: { iso: "P12M" } },
      byPlace: [],
    });
    expect(kept(model(company(STRICTEST), data("30 days")))).toMatchObject({
      kept: { duration: { iso: "P12M" } },
      byPlace: [{ place: "BR", facts: { kept: { duration: { iso: "P30D" } } } }],
    });
    const bread = minimal().find(({ within }) => within === "purposes/send-your-bread.md")!.text;
    const duty = {
      "purposes/send-your-bread.md": bread.replace("because: contract", "because: legal-obligation\nunder: AO 147"),
    };
    expect(model(company(STRICTEST), data("6 months after last-order"), duty).purposes[0]?.byPlace).toHaveLength(1);
  });

  test("rules judge what counts: steps and ages of the strictest place, and each law for everybody", () => {
    const bread = minimal().find(({ within }) => within === "purposes/send-your-bread.md")!.text;
    const judged = (rule: string, ...changes: readonly Change[]) =>
      compiled(...changes).diagnostics.filter((finding) => finding.rule === rule);
    const steps = (more: string) => ({
      "company.md": company(
        `${more}by-place: { BR: { choices: { agree: { where: /p, steps: 1 }, refuse: { where: /p, steps: 1 } } } }\n`,
      )["company.md"]!.replace(/refuse: \{ where: ([^,]+), steps: 1 \}/, "refuse: { where: $1, steps: 3 }"),
    });
    expect(judged("consent/steps", steps(""))).toHaveLength(1);
    expect(judged("consent/steps", steps(STRICTEST))).toEqual([]);
    const asked = {
      "purposes/send-your-bread.md": bread.replace("because: contract", "because: consent\nask-again: 1 year"),
    };
    const ages = (more: string) => {
      const [text = ""] = Object.values(company(`${more}by-place: { DE: { ages: { from: 16 } } }\n`));
      return {
        "company.md": text
          .replace("ages: { from: 16 }", "ages: { from: 13 }")
          .replace("people-in: [DE, BR]", "people-in: [DE, FR]"),
      };
    };
    expect(judged("children/age", asked, ages(""))).toHaveLength(1);
    expect(judged("children/age", asked, ages(STRICTEST))).toEqual([]);
    const alone = {
      "purposes/send-your-bread.md": bread.replace(
        "because: contract",
        "because: contract\nby-place: { US-CA: { decides-alone: { effect: no bread, allowed-by: contract } } }",
      ),
    };
    const california = (more: string) => ({
      "company.md": company(more)["company.md"]!.replace(
        "people-in: [DE, BR]",
        "people-in: [DE, US-CA]\npacks: [-ccpa]",
      ),
    });
    expect(judged("decide/unsaid", alone, california(""))).toEqual([]);
    expect(judged("decide/unsaid", alone, california(STRICTEST))).not.toEqual([]);
  });

  test("going to it is told, and so is leaving it", () => {
    const [apart, together] = [model(company(""), rights("15 days")), model(company(STRICTEST), rights("15 days"))];
    for (const [before, after] of [
      [apart, together],
      [together, apart],
    ] as const) {
      const { bump, tell } = compare(before, after);
      expect(bump).toBe("minor");
      expect(tell).toMatchObject([{ kind: "company", subject: "apply" }]);
    }
  });

  test("where nothing differs by place, nothing else changes", () => {
    const { company: strict, ...rest } = model(company(STRICTEST), rights("15 days"));
    const { company: plain, ...same } = model(company(""), rights("15 days"));
    expect({ ...rest, company: { ...strict, apply: null } }).toEqual({ ...same, company: plain });
  });
});
