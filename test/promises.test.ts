/** What a promise means is said in one place each: rules raise it, their pages and docs/promises.md say so. */
import { readFile } from "node:fs/promises";
import { compile, readPolicy, rules } from "@candor/compiler";
import { TOLD_BY_CODE } from "@candor/model";
import { describe, expect, test } from "vitest";
import { parseRulePage } from "./rule-page.ts";

const ROOT = new URL("../", import.meta.url);
const MINIMAL = "packages/compiler/test/fixtures/minimal";
const mission = JSON.parse(await read("schemas/mission.schema.json")) as {
  readonly properties: { readonly promises: { readonly properties: object } };
};
const known = Object.keys(mission.properties.promises.properties).toSorted();
const raised = rules.flatMap(({ id, withPromise }) => (withPromise ? [{ id, ...withPromise }] : []));
const breaking = raised.filter(({ severity }) => severity === "error");

test("D25: every promise that Candor knows is tested by a rule, and no rule raises another", () => {
  expect([...new Set(breaking.map(({ promise }) => promise))].toSorted()).toEqual(known);
  expect(raised.map(({ promise }) => promise).filter((promise) => !known.includes(promise))).toEqual([]);
  expect([...TOLD_BY_CODE.keys()].filter((promise) => !known.includes(promise))).toEqual([]);
});

test("docs/promises.md has a row for each, with the rules that break it and whether the code tells", async () => {
  const rows = (await read("docs/promises.md")).matchAll(/^`([a-z-]+)` \| [^|]+ \| ([^|]+) \| (yes|nothing)/gm);
  const told = [...rows].map(([, promise = "", links = "", code]) => ({
    promise,
    rules: [...links.matchAll(/\[([a-z/-]+)\]\(\.\.\/packages\/compiler\/src\/lint\/rules\/\1\/page\.md\)/g)].map(
      ([, id]) => id,
    ),
    code: code === "yes",
  }));
  const meant = known.map((promise) => ({
    promise,
    rules: breaking.filter((rule) => rule.promise === promise).map(({ id }) => id),
    code: TOLD_BY_CODE.has(promise),
  }));
  expect(told).toEqual(meant);
});

describe.each(raised)("$promise raises $id", ({ id, promise, severity }) => {
  test("its page says so, and what it says to avoid is then as grave as that", async () => {
    const text = await read(`packages/compiler/src/lint/rules/${id}/page.md`);
    expect(text).toContain(`\`${promise}\``);
    for (const example of parseRulePage(text).avoid) {
      const { files } = await readPolicy(MINIMAL);
      const texts = new Map([...files.map((file) => [file.within, file.text] as const), ...example]);
      const made = (texts.get("mission.md") ?? "").replace(
        new RegExp(`^promises:\n(?![^]*^  ${promise}:)`, "m"),
        `promises:\n  ${promise}: We keep our word.\n`,
      );
      const sources = [...texts, ["mission.md", made] as const].map(([within, source]) => ({
        path: within,
        within,
        text: source,
      }));
      const unique = [...new Map(sources.map((source) => [source.within, source])).values()];
      const found = compile({ folder: "policies", files: unique }).diagnostics.filter((finding) => finding.rule === id);
      expect(found.length).toBeGreaterThan(0);
      expect(new Set(found.map((finding) => finding.severity))).toEqual(new Set([severity]));
    }
  });
});

function read(path: string): Promise<string> {
  return readFile(new URL(path, ROOT), "utf8");
}
