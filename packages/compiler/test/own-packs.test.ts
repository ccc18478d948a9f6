/** A pack that a company brings itself judges as those of Candor do, whatever rule it names. */
import { compile, type Pack } from "@candor/compiler";
import { describe, expect, test } from "vitest";
import { minimal, source } from "./policy.ts";

const RECIPIENTS = `---
post:
  role: joint
  gets: [address]
  for: [send-your-bread]
  where: [US]
  does: Brings your bread.
---
# Who gets your data

One carrier brings what you order.
`;

const pack = (places: readonly string[], rules: readonly string[]): Pack => ({
  id: "house",
  title: "House rules",
  places,
  requirements: [{ id: "house", says: "Said.", from: "House 1", rules, limits: { "answer-within": "3 days" } }],
});

/** In Texas, for whose law Candor has no pack. */
function run(ownPacks: readonly Pack[], apply = "") {
  const changed = minimal().map((file) => {
    if (file.within === "recipients.md") return source("recipients.md", RECIPIENTS);
    if (file.within !== "company.md") return file;
    const text = file.text
      .replace(/established-in: .*/, "established-in: [US-TX]")
      .replace(/people-in: .*/, `people-in: [US-TX]${apply}`);
    return source("company.md", text);
  });
  return compile({ folder: "policies", files: changed, settings: { ownPacks } });
}

const rulesIn = (...given: Parameters<typeof run>) => run(...given).diagnostics.map(({ rule }) => rule);

describe("a pack of the company", () => {
  test("asks for a rule of a law of other places", () => {
    expect(rulesIn([])).not.toContain("share/joint");
    expect(rulesIn([pack([], ["share/joint"])])).toContain("share/joint");
  });

  test("holds where its places are, and nowhere else", () => {
    expect(rulesIn([pack(["US-TX"], ["share/joint"])])).toContain("share/joint");
    expect(rulesIn([pack(["US"], ["share/joint"])])).toContain("share/joint");
    expect(rulesIn([pack(["US-CA"], ["share/joint"])])).not.toContain("share/joint");
  });

  test("binds what is said for one place alone, where it holds everywhere", () => {
    const files = minimal().map((file) =>
      file.within === "recipients.md"
        ? source("recipients.md", RECIPIENTS.replace("role: joint", "role: controller").replace("---\n#", IN_NEVADA))
        : file,
    );
    const settings = { ownPacks: [pack([], ["share/joint"])] };
    const joint = compile({ folder: "policies", files, settings }).diagnostics.filter(
      ({ rule }) => rule === "share/joint",
    );
    expect(joint.map(({ message }) => message)).toEqual([expect.stringContaining("in `US-NV`")]);
  });

  test("is a law known for its places", () => {
    expect(rulesIn([])).toContain("place/no-pack");
    expect(rulesIn([pack(["US-TX"], [])])).not.toContain("place/no-pack");
  });

  test("sets a time for everybody where the strictest counts, and stands in the policy", () => {
    const { model } = run([pack([], [])], "\napply: strictest");
    expect(model?.company.packs).toEqual(["candor", "house"]);
    expect(model?.rights.answerWithin).toMatchObject({ iso: "P3D" });
    expect(run([], "\napply: strictest").model?.rights.answerWithin).not.toMatchObject({ iso: "P3D" });
  });
});

const IN_NEVADA = "by-place:\n  US-NV:\n    post:\n      role: joint\n---\n#";
