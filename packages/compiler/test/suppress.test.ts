import { expect, test } from "vitest";
import { compile } from "../src/compile.ts";
import { compileWith, findings, minimal, pointedAt, purpose, said, source } from "./policy.ts";

const REASON = "the archive sets the day (Mara Lind)";

/** `data.md` with these lines of facts. */
function data(...lines: readonly string[]): Readonly<Record<string, string>> {
  const name = "name: { from: [you], kept: 12 months after last-order }";
  return { "data.md": ["---", name, ...lines, "---", "# The data we hold", "", "What we need.", ""].join("\n") };
}

const VAGUE = "address: { from: [you], kept: as long as necessary }";

/** What stands in `data.md`: the rules of its findings, and of those that are allowed. */
function outcome(changes: Readonly<Record<string, string>>, file = "data.md"): readonly [string[], string[]] {
  const compiled = compileWith(changes);
  return [findings(compiled, file).map(({ rule }) => rule), compiled.allowed.map(({ finding }) => finding.rule)];
}

test("a finding stands without a comment", () => {
  expect(outcome(data(VAGUE))).toEqual([["keep/vague"], []]);
});

test("a comment on the line above a field, or at the end of its line, allows what is found there", () => {
  expect(outcome(data(`# candor-allow keep/vague: ${REASON}`, VAGUE))).toEqual([[], ["keep/vague"]]);
  expect(outcome(data(`${VAGUE} # candor-allow keep/vague: ${REASON}`))).toEqual([[], ["keep/vague"]]);
});

test("it covers a field with all that is in it, and nothing else", () => {
  const inside = ["address:", "  from: [you]", "  kept: as long as necessary"];
  expect(outcome(data(`# candor-allow keep/vague: ${REASON}`, "# of old letters", ...inside))[1]).toEqual([
    "keep/vague",
  ]);
  expect(outcome(data(`address: # candor-allow keep/vague: ${REASON}`, ...inside.slice(1)))[1]).toEqual(["keep/vague"]);
  const above = data(`# candor-allow keep/vague: ${REASON}`, "letters: { from: [you], kept: 2 years }", VAGUE);
  expect(outcome(above)).toEqual([["suppress/unused", "data/unused", "keep/vague"], []]);
});

test("above the first field it also covers what the file lacks", () => {
  const USE = "purposes/send-your-bread.md";
  const remark = `# candor-allow why/missing: ${REASON}\n`;
  const lacking = NO_WHY + REST;
  expect(outcome({ [USE]: lacking.replace("---\n", `---\n${remark}`) }, USE)).toEqual([[], ["why/missing"]]);
  expect(outcome({ [USE]: lacking.replace("because:", `${remark}because:`) }, USE)[0]).toEqual([
    "suppress/unused",
    "why/missing",
  ]);
});

test("what is allowed keeps its finding, its reason and its author", () => {
  const compiled = compileWith(data(`# candor-allow keep/vague: ${REASON}`, VAGUE));
  const [allowed] = compiled.allowed;
  expect(allowed).toMatchObject({ reason: "the archive sets the day", author: "Mara Lind" });
  expect(allowed?.finding).toMatchObject({ rule: "keep/vague", severity: "error" });
  expect(allowed && pointedAt(compiled, allowed)).toBe(`candor-allow keep/vague: ${REASON}`);
});

test("a reason may have parentheses and colons of its own", () => {
  const remark = "# candor-allow keep/vague: see file 12 (the blue one): signed (M. Lind, DPO)";
  expect(compileWith(data(remark, VAGUE)).allowed[0]).toMatchObject({
    reason: "see file 12 (the blue one): signed",
    author: "M. Lind, DPO",
  });
});

const NO_WHY = "---\nkind: deliver\nbecause: contract\nserves: mission\nneeds: [name, address]\n---\n";
const REST = "# Post\n\nWe post it.\n\n## What you get\n\nBread.\n\n## If you say no\n\nNo bread.\n";

test("in prose it covers the block below it, a heading's section, above the title all of the text", () => {
  const USE = "purposes/send-your-bread.md";
  const remark = `<!-- candor-allow why/missing: ${REASON} -->\n\n`;
  expect(outcome({ [USE]: NO_WHY + REST }, USE)[0]).toEqual(["why/missing"]);
  expect(outcome({ [USE]: NO_WHY + remark + REST }, USE)).toEqual([[], ["why/missing"]]);
  // An empty section is found on its heading.
  const empty = REST.replace("## What you get", `## Why\n\n## What you get`);
  expect(outcome({ [USE]: NO_WHY + empty }, USE)[0]).toEqual(["why/missing"]);
  expect(outcome({ [USE]: NO_WHY + empty.replace("## Why", `${remark}## Why`) }, USE)).toEqual([[], ["why/missing"]]);
  expect(outcome({ [USE]: NO_WHY + empty.replace("## If", `${remark}## If`) }, USE)[0]).toEqual([
    "why/missing",
    "suppress/unused",
  ]);
});

test("one that is not whole says what it lacks", () => {
  const wrong = (text: string): readonly string[] =>
    said(compileWith(data(`# ${text}`, "letters: { from: [you], kept: 2 years }")), "data.md").filter((line) =>
      line.startsWith("suppress/"),
    );
  const form = "write `candor-allow <rule>: <reason> (<author>)`";
  expect(wrong("candor-allow")).toEqual([`suppress/invalid: this does not say which rule it allows / ${form}`]);
  expect(wrong("candor-allow keep/vague")).toEqual([
    `suppress/invalid: nothing says why \`keep/vague\` is allowed here / ${form}`,
  ]);
  expect(wrong("candor-allow keep/vague: (Mara Lind)")).toEqual([
    `suppress/invalid: nothing says why \`keep/vague\` is allowed here / ${form}`,
  ]);
  expect(wrong("candor-allow keep/vague: because")).toEqual([
    `suppress/invalid: nobody answers for allowing \`keep/vague\` here / ${form}`,
  ]);
  expect(wrong("candor-allow keep/vague: because ( )")).toEqual([
    `suppress/invalid: nobody answers for allowing \`keep/vague\` here / ${form}`,
  ]);
  expect(wrong("candor-alow keep/vague: because (M)")).toEqual([
    `suppress/invalid: \`candor-alow\` means nothing here / ${form}`,
  ]);
  expect(wrong("CANDOR-IGNORE keep/vague")).toEqual([
    `suppress/invalid: \`CANDOR-IGNORE\` means nothing here / ${form}`,
  ]);
  expect(wrong("candor-allow keep/vagu: because (M)")).toEqual([
    "suppress/invalid: `keep/vagu` is not a rule / did you mean `keep/vague`?",
  ]);
  expect(wrong("candor-allow nothing/such: because (M)")).toEqual([
    "suppress/invalid: `nothing/such` is not a rule / `candor rules` lists them all",
  ]);
});

test.each([
  "yaml/syntax",
  "file/missing",
  "field/type",
  "data/unknown",
  "field/stand-in",
  "suppress/unused",
  "suppress/invalid",
])("%s cannot be allowed", (rule) => {
  const found = said(compileWith(data(`# candor-allow ${rule}: it works (Mara Lind)`, VAGUE)), "data.md");
  expect(found).toContain(
    `suppress/invalid: \`${rule}\` cannot be allowed: it finds what cannot be read or used / mend what it found`,
  );
});

test("a misspelt rule is named and not mended: letting a finding stand is a person's decision", () => {
  const compiled = compileWith(data("# candor-allow keep/vagu: because (M)", VAGUE));
  const found = findings(compiled, "data.md").find(({ rule }) => rule === "suppress/invalid");
  expect(found?.nearest).toBe("keep/vague");
  expect(found?.fix).toBeUndefined();
});

test("a duty of law cannot be allowed; a demand that a law shares can, and so can a warning", () => {
  const rights = (rule: string, days: string): readonly string[] => {
    const facts = `ask-at: hello@plainbakery.example\n# candor-allow ${rule}: we know better (Mara Lind)\nanswer-within: ${days}`;
    const text = `---\n${facts}\n---\n# Your rights\n\nAsk us, and we answer.\n`;
    return said(compileWith({ "rights.md": text }), "rights.md");
  };
  const found = rights("rights/slow", "90 days");
  expect(found).toContain(
    "suppress/invalid: a duty of law cannot be allowed, and `rights/slow` found one here / do what the law asks for, and remove this comment",
  );
  expect(found.some((line) => line.startsWith("rights/slow"))).toBe(true);
  expect(outcome(data(`# candor-allow keep/vague: ${REASON}`, VAGUE))).toEqual([[], ["keep/vague"]]);
});

test("two in one comment pass as neither", () => {
  const both = "# candor-allow keep/vague: the archive (M) # candor-allow data/unused: the archive (M)";
  const found = compileWith(data(both, VAGUE));
  expect(found.allowed).toEqual([]);
  expect(findings(found, "data.md").map(({ rule }) => rule)).toContain("suppress/invalid");
});

test.each([
  "candor allow",
  "candor:allow",
  "candor_allow",
  "candorallow",
  "candor-off",
  "candor-permit",
  "candor-nolint",
  "candor\u2011allow",
  "Candor-Allow",
])("%s is not passed over in silence", (word) => {
  expect(outcome(data(`# ${word} keep/vague: ${REASON}`, VAGUE))).toEqual([["suppress/invalid", "keep/vague"], []]);
});

test.each(["Candor reads this file", "candor allows us to say what we do", "candorous words"])(
  "%s is a comment like any other",
  (text) => {
    expect(outcome(data(`# ${text}`, VAGUE))).toEqual([["keep/vague"], []]);
  },
);

test("one beside other text, or inside a line of it, is about nothing", () => {
  const remark = `<!-- candor-allow why/missing: ${REASON} -->`;
  for (const body of [`${remark} ${remark}\n\n# T\n\nS.\n`, `# T\n\nS. ${remark}\n`, `# T\n\nS.\n\n${remark}\n`])
    expect(
      said(compileWith({ "rights.md": `---\nask-at: a@b.example\nanswer-within: 14 days\n---\n${body}` }), "rights.md"),
    ).toContain("suppress/invalid: this comment is about nothing / put it on a line of its own, above what it allows");
});

test("text that only looks like one is none", () => {
  const title =
    "---\nask-at: a@b.example\nanswer-within: 14 days\n---\n# T\n\n`<!-- candor-allow x -->`\n\n```\n<!-- candor-allow y -->\n```\n";
  expect(findings(compileWith({ "rights.md": title }), "rights.md")).toEqual([]);
  expect(outcome(data('address: { from: [you], kept: 2 years, label: "# candor-allow z" }'))).toEqual([[], []]);
});

test("while something cannot be read, nothing is called unused: not every rule could look", () => {
  const remark = `# candor-allow keep/vague: ${REASON}`;
  const unread = {
    ...data(remark, "address: { from: [you], kept: 2 years }"),
    "rights.md": "---\nask-at: [\n---\n# T\n",
  };
  expect(outcome(unread)).toEqual([[], []]);
});

test("a translation's findings are allowed in the translation", () => {
  const title = "# Vos droits\n\n[lien](nowhere)\n";
  const files = [...minimal(), source("fr/rights.md", `<!-- candor-allow keep/vague: ${REASON} -->\n\n${title}`)];
  const { diagnostics } = compile({ folder: "policies", files });
  expect(diagnostics.filter(({ place }) => place.file === "policies/fr/rights.md").map(({ rule }) => rule)).toContain(
    "suppress/unused",
  );
});

test("a promise that is broken with a reason is broken", () => {
  const recipients = (remark: string): string =>
    `---\n${remark}shop:\n  does: sells it\n  role: controller\n  gets: [name]\n  for: all\n  where: DE\n  sold: yes\n---\n# T\n\nS.\n`;
  const compiled = compileWith({ "recipients.md": recipients(`# candor-allow share/sold: ${REASON}\n`) });
  expect(compiled.allowed.map(({ finding }) => finding.rule)).toContain("share/sold");
  const promise = compiled.promises.find((check) => check.promise === "no-sale");
  expect(promise?.findings.map(({ rule }) => rule)).toEqual(["share/sold"]);
});

test("purposes keep their model whatever is allowed in them", () => {
  const text = purpose("kind: deliver\nbecause: contract\nserves: mission\nneeds: [name]");
  const allowed = text.replace("---\n# A use", `---\n<!-- candor-allow why/missing: ${REASON} -->\n\n# A use`);
  const model = (file: string): unknown =>
    compileWith({ "purposes/x.md": file }).model?.purposes.find(({ id }) => id === "x");
  expect(model(allowed)).toEqual(model(text));
});
