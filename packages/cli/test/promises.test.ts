import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "../src/run.ts";
import { captureIo } from "./capture-io.ts";

const SCHEMA = join(import.meta.dirname, "../../../schemas/promises.schema.json");
const MINIMAL = join(import.meta.dirname, "../../compiler/test/fixtures/minimal");
const TSCONFIG = '{ "compilerOptions": { "strict": true, "types": [], "noEmit": true }, "include": ["src"] }';
const CODE = `interface Person {
  /** @personal name */
  name: string;
}
/** @purpose send-your-bread */
export const greet = ({ name }: Person): string => name;
`;
const LEAK = "export const advertise = (person: Person): string => person.name;\n";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "candor-promises-"));
  await cp(MINIMAL, join(folder, "policies"), { recursive: true });
  await writeFile(join(folder, "candor.config.json"), '{ "check": { "projects": ["tsconfig.json"] } }');
  await writeFile(join(folder, "tsconfig.json"), TSCONFIG);
  await edit("policies/mission.md", "promises:\n", "promises:\n  only-needed: We collect what we need.\n");
  await mkdir(join(folder, "src"));
  await writeFile(join(folder, "src/a.ts"), CODE);
});

afterEach(() => rm(folder, { recursive: true }));

test("D25: what was tested is kept in a file that fits its schema, and a second run changes nothing", async () => {
  expect(await candor("promises", "--save")).toMatchObject({ exit: 0, stderr: "written: policies/promises.json\n" });
  const saved = await read("policies/promises.json");
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(await readFile(SCHEMA, "utf8")));
  expect(validate(JSON.parse(saved)) || validate.errors).toBe(true);
  expect(await candor("promises", "--save")).toMatchObject({ exit: 0, stderr: "unchanged: policies/promises.json\n" });
  expect((await candor("promises", "--json")).stdout).toBe(saved);
  expect((await candor("lint")).exit).toBe(0);
  expect((await readdir(join(folder, "policies"))).filter((name) => name.includes("tmp"))).toEqual([]);
});

test("a later day is a later test, and no history", async () => {
  await candor("promises", "--save");
  await candor("promises", "--save", "--now", "2027-05-03");
  const { results, history } = JSON.parse(await read("policies/promises.json"));
  expect(results[1]).toMatchObject({ promise: "only-needed", status: "holds", date: "2027-05-03" });
  expect(history).toMatchObject([{ date: "2026-11-21" }]);
});

test("a breach in the code is kept, fails, and is named from the folder of the config wherever the command runs", async () => {
  await writeFile(join(folder, "src/a.ts"), CODE + LEAK);
  const { exit, stdout } = await candor("promises", "--save");
  expect([exit, stdout]).toEqual([1, expect.stringContaining("src/a.ts:7 code/no-purpose")]);
  const saved = await read("policies/promises.json");
  await candorIn(join(folder, "src"), "promises", "--save");
  expect(await read("policies/promises.json")).toBe(saved);
  expect(JSON.parse(saved).results[1]).toMatchObject({ promise: "only-needed", status: "broken" });
  await writeFile(join(folder, "src/a.ts"), CODE);
  await candor("promises", "--save", "--now", "2026-11-23");
  const { history } = JSON.parse(await read("policies/promises.json"));
  expect(history.map(({ date }: { date: string }) => date)).toEqual(["2026-11-21", "2026-11-23"]);
});

test("a comment in the code keeps no promise, and a wrong one does not hide what is found", async () => {
  const ignored = LEAK.replace(
    "export",
    "// candor-ignore code/no-purpose -- goes with ticket 214 (Mara Lind)\nexport",
  );
  for (const code of [ignored, ignored.replace(" (Mara Lind)", "")]) {
    await writeFile(join(folder, "src/a.ts"), CODE + code);
    const { exit, stdout } = await candor("promises");
    expect([exit, stdout]).toEqual([1, expect.stringContaining("src/a.ts:8 code/no-purpose")]);
  }
});

test("the page shows what was kept, and says so when the policy has changed since", async () => {
  await candor("build");
  expect(await page()).toContain("In line with this policy");
  await candor("promises", "--save");
  expect(await candor("build", "--check")).toMatchObject({ exit: 1 });
  await candor("build");
  expect(await page()).toContain("Tested against our policy and 100% of our code on 21 November 2026.");
  await edit("policies/mission.md", "We use your data to send", "We only use your data to send");
  await candor("build");
  expect(await page()).toContain("That test was of version 1.0.0 of this policy, which has changed since.");
  expect(await candor("build", "--check")).toMatchObject({ exit: 0 });
});

test("a run without the code does not take away what one with it showed", async () => {
  await candor("promises", "--save");
  const saved = await read("policies/promises.json");
  await writeFile(join(folder, "candor.config.json"), "{}");
  const { stdout, stderr } = await candor("promises", "--save");
  expect(stdout).toContain("holds: tested against the policy and 100 % of the code (1 of 1 read) on 2026-11-21");
  expect(stderr).toContain("note: the code was not tested: candor.config.json does not say where the code is");
  expect(await read("policies/promises.json")).toBe(saved);
});

test.each([
  ["code that cannot be read", "src/a.ts", "export const = ;"],
  ["code without personal data", "src/a.ts", "export const one = 1;\n"],
])("%s shows nothing", async (_, path, text) => {
  await writeFile(join(folder, path), text);
  const { stdout, stderr } = await candor("promises");
  expect(stdout).not.toContain("holds");
  expect(stderr).toContain("note: the code was not tested: ");
});

test("another error of the policy is named and fails; one that hides the policy ends the run", async () => {
  await edit("policies/purposes/send-your-bread.md", "No address, no parcel.", "");
  expect(await candor("promises")).toMatchObject({
    exit: 1,
    stderr: expect.stringContaining("other errors (1)") as string,
  });
  await edit("policies/data.md", "name:", "name: [");
  const { exit, stdout } = await candor("promises", "--save");
  expect([exit, stdout]).toEqual([1, expect.stringContaining("error yaml/syntax")]);
  expect(await readdir(join(folder, "policies"))).not.toContain("promises.json");
});

test("what cannot be read is told as a finding of the command that was asked", async () => {
  await writeFile(join(folder, "policies/mission.md"), "---\npromises: [\n---\n");
  const { exit, stdout } = await candor("promises", "--json");
  expect([exit, JSON.parse(stdout)]).toMatchObject([1, { command: "promises", ok: false }]);
});

test("a day that no calendar has is a mistake of use", async () => {
  expect(await candor("promises", "--now", "2026-02-30")).toMatchObject({ exit: 2 });
});

interface Ran {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

function candor(...argv: string[]): Promise<Ran> {
  return candorIn(folder, ...argv);
}

async function candorIn(cwd: string, ...argv: string[]): Promise<Ran> {
  const io = captureIo(cwd);
  const exit = await run(argv, io);
  return { exit, ...io.written };
}

function read(path: string): Promise<string> {
  return readFile(join(folder, path), "utf8");
}

async function edit(path: string, from: string, to: string): Promise<void> {
  const text = await read(path);
  expect(text).toContain(from);
  await writeFile(join(folder, path), text.replace(from, to));
}

async function page(): Promise<string> {
  return (await read("public/privacy/index.html")).replaceAll(/<[^>]*>/g, "");
}
