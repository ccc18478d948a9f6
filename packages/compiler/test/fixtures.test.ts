import { expect, test } from "vitest";
import { exampleFixture } from "../src/fixtures/example-fixture.ts";
import { testPolicy, type Tested } from "../src/test-policy.ts";
import { compileWith, purpose, source } from "./policy.ts";

const LETTER = purpose(
  "kind: care\nbecause: consent\nserves: mission\nneeds: [name]\noptional: [address]\nask-again: every 12 months",
);

/** The minimal policy with a purpose on consent, held against one file of tests. */
function tested(text: string, letter: string = LETTER): Tested {
  const { model, places } = compileWith({ "purposes/letter.md": letter });
  if (!model) throw new Error("the policy does not compile");
  return testPolicy({ files: [source("tests/customers.yaml", text)], model, places });
}

const BREAD = "everyone:\n  allowed:\n    send-your-bread: [name, address, by email]\n";

function found(people: string): readonly string[] {
  return tested(`now: 2026-11-21\n${BREAD}people:\n${people}`).diagnostics.map(
    ({ rule, message }) => `${rule}: ${message}`,
  );
}

test("D1: a purpose on consent is denied until there is a yes, and an unlisted pair must be denied", () => {
  expect(found("  anna: {}\n")).toEqual([]);
  expect(found("  anna:\n    choices: [{ yes: [letter] }]\n")).toEqual([
    "test/unlisted: `letter` is allowed `name` for `anna`, which the test does not list",
  ]);
  expect(found("  anna:\n    choices: [{ yes: [letter] }]\n    allowed:\n      letter: [name]\n")).toEqual([]);
});

test("D12: an optional item and a channel need a yes of their own", () => {
  const yes = (said: string, allowed: string): readonly string[] =>
    found(`  anna:\n    choices: [{ yes: [${said}] }]\n    allowed:\n      letter: [${allowed}]\n`);
  expect(yes("letter, letter with address", "name, address")).toEqual([]);
  expect(yes("letter, letter by email", "name, by email")).toEqual([]);
  expect(yes("letter", "name, address")).toEqual([
    "test/not-allowed: `letter with address` is denied for `anna`: they were never asked, and no answer means no",
  ]);
});

test("D14: a no that comes later takes a yes back, with its items and channels", () => {
  const choices = "[{ on: 2026-05-02, yes: [letter, letter by email] }, { on: 2026-05-02, withdrawn: [letter] }]";
  expect(
    found(`  anna:\n    choices: ${choices}\n    denied: { letter: withdrawn, letter by email: withdrawn }\n`),
  ).toEqual([]);
});

test("of a yes and a no in one form the no counts", () => {
  const choices = "[{ no: [letter], yes: [letter] }]";
  expect(found(`  anna:\n    choices: ${choices}\n    denied: { letter: refused }\n`)).toEqual([]);
});

test("a yes runs out after `ask-again`, to the day", () => {
  const on = (day: string): readonly string[] =>
    found(`  anna:\n    choices: [{ on: ${day}, yes: [letter] }]\n    denied: { letter: expired }\n`);
  expect(on("2025-11-21")).toEqual([]);
  expect(on("2025-11-22")).toEqual(["test/not-denied: `letter` is allowed for `anna`"]);
});

test("choices that cannot be read deny what waits for a person", () => {
  expect(found("  anna:\n    choices: unavailable\n    denied: { letter: unavailable }\n")).toEqual([]);
});

test("`by every channel` stands for each channel, and holds where a purpose has them all", () => {
  const file = (lines: string): readonly string[] =>
    tested(`now: 2026-11-21\n${lines}`).diagnostics.map(({ rule }) => rule);
  expect(file("people:\n  anna:\n    allowed:\n      send-your-bread: [name, address, by every channel]\n")).toEqual(
    [],
  );
  const denied = "    denied: { letter by every channel: never-asked }\n";
  expect(file(`${BREAD}people:\n  anna:\n${denied}`)).toEqual([]);
  const said =
    "    choices: [{ yes: [letter, letter by every channel] }]\n    allowed: { letter: [name, by every channel] }\n";
  expect(file(`${BREAD}people:\n  anna:\n${said}`)).toEqual([]);
});

test("a misspelt name is one finding, and nothing that would follow from it is another", () => {
  expect(found("  anna:\n    choices: [{ yes: [leter] }]\n    allowed:\n      letter: [name]\n")).toEqual([
    "reference/unknown: `leter` is not a purpose",
  ]);
});

test("what a line for everyone lacks is said once, not for each person", () => {
  const { diagnostics } = tested(
    "now: 2026-11-21\neveryone:\n  allowed:\n    send-your-bread: [name]\npeople:\n  a: {}\n  b: {}\n",
  );
  expect(diagnostics.map(({ message }) => message)).toEqual([
    "`send-your-bread` is allowed `address` and `by email`, which the test does not list",
  ]);
});

test("a finding of a test stands on its own words and names the clause that decided", () => {
  const text = `now: 2026-11-21\n${BREAD}people:\n  anna:\n    allowed:\n      letter: [name]\n`;
  const [only] = tested(text).diagnostics;
  expect(text.slice(only?.place.start.offset, only?.place.end.offset)).toBe("letter");
  expect(only?.related?.map(({ place }) => [place.file, place.start.line])).toEqual([
    ["policies/purposes/letter.md", 3],
  ]);
});

test("a person is asked about the purposes of their group", () => {
  const staff = purpose("kind: care\nbecause: contract\nserves: mission\nneeds: [name]\npeople: [staff]");
  const { model, places } = compileWith({
    "purposes/rota.md": staff,
    "company.md": `---
name: Plain Bakery
address: 1 Mill Lane
contact: hello@plainbakery.example
established-in: [DE]
people-in: [DE]
choices: { agree: { where: /privacy, steps: 1 }, refuse: { where: /privacy, steps: 1 } }
channels: [email]
systems: [shop]
events: [last-order]
people: { customers: our customers, staff: our bakers }
---
# Plain Bakery

We bake.
`,
  });
  const run = (people: string): readonly string[] =>
    testPolicy({
      files: [source("tests/a.yaml", `now: 2026-11-21\n${people}`)],
      model: model!,
      places,
    }).diagnostics.map(({ rule }) => rule);
  expect(run("people:\n  bo:\n    group: staff\n    allowed:\n      rota: [name, by email]\n")).toEqual([]);
  expect(run("people:\n  anna:\n    allowed:\n      send-your-bread: [name, address, by email]\n")).toEqual([]);
  expect(run("people:\n  anna:\n    denied: { rota: any }\n")).toEqual(["reference/unknown"]);
});

test("the first file of tests that Candor writes passes, and reaches every outcome of this policy", () => {
  const { model } = compileWith({ "purposes/letter.md": LETTER });
  const { diagnostics, outcomes } = tested(exampleFixture(model!, "2026-11-21"));
  expect(diagnostics).toEqual([]);
  expect(outcomes.reached).toBe(outcomes.total);
});

test("the same files in any order give the same findings and figures", () => {
  const { model, places } = compileWith({ "purposes/letter.md": LETTER });
  const files = ["b", "a", "c"].map((name) =>
    source(`tests/${name}.yaml`, `now: 2026-11-21\npeople:\n  ${name}: {}\n`),
  );
  const run = (given: typeof files): string => JSON.stringify(testPolicy({ files: given, model: model!, places }));
  expect(run(files)).toBe(run(files.toReversed()));
});
