import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { run } from "../src/run.ts";
import { captureIo } from "./capture-io.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** Runs the command on the example policy, which lies where the tests run. */
async function candor(...argv: readonly string[]): Promise<{ exit: number; stdout: string; stderr: string }> {
  const io = captureIo(ROOT);
  return { exit: await run(argv, io), ...io.written };
}

async function validator(name: string): Promise<(value: unknown) => unknown> {
  const schema = JSON.parse(await readFile(new URL(`../../../schemas/${name}.schema.json`, import.meta.url), "utf8"));
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema as object);
  return (value) => validate(value) || validate.errors;
}

test("`test --json` and `why --json` print what their schemas describe", async () => {
  const tested = await candor("test", "--json");
  expect((await validator("output"))(JSON.parse(tested.stdout))).toBe(true);
  const fits = await validator("why");
  for (const question of [
    ["newsletter", "email", "--fixture", "customers/bruno"],
    ["newsletter", "orders", "--channel", "post"],
    ["send-your-coffee", "name"],
    ["newsletter", "--with", "yes newsletter on 2026-05-02", "--place", "DE"],
    ["stop-fraud", "--fixture", "lost"],
  ]) {
    const { exit, stdout } = await candor("why", ...question, "--json");
    expect([question, exit, fits(JSON.parse(stdout))]).toEqual([question, 0, true]);
  }
});

test("LCOV sums up: its counts are those of its lines and branches, and of the figures in JSON", async () => {
  const { stdout } = await candor("test", "--format", "lcov");
  const records = stdout.split("end_of_record\n").slice(0, -1);
  let [found, hit] = [0, 0];
  for (const record of records) {
    const lines = record.trim().split("\n");
    const of = (key: string): readonly string[] =>
      lines.filter((line) => line.startsWith(`${key}:`)).map((line) => line.slice(key.length + 1));
    const branches = of("BRDA").map((line) => line.split(",")[3]);
    expect(of("BRF")).toEqual([String(branches.length)]);
    expect(of("BRH")).toEqual([String(branches.filter((count) => Number(count) > 0).length)]);
    expect(of("LF")).toEqual([String(of("DA").length)]);
    expect(of("LH")).toEqual([String(of("DA").filter((line) => !line.endsWith(",0")).length)]);
    const [file = ""] = of("SF");
    const text = (await readFile(new URL(`../../../${file}`, import.meta.url), "utf8")).split("\n");
    for (const line of of("DA")) expect(text[Number(line.split(",")[0]) - 1]).not.toBe("");
    found += branches.length;
    hit += Number(of("BRH")[0]);
  }
  const { tests } = JSON.parse((await candor("test", "--json")).stdout) as { tests: { outcomes: object } };
  expect(tests.outcomes).toEqual({ reached: hit, total: found });
});

test.each([
  [["test", "policies", "--config", "candor.config.json"], "name a policy folder or a config, not both"],
  [["test", "--threshold", "101"], "--threshold takes a number from 0 to 100"],
  [["test", "--format", "xml"], "Allowed choices are pretty, json, lcov."],
  [["why", "newsletter", "--place", "Nowhere"], "`Nowhere` is not a place"],
  [["why", "newsletter", "--channel", "emial"], "there is no channel `emial`; did you mean `email`?"],
  [["why", "newsletter", "--with", "yes everything optional"], "cannot be read"],
  [["why", "newsletter", "--with", "yes newsletter on 2030-01-01", "--now", "2026-11-21"], "lies after 2026-11-21"],
])("%j is misuse, and says how it is meant", async (argv, says) => {
  const { exit, stdout, stderr } = await candor(...argv);
  expect([exit, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(says);
});

test("`why` adds what somebody would say to what a person of the tests said", async () => {
  const { stdout } = await candor("why", "newsletter", "--fixture", "bruno", "--with", "yes newsletter on 2026-09-01");
  expect(stdout).toMatch(/^allowed: `newsletter`\n/);
});
