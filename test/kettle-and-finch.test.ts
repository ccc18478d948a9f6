import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { compile, readFixtures, readPolicy, testPolicy } from "@candor/compiler";
import { type Inline, InternalError, type ListItem, type Prose, sectionBody } from "@candor/model";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";

const folder = fileURLToPath(new URL("../policies", import.meta.url));
const compiled = compile({ folder, ...(await readPolicy(folder)) });
const { purposes, data, recipients, mission } = compiled.model ?? broken();

test("the example policy compiles without a finding of any severity", () => {
  expect(compiled.diagnostics).toEqual([]);
});

test("D1, D2, D4, D12, D14: its tests pass, and reach every outcome of every item and channel", async () => {
  const { files, diagnostics } = await readFixtures(folder);
  const tested = testPolicy({ files, model: compiled.model ?? broken(), places: compiled.places });
  expect([...diagnostics, ...tested.diagnostics]).toEqual([]);
  expect(tested.outcomes.reached).toBe(tested.outcomes.total);
  expect(tested.outcomes.total).toBeGreaterThan(100);
});

test("its model fits the model's schema", async () => {
  const schema = await readFile(new URL("../schemas/model.schema.json", import.meta.url), "utf8");
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(schema) as object);
  expect(validate(JSON.parse(JSON.stringify(compiled.model))) || validate.errors).toBe(true);
});

test("it shows the breadth of the language", () => {
  expect(purposes.length).toBeGreaterThanOrEqual(8);
  expect(new Set(purposes.map(({ basis }) => basis)).size).toBeGreaterThanOrEqual(5);
  expect(data.length).toBeGreaterThanOrEqual(20);
  const sources = new Set(data.flatMap(({ from }) => from));
  expect([...sources].toSorted()).toEqual(["made-by-us", "partner", "public", "worked-out", "you", "your-use"]);
  expect(new Set(data.map(({ kept }) => kept?.kind))).toEqual(
    new Set(["after", "for", "not-stored", "until", "whichever"]),
  );
  expect(recipients.length).toBeGreaterThanOrEqual(5);
  expect(new Set(recipients.flatMap(({ where }) => where)).size).toBeGreaterThanOrEqual(4);
});

test("it keeps `ask-first`: every extra use waits for consent", () => {
  const extra = ["email", "ads", "targeted-ads", "personalise", "research", "train-ai", "sell-data"];
  expect(mission.promises.map(({ id }) => id)).toContain("ask-first");
  const unasked = purposes.filter(({ kind, mode }) => extra.includes(kind) && mode !== "opt-in");
  expect(unasked.map(({ id }) => id)).toEqual([]);
});

test.each(purposes)("the consent card of $id has at most sixty words of prose", (purpose) => {
  const keys = ["why", "benefit", "refuse", "reason"];
  const texts = [purpose.summary, ...keys.map((key) => textOf(sectionBody(purpose, key) ?? []))];
  const words = texts.join(" ").split(/\s+/).filter(Boolean);
  expect(words.length).toBeLessThanOrEqual(60);
  expect(words.join(" ")).not.toMatch(/\b(may|might|could be used|from time to time|as necessary)\b/i);
});

function textOf(node: Prose | Prose[number] | Inline | ListItem): string {
  if ("map" in node) return node.map(textOf).join(" ");
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(textOf).join(" ") : "";
}

function broken(): never {
  throw new InternalError("the example policy does not compile");
}
