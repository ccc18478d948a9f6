/** A document whose facts do not fit is told of what its prose lacks in the same run: nobody mends one thing to hear of the next. */
import { describe, expect, test } from "vitest";
import { compileWith, findings, purpose } from "./policy.ts";

const BARE = "# A use\n\nWe use it.\n";

function rulesIn(within: string, text: string): readonly string[] {
  return findings(compileWith({ [within]: text }), within)
    .map(({ rule }) => rule)
    .toSorted();
}

describe("a purpose", () => {
  test("says at once what its facts and its prose lack", () => {
    const text = `---\nkind: delivery\nbecause: contract\nneeds: [name]\n---\n${BARE}`;
    expect(rulesIn("purposes/use.md", text)).toEqual([
      "benefit/missing",
      "consent/no-consequence",
      "field/type",
      "why/missing",
    ]);
  });

  test("is told nothing of sections that it has", () => {
    expect(rulesIn("purposes/use.md", purpose("kind: delivery\nbecause: contract\nneeds: [name]"))).toEqual([
      "field/type",
    ]);
  });

  test("is asked for its interest and its logic where its facts say so plainly", () => {
    const facts = "kind: delivery\nbecause: legitimate-interest\nneeds: [name]\ndecides-alone: yes";
    expect(rulesIn("purposes/use.md", purpose(facts))).toEqual([
      "basis/interest",
      "decide/unsaid",
      "field/type",
      "field/type",
    ]);
  });

  test("that may give nothing is asked for that too, in words that allow it", () => {
    const text = `---\nkind: legal-duty\nbecause: legal-obligation\nneeds: name address\n---\n${BARE}`;
    const found = findings(compileWith({ "purposes/use.md": text }), "purposes/use.md");
    expect(found.find(({ rule }) => rule === "benefit/missing")?.help).toContain("or that it is nothing, and why");
  });

  test("without facts that can be read says nothing of its prose: where that begins, nobody knows", () => {
    expect(rulesIn("purposes/use.md", `---\nkind: [\n---\n${BARE}`)).toEqual(["yaml/syntax"]);
  });
});

test("a mission whose facts do not fit is asked how it serves an aim", () => {
  const text =
    "---\naims: yes\npromises: {}\nowner: Me\nreview: every 12 months\nreviewed: 2026-11-02\n---\n# Us\n\nWe bake.\n";
  expect(rulesIn("mission.md", text)).toEqual(["field/type", "mission/question", "section/missing"]);
});
