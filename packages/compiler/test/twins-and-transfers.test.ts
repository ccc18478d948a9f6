/** What the pages of `id/twin`, `share/ground`, `share/copy` and `share/adequacy` need not show. */
import { expect, test } from "vitest";
import { compileWith, findings, minimal, said } from "./policy.ts";

const textOf = (within: string): string => minimal().find((file) => file.within === within)?.text ?? "";

const USE = "purposes/send-your-bread.md";

/** `recipients.md` with a recipient in a place, and a row of `transfers` that rests on a ground. */
function transfer(to: string, row: string, home = "DE"): readonly string[] {
  const company = textOf("company.md").replace("established-in: [DE]", `established-in: [DE, ${home}]`);
  const text = textOf("recipients.md").replace("where: DE\n", `where: ${to}\n  transfers:\n    - ${row}\n`);
  const compiled = compileWith({ "recipients.md": text, "company.md": company });
  return findings(compiled, "recipients.md").map(({ rule }) => rule);
}

test.each([
  ["US", "{ from: EU, to: US, by: Standardvertragsklauseln, copy: a@b.example }", []],
  ["US", "{ from: EU, to: US, by: Standardvertragsklauseln }", ["share/copy"]],
  ["US", "{ from: EU, to: US, by: explicit consent }", []],
  ["US", "{ from: EU, to: US, by: appropriate safeguards }", ["share/ground"]],
  ["US", "{ from: EU, to: US, by: adequacy decision of the European Commission }", ["share/adequacy"]],
  ["US", '{ from: EU, to: US, by: "adequacy decision, certified under the Data Privacy Framework" }', []],
  ["US", '{ from: EU, to: US, by: "adequacy decision; standard contractual clauses", copy: a@b.example }', []],
  ["JP", "{ from: EU, to: JP, by: adequacy decision }", []],
])("a transfer to %s: %s", (to, row, rules) => {
  expect(transfer(to, row)).toEqual(rules);
});

test.each([
  ["JP", "our good reputation", ["share/ground"]],
  ["JP", "consent of the person", []],
  ["JP", "APEC CBPR", []],
  ["JP", "基準適合体制", []],
  ["TH", "our good reputation", ["share/ground"]],
  ["TH", "binding corporate rules", []],
])("data that leaves %s goes on a ground of its law, of which nobody need get a copy: %s", (home, by, rules) => {
  const protectedInEurope = "{ from: EU, to: US, by: standard contractual clauses, copy: a@b.example }";
  expect(transfer("US", `${protectedInEurope}\n    - { from: ${home}, to: US, by: ${by} }`, home)).toEqual(rules);
});

test("purposes that share a title are told once, however many there are", () => {
  const copies = Object.fromEntries(["a", "b", "c"].map((id) => [`purposes/${id}.md`, textOf(USE)]));
  const twins = compileWith(copies).diagnostics.filter(({ rule }) => rule === "id/twin");
  expect(twins.map(({ message }) => message)).toEqual([
    "`b` has the same title as `a`: people cannot tell them apart, and so have 2 more",
  ]);
});

test("other words in the title do not hide the same summary, and other people read another page", () => {
  const renamed = textOf(USE).replace("# Send your bread", "# Post your bread");
  expect(said(compileWith({ "purposes/post.md": renamed }), USE)).toEqual([
    "id/twin: `send-your-bread` has the same summary as `post`: people cannot tell them apart / remove what is left over, or say in the summary what is different",
  ]);
  const company = textOf("company.md").replace(
    "channels:",
    "people: { customers: customers, staff: staff }\nchannels:",
  );
  const staff = textOf(USE).replace("serves:", "people: [staff]\nserves:");
  const forBoth = compileWith({ "company.md": company, "purposes/staff-bread.md": staff });
  expect(forBoth.diagnostics.filter(({ rule }) => rule === "id/twin")).toEqual([]);
});

test("a name that is no id is never proposed", () => {
  const data = textOf("data.md").replace("name:", "__proto__: { from: [you], kept: 3 years }\nname:");
  const compiled = compileWith({ "data.md": data, [USE]: textOf(USE).replace("[name, address]", "[zebra]") });
  const unknown = findings(compiled, USE).find(({ rule }) => rule === "data/unknown");
  expect(unknown?.legal).toEqual(["name", "address"]);
  expect(unknown?.help).not.toContain("__proto__");
});
