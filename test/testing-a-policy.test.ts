/** What docs/testing-a-policy.md shows is held against the policy that it is about, and its words are those of the schema. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { compile, readPolicy, testPolicy } from "@candor/compiler";
import { expect, test } from "vitest";

const folder = fileURLToPath(new URL("../policies", import.meta.url));
const guide = await readFile(new URL("../docs/testing-a-policy.md", import.meta.url), "utf8");

test("the test that the guide shows passes", async () => {
  const { model, places } = compile({ folder, ...(await readPolicy(folder)) });
  const [, text = ""] = /^```yaml\n([\s\S]*?)^```$/m.exec(guide) ?? [];
  const files = [{ path: "tests/guide.yaml", within: "tests/guide.yaml", text }];
  const { diagnostics, people } = testPolicy({ files, model: model!, places });
  expect([diagnostics, people]).toEqual([[], 2]);
});

test("the guide explains each word and each reason that a test may use, and no other", async () => {
  const schema = JSON.parse(await readFile(new URL("../schemas/fixture.schema.json", import.meta.url), "utf8"));
  const { "fixture-form": form, "fixture-denied": denied, "fixture-person": person } = schema.$defs;
  const rows = (heading: string): readonly string[] => {
    const table = guide.slice(guide.indexOf(`\n${heading} | `)).split("\n\n")[0] ?? "";
    const cells = table
      .split("\n")
      .slice(3)
      .map((row) => row.split(" | ")[0] ?? "");
    return cells.flatMap((cell) => Array.from(cell.matchAll(/`([^`]+)`/g), ([, word = ""]) => word)).toSorted();
  };
  expect(rows("Word")).toEqual(
    Object.keys(form.properties)
      .filter((key) => key !== "on")
      .toSorted(),
  );
  expect(rows("Reason")).toEqual([...denied.additionalProperties.enum].toSorted());
  expect(rows("Line")).toEqual(Object.keys(person.properties).toSorted());
});
