import { readFile } from "node:fs/promises";
import { compile } from "@candor/compiler";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { parse } from "yaml";

interface Example {
  readonly within: string;
  readonly text: string;
  readonly line: number;
}

const GUIDE = new URL("../docs/writing-a-policy.md", import.meta.url);
const guide = await readFile(GUIDE, "utf8");
const examples = [...guide.matchAll(/^`policies\/(?<within>[^`\n]+\.md)`\n```markdown\n(?<text>[^]*?)^```$/gm)].map(
  toExample,
);

test("every Markdown example of the guide says which file it is", () => {
  expect(examples).toHaveLength(guide.match(/^```markdown$/gm)?.length ?? 0);
});

test.each(examples)("the example $within on line $line fits its schema", async ({ within, text }) => {
  const [, frontmatter = ""] = /^---\n([^]*?)^---\n# /m.exec(text) ?? [];
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(await schemaOf(within));
  expect(validate(parse(frontmatter)) || validate.errors).toBe(true);
});

test("the first eight files of the guide are a policy that compiles without a finding", () => {
  const files = examples.slice(0, 8).map(({ within, text }) => ({ path: `policies/${within}`, within, text }));
  const { model, diagnostics } = compile({ folder: "policies", files });
  expect(diagnostics).toEqual([]);
  expect(model?.purposes.map(({ id }) => id)).toEqual(["repair-your-bike"]);
});

function toExample(match: RegExpMatchArray): Example {
  const { within = "", text = "" } = match.groups ?? {};
  return { within, text, line: guide.slice(0, match.index).split("\n").length };
}

async function schemaOf(within: string): Promise<object> {
  const kind = within.startsWith("purposes/") ? "purpose" : within.replace(".md", "");
  return JSON.parse(await readFile(new URL(`../schemas/${kind}.schema.json`, import.meta.url), "utf8")) as object;
}
