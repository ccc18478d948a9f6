import { expect, test } from "vitest";
import { compileWith, findings, minimal, pointedAt, purpose, said } from "./policy.ts";

const USE = "purposes/use.md";
const GOOD = "kind: deliver\nbecause: contract\nserves: mission\nneeds: [name]";

/** What is said about a purpose with these facts. */
function about(facts: string): readonly string[] {
  return said(compileWith({ [USE]: purpose(facts) }), USE);
}

test("says which field was meant, and not also that it is missing", () => {
  const compiled = compileWith({ [USE]: purpose("kind: deliver\nbecuase: contract\nserves: mission\nneeds: [name]") });
  expect(said(compiled, USE)).toEqual([
    "field/unknown: `becuase` is not a field of a purpose / did you mean `because`?",
  ]);
  const [finding] = findings(compiled, USE);
  expect(finding).toMatchObject({ severity: "error", pointer: "/becuase", nearest: "because" });
  expect(finding?.legal).toContain("needs");
  expect(finding && pointedAt(compiled, finding)).toBe("becuase");
});

test("a kind of its own says which term of the vocabulary it is", () => {
  const other = GOOD.replace("deliver", "other");
  expect(about(other)).toEqual([
    "field/missing: `kind: other` needs `dpv`, which says what the purpose is / add `dpv:` with a term of the W3C Data Privacy Vocabulary, such as `ServiceProvision`",
  ]);
  expect(about(`${other}\ndpv: ServiceProvision`)).toEqual([]);
});

test.each([
  ["kind: delivr", "field/type: `delivr` is not a value of `kind` / did you mean `deliver`?"],
  ["serves: 7", 'field/type: `serves` must be text / put it in quotes: `"7"`'],
  ["needs: name", "field/type: `needs` must be a list / write a list: `[name]`"],
  ["soft-opt-in: maybe", "field/type: `maybe` is not a value of `soft-opt-in` / write `yes` or `no`"],
  ["under:", "field/type: `under` says nothing / write text, such as `HGB 257`"],
  [
    "kept: [a]",
    "field/type: `kept` must be text or a group of fields / write it like `10 years after the end of the year of last-order`",
  ],
  ["how-often: sometimes", "field/type: `sometimes` is not a number of times / write it like `2 a month`"],
  ["ask-again: later", "field/type: `later` is not a length of time / write it like `every 12 months`"],
  ["by-place: { Brazil: { because: consent } }", "field/type: `Brazil` is not the code of a place / write `BR`"],
  [
    "by-place: { BR: { becuase: consent } }",
    "field/unknown: `becuase` is not a field of a purpose / did you mean `because`?",
  ],
  [
    "by-place: { BR: { ask-again: later } }",
    "field/type: `later` is not a length of time / write it like `every 12 months`",
  ],
  [
    "needs: [name, Email Address]",
    "id/format: `Email Address` is not an id / use lower-case letters, digits and hyphens, and start with a letter: `email-address`",
  ],
  ["needs: [name, name]", "id/duplicate: `name` stands in `needs` twice / remove one of the two"],
  ["kind: deliver", "id/duplicate: `kind` stands here twice / keep one of the two"],
  ["__proto__: { a: 1 }", "field/unknown: `__proto__` is not a field of a purpose / remove it, or use another field"],
])("%s", (line, sentence) => {
  const field = line.slice(0, line.indexOf(":") + 1);
  const others =
    line === "kind: deliver"
      ? GOOD
      : GOOD.split("\n")
          .filter((other) => !other.startsWith(field))
          .join("\n");
  expect(about(`${others}\n${line}`)).toEqual([sentence]);
});

test("finds everything in a file at once, what names other files too", () => {
  const rules = findings(compileWith({ [USE]: purpose("kind: x\nneeds: [nam]\nserves: [a]\nunder: ''") }), USE).map(
    ({ rule }) => rule,
  );
  expect(rules.toSorted()).toEqual(["data/unknown", "field/missing", "field/type", "field/type", "field/type"]);
});

test("says one sentence about a choice between two forms", () => {
  const recipients = (fields: string): readonly string[] =>
    said(
      compileWith({
        "recipients.md": `---\na: { does: x, role: joint, gets: [name], where: DE, ${fields} }\n---\n# R\n`,
      }),
      "recipients.md",
    ).filter((sentence) => sentence.startsWith("field") || sentence.startsWith("id"));
  expect(recipients("for: everything")).toEqual([
    "field/type: `for` must be `all` or a list / write a list: `[everything]`",
  ]);
  expect(recipients("for: [Some Thing]")).toEqual([
    "id/format: `Some Thing` is not an id / use lower-case letters, digits and hyphens, and start with a letter: `some-thing`",
  ]);
});

test("looks inside the form that was chosen", () => {
  const text =
    "---\naims: { mission: x }\npromises: { fair: { say: x } }\nowner: me\nreview: every year\nreviewed: 2026-01-01\n---\n# M\n\n## How this serves our mission\n\nIt does.\n\n## Hold us to this\n\nAsk.\n";
  expect(said(compileWith({ "mission.md": text }), "mission.md")).toEqual([
    "field/unknown: `say` is not a field of `fair` / did you mean `says`?",
  ]);
});

test("knows the calendar", () => {
  const breach =
    "---\nlead: me\ntell-authority-within: 72 hours\ntell-people: 3 days\nrehearsed: 2026-02-30\nrehearse-every: 12 months\n---\n# B\n\n## What we do\n\nAct.\n";
  expect(said(compileWith({ "breach.md": breach }), "breach.md")).toEqual([
    "field/type: `2026-02-30` is not a day / write year, month and day, such as `2026-11-02`",
  ]);
});

test.each([
  [
    "",
    "file/no-frontmatter: this file has no facts at its top / start the file with a line `---`, then its fields, then `---` again",
  ],
  [
    "---\nlead: me\n# B\n",
    "file/no-frontmatter: the facts at the top of this file have no end / put a line `---` after them",
  ],
  ["---\n- a\n---\n# B\n", /^field\/type: what stands between the two `---` must be a group of fields/],
  [
    "---\nlead: a: b\n---\n# B\n",
    "yaml/syntax: this line has one `: ` too many / put the text in quotes, or start a new line",
  ],
  ["---\nlead: a\n\ttell-people: 3 days\n---\n# B\n", /^yaml\/syntax: this line starts with a tab/],
  ["---\nlead: !!js/function x\n---\n# B\n", /^yaml\/syntax: a mark with `!` has no meaning here/],
  ["---\n? [a]\n: b\n---\n# B\n", /^yaml\/syntax: a list or a group of fields cannot be a field's name/],
])("broken file %#", (text, sentence) => {
  const compiled = compileWith({ "breach.md": text });
  const sentences = said(compiled, "breach.md");
  expect(compiled.model).toBeNull();
  expect(sentences[0]).toMatch(sentence);
});

test("a file name that is no id, and paths that are no documents", () => {
  const compiled = compileWith({
    "purposes/Foo Bar.md": purpose(GOOD),
    "breech.md": "",
    "purpose/a.md": "",
    "deep/er.md": "",
  });
  const about = compiled.diagnostics.map(({ rule, severity, nearest }) => [rule, severity, nearest]);
  expect(about).toEqual([
    ["file/unknown", "warning", "breach.md"],
    ["file/unknown", "warning", undefined],
    ["file/unknown", "warning", "purposes/a.md"],
    ["id/format", "error", "foo-bar"],
  ]);
});

test("says where `by-place` stands when it is written inside an entry", () => {
  const text =
    "---\ncloud: { does: keeps it, role: processor, gets: [name], for: all, where: [EU], contract: 2026-01-01, by-place: { DE: { where: [DE] } } }\n---\n# Who\n\nOne.\n";
  expect(said(compileWith({ "recipients.md": text }), "recipients.md")).toContain(
    "field/unknown: `by-place` is not a field of a recipient / move it to the top level of the file, with what differs under the place: `by-place: { DE: { … } }`",
  );
});

test("hides nothing and moves nothing with invisible characters", () => {
  const [sentence] = about(`${GOOD}\n"k\u202Edni": x`);
  expect(sentence).toContain("`k\uFFFDdni` is not a field");
});

const rights = (facts: string): readonly string[] =>
  said(compileWith({ "rights.md": `---\n${facts}\n---\n# Rights\n\nAsk.\n` }), "rights.md");

test("one mistake in a file does not hide another", () => {
  expect(rights("ask-at: a\nfoo: 1\nanswer-within: 21 dayz")).toEqual([
    "field/unknown: `foo` is not a field of `rights.md` / remove it, or use another field",
    "field/type: `21 dayz` is not a length of time / write it like `30 days` or `3 working days`",
  ]);
});

test.each(["0800123", "1e999", "0x1F", "1_000.50", "12"])("proposes quotes around %s as it was written", (written) => {
  for (const sentence of rights(`answer-within: 14 days\nask-at: ${written}`))
    expect(sentence).toBe(`field/type: \`ask-at\` must be text / put it in quotes: \`"${written}"\``);
});

test("a time for an item that has none in the schema is said once", () => {
  expect(rights("ask-at: a\nanswer-within: 3")).toHaveLength(1);
});

const BODY = "What we do.\n\n## Why\n\nx\n\n## What you get\n\nx\n\n## If you say no\n\nx\n";
const FACTS = "---\nkind: deliver\nbecause: contract\nserves: mission\nneeds: [name]\n---\n";
const BREACH =
  "---\nlead: me\ntell-authority-within: 48 hours\ntell-people: 3 days\nrehearsed: 2026-01-01\nrehearse-every: 12 months\n---\n# B\n\nB.\n";

test.each([
  ["purposes/use.md", FACTS + BODY, "section/missing: this file has no title"],
  [
    "purposes/use.md",
    `${FACTS}# Use\n\n${BODY.slice(BODY.indexOf("##"))}`,
    "section/missing: this purpose has no summary",
  ],
  ["purposes/use.md", `${FACTS}# Use\n\n${BODY}\n# Another use\n`, "section/title: this file has a title already"],
  ["breach.md", BREACH, "section/missing: `breach.md` does not say what you do when something goes wrong"],
  ["breach.md", `${BREACH}\n## What we do\n`, "section/missing: `breach.md` does not say"],
])("%s without what it needs %#", (within, text, start) => {
  const [first = "", ...more] = said(compileWith({ [within]: text }), within);
  expect(first.startsWith(start), first).toBe(true);
  expect(more).toEqual([]);
});

test("a place that no map has is none: no law would apply there", () => {
  const text = minimal().find(({ within }) => within === "company.md")!.text;
  const company = (places: string) =>
    said(compileWith({ "company.md": text.replace(/people-in: .*/, `people-in: [${places}]`) }), "company.md").filter(
      (finding) => finding.startsWith("field/type"),
    );
  expect(company("UK, EU, US-CA, XK")).toEqual([]);
  expect(company("the Netherlands, uk, Polen, Georgia, Gondor")).toEqual([
    "field/type: `the Netherlands` is not the code of a place / write `NL`",
    "field/type: `uk` is not the code of a place / write `UK`",
    "field/type: `Polen` is not the code of a place / write `PL`",
    "field/type: `Georgia` is not the code of a place / write `US-GA` or `GE`",
    "field/type: `Gondor` is not the code of a place / write a country's two capital letters, such as `DE`, or with its state, such as `US-CA`",
  ]);
  expect(company("the US, the UK, EEA, Europe")).toEqual([
    "field/type: `the US` is not the code of a place / write `US`",
    "field/type: `the UK` is not the code of a place / write `UK`",
    "field/type: `EEA` is not the code of a place / write `EU`",
    "field/type: `Europe` is not the code of a place / write `EU`, `UK` or `CH`",
  ]);
  expect(company("XX")).toEqual([
    "field/type: `XX` is not a place that we know / write a country's two capital letters, such as `DE`, or with its state, such as `US-CA`",
  ]);
});
