import { expect, test } from "vitest";
import { compileWith, findings, pointedAt, purpose } from "./policy.ts";

const USE = "purposes/a-use.md";

/** The fixes of one file: what stands there → what is written. */
function fixesOf(text: string, within = USE): readonly (readonly [rule: string, written: string, fixed: string])[] {
  const compiled = compileWith({ [within]: text });
  return findings(compiled, within).flatMap(({ rule, fix }) =>
    (fix?.edits ?? []).map((edit) => [rule, pointedAt(compiled, edit), edit.text] as const),
  );
}

function use(changes: Readonly<Record<string, string>>): string {
  const facts = { kind: "deliver", because: "contract", serves: "mission", needs: "[name]", ...changes };
  return purpose(
    Object.entries(facts)
      .map(([key, value]) => `${key}: ${value}`)
      .join("\n"),
  );
}

test("a slip of the pen in a field, an id, a kind or a section's key has one right answer", () => {
  expect(fixesOf(use({ kind: "delver" }))).toEqual([["field/type", "delver", "deliver"]]);
  // Which personal data is used is for a person to decide.
  expect(fixesOf(use({ needs: "[nme, adress]" }))).toEqual([]);
  expect(fixesOf(use({ serves: "mision" }))).toEqual([["reference/unknown", "mision", "mission"]]);
  expect(fixesOf(use({ optinal: "[address]" }))).toEqual([["field/unknown", "optinal", "optional"]]);
  expect(fixesOf(use({}).replace("## Why", "## Hm {#wy}\n\nx\n\n## Why"))).toEqual([]);
  expect(fixesOf(use({}).replace("## Why", "## Hm {#limit}\n\nx\n\n## Why"))).toEqual([
    ["field/unknown", "limit", "limits"],
  ]);
});

test("of a text that names an id, the id alone is written anew", () => {
  expect(fixesOf(use({ kept: "3 years after last-oder" }))).toEqual([["reference/unknown", "last-oder", "last-order"]]);
  expect(fixesOf(use({ kept: "2 years after last-oder or 3 years after last-oder, whichever is later" }))).toEqual([]);
});

test("what is text is put in quotes, and one word of a list in brackets", () => {
  expect(fixesOf(use({ under: "0800" }))).toEqual([["field/type", "0800", '"0800"']]);
  expect(fixesOf(use({ needs: "name" }))).toEqual([["field/type", "name", "[name]"]]);
  expect(fixesOf(use({ needs: "name and address" }))).toEqual([]);
});

test("a colon without its space gets one, in the place of a no-break space too", () => {
  expect(fixesOf(use({}).replace("kind: ", "kind:"))).toEqual([["yaml/syntax", "", " "]]);
  expect(fixesOf(use({}).replace("kind: ", "kind:\u00A0"))).toEqual([["yaml/syntax", "\u00A0", " "]]);
});

test("nothing is written where a person decides: the legal basis, special data, who answers for it", () => {
  expect(fixesOf(use({ because: "contrac" }))).toEqual([]);
  expect(fixesOf(use({ "special-because": "emploment" }))).toEqual([]);
  expect(fixesOf(use({ "by-place": "{ BR: { because: consnt } }" }))).toEqual([]);
  const recipient =
    "---\ncart:\n  does: brings it\n  role: procesor\n  gets: [name]\n  for: all\n  where: DE\n---\n# T\n\nS.\n";
  expect(fixesOf(recipient, "recipients.md")).toEqual([]);
});

test("nothing is written where two answers are as near, or the answer is there already", () => {
  const data = "---\nname1: { from: [you], kept: 2 years }\nname2: { from: [you], kept: 2 years }\n---\n# T\n";
  const compiled = compileWith({ "data.md": data, [USE]: use({ needs: "[name3]" }) });
  expect(findings(compiled, USE).map(({ rule, fix }) => [rule, fix])).toEqual([["data/unknown", undefined]]);
  expect(fixesOf(use({ needs: "[name, nme]" }))).toEqual([]);
  expect(fixesOf(use({ optional: "[nme]" }))).toEqual([]);
  expect(fixesOf(use({ need: "[name]" }))).toEqual([]);
});

test("a word that is another altogether is for its author", () => {
  expect(fixesOf(use({ needs: "[shoe-size]" }))).toEqual([]);
  expect(fixesOf(use({ kind: "gossip" }))).toEqual([]);
});

test("the name of a place becomes its code, where it has one; which of two, a person says", () => {
  const inPlace = (place: string): ReturnType<typeof fixesOf> =>
    fixesOf(use({ "by-place": `{ ${place}: { because: consent } }` }));
  expect(inPlace("the Netherlands")).toEqual([["field/type", "the Netherlands", "NL"]]);
  expect(inPlace("us-ca")).toEqual([["field/type", "us-ca", "US-CA"]]);
  expect(inPlace("Georgia")).toEqual([]);
  const recipients = (where: string): string =>
    `---\nparcel-post:\n  does: delivers\n  role: controller\n  gets: [name]\n  for: all\n  where: ${where}\n---\n# Who\n\nW.\n`;
  expect(fixesOf(recipients("Deutschland"), "recipients.md")).toEqual([["field/type", "Deutschland", "DE"]]);
  expect(fixesOf(recipients("[PL, Great Britain]"), "recipients.md")).toEqual([["field/type", "Great Britain", "UK"]]);
});
