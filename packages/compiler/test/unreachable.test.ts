import { expect, test } from "vitest";
import { compileWith, purpose } from "./policy.ts";

/** The findings of `test/unreachable` in the minimal policy with some files replaced: `file: message`. */
function found(changes: Readonly<Record<string, string>>): readonly string[] {
  const { diagnostics } = compileWith(changes);
  const own = diagnostics.filter(({ rule }) => rule === "test/unreachable");
  return own.map(({ place, message }) => `${place.file}:${place.start.line} ${message}`);
}

const LETTER = "kind: care\nbecause: consent\nserves: mission\nneeds: [name]";

function company(facts: string): string {
  return `---
name: Plain Bakery
address: 1 Mill Lane
contact: hello@plainbakery.example
established-in: [DE]
choices: { agree: { where: /privacy, steps: 1 }, refuse: { where: /privacy, steps: 1 } }
systems: [shop]
events: [last-order]
${facts}
---
# Plain Bakery

We bake.
`;
}

test("a purpose whose yes runs out as it is given is one finding, whatever it names", () => {
  const letter = purpose(`${LETTER}\noptional: [address]\nask-again: every 0 days`);
  expect(found({ "purposes/letter.md": letter })).toEqual([
    "policies/purposes/letter.md:7 no choice that a person can make allows `letter`: a yes runs out as it is given",
  ]);
});

test("an optional item can be dead where the rest of its purpose is not", () => {
  const bread = purpose(
    "kind: deliver\nbecause: contract\nserves: mission\nneeds: [name]\noptional: [address]\nask-again: every 0 days",
  );
  expect(found({ "purposes/send-your-bread.md": bread })).toEqual([
    "policies/purposes/send-your-bread.md:6 no choice that a person can make allows `address` here",
  ]);
});

test("a channel that every purpose leaves out is dead; one that a purpose or a report has is not", () => {
  const bread = purpose("kind: deliver\nbecause: contract\nserves: mission\nneeds: [name, address]\nchannels: [email]");
  const changes = {
    "purposes/send-your-bread.md": bread,
    "company.md": company("people-in: [DE]\nchannels: [email, post]"),
  };
  expect(found(changes)).toEqual(["policies/company.md:10 no purpose uses the channel `post`"]);
  const report = "---\nevery: 3 months\nby: [post]\n---\n# Your report\n\nWe write to you.\n";
  expect(found({ ...changes, "report.md": report })).toEqual([]);
});

test("a place where no people are is dead; one that lies in another, or that another lies in, is not", () => {
  const letter = purpose(
    `${LETTER}\nby-place:\n  JP: { because: legitimate-interest }`,
    "## Our reason\n\nWe bake.\n\n",
  );
  const files = (people: string): readonly string[] =>
    found({ "purposes/letter.md": letter, "company.md": company(`people-in: ${people}\nchannels: [email]`) });
  expect(files("[DE]")).toEqual([
    "policies/purposes/letter.md:7 by `company.md`, no people whose data you use live in `JP`",
  ]);
  expect(files("[DE, JP]")).toEqual([]);
  const inUnion = letter.replace("JP:", "EU:");
  expect(found({ "purposes/letter.md": inUnion })).toEqual([]);
});

test("a policy in which everything can be allowed has no such finding", () => {
  expect(
    found({ "purposes/letter.md": purpose(`${LETTER}\noptional: [address]\nask-again: every 12 months`) }),
  ).toEqual([]);
});
