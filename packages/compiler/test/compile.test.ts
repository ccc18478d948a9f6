import { canonicalJson } from "@candor/model";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../src/compile.ts";
import { compileWith, minimal, pointedAt, purpose, source } from "./policy.ts";

const broken = [
  source("purposes/a.md", purpose("kind: deliver\nbecause: consent\nneeds: [nam, name]\noptional: [address]")),
  source("purposes/b.md", "no facts"),
  source("purposes/c.md", purpose("kind: [")),
  source("notes.md", ""),
];

test("the order of the files changes nothing", () => {
  const files = [...minimal(), ...broken];
  const reference = compile({ folder: "policies", files });
  fc.assert(
    fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
      const compiled = compile({ folder: "policies", files: shuffled });
      expect(canonicalJson(compiled.model)).toBe(canonicalJson(reference.model));
      expect(compiled.diagnostics).toEqual(reference.diagnostics);
      expect([...compiled.places]).toEqual([...reference.places]);
    }),
    { numRuns: 20 },
  );
});

test.each([
  ["\r\n", "carriage return and line feed"],
  ["\r", "carriage return"],
])("line ends change nothing but offsets (%#)", (end) => {
  const code = "## Details\n\ntwo\nlines\n\n```\na\nb\n```\n\n";
  const files = [
    ...minimal(),
    source("purposes/use.md", purpose("kind: deliver\nbecause: contract\nneeds: [name]\nunder: |\n  a\n  b", code)),
  ];
  const other = files.map(({ within, text }) => source(within, text.replaceAll("\n", end)));
  const [one, two] = [files, other].map((files) => compile({ folder: "policies", files }));
  expect(canonicalJson(two?.model)).toBe(canonicalJson(one?.model));
  expect(two?.diagnostics.map(({ rule, place }) => [rule, place.start.line])).toEqual(
    one?.diagnostics.map(({ rule, place }) => [rule, place.start.line]),
  );
});

test("one bad file never hides another", () => {
  const { diagnostics } = compile({ folder: "policies", files: [...minimal(), ...broken] });
  const errors = diagnostics.filter(({ severity, rule }) => severity === "error" && !/^(why|share|consent)/.test(rule));
  expect(errors.map(({ rule, place }) => `${rule} ${place.file}`)).toEqual([
    "data/unknown policies/purposes/a.md",
    "file/no-frontmatter policies/purposes/b.md",
    "yaml/syntax policies/purposes/c.md",
  ]);
});

test.each(["company", "data", "recipients", "safeguards", "rights", "breach"])(
  "without %s.md there is no model",
  (kind) => {
    const { model, diagnostics } = compileWith({ [`${kind}.md`]: null });
    expect(model).toBeNull();
    expect(diagnostics.filter(({ rule }) => rule === "file/missing").map(({ place }) => place.file)).toEqual([
      `policies/${kind}.md`,
    ]);
  },
);

test("nor without a mission, which a rule speaks of, nor without a purpose", () => {
  expect(compileWith({ "mission.md": null }).model).toBeNull();
  const { model, diagnostics } = compileWith({ "purposes/send-your-bread.md": null });
  expect(model).toBeNull();
  expect(diagnostics.some(({ rule, place }) => rule === "file/missing" && place.file === "policies/purposes")).toBe(
    true,
  );
});

test("no files at all are one finding", () => {
  expect(compile({ folder: "policies", files: [] }).diagnostics.map(({ rule }) => rule)).toEqual(["file/empty-folder"]);
});

test("a finding in a policy does not cost the model", () => {
  const { model } = compileWith({ "purposes/use.md": purpose("kind: deliver\nbecause: contract\nneeds: [name, nam]") });
  expect(model?.purposes.find(({ id }) => id === "use")?.needs).toEqual(["name"]);
});

test("knows where each clause stands", () => {
  const compiled = compileWith();
  const at = Object.fromEntries(
    [...compiled.places].map(([clause, place]) => [clause, pointedAt(compiled, { place })]),
  );
  expect(at).toMatchObject({
    "data:name": "name",
    "recipient:parcel-post": "parcel-post",
    "safeguard:locked-away": "locked-away",
    "promise:no-sale": "no-sale",
    "system:shop": "shop",
    "purpose:send-your-bread": "# Send your bread",
    "purpose:send-your-bread/because": "contract",
    "purpose:send-your-bread/needs": "[name, address]",
    "purpose:send-your-bread/needs/address": "address",
    "purpose:send-your-bread#why": "## Why\n\nNo address, no parcel.",
  });
});

test("an id that JavaScript knows is an id like any other", () => {
  const data =
    "---\nconstructor: { from: [you], kept: 1 year }\nname: { from: [you], kept: 1 year }\naddress: { from: [you], kept: 1 year }\n---\n# Data\n\nData.\n";
  const use = purpose("kind: deliver\nbecause: contract\nserves: mission\nneeds: [constructor]");
  const { model, diagnostics } = compileWith({ "data.md": data, "purposes/to-string.md": use });
  expect(diagnostics).toEqual([]);
  expect(model?.purposes.find(({ id }) => id === "to-string")?.needs).toEqual(["constructor"]);
});
