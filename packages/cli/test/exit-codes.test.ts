/** What each command ends with, and on which of the two outputs it says why: the tables of README.md. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "../src/run.ts";
import { captureIo } from "./capture-io.ts";

const MINIMAL = join(import.meta.dirname, "../../compiler/test/fixtures/minimal");

/** Every command that reads a config. `new` writes where there is nothing yet, so it alone needs no policy folder. */
const READING = [
  "lint",
  "lint --warn-only",
  "lint --format sarif",
  "lint --fix",
  "fmt",
  "fmt --check",
  "build",
  "build --check --warn-only",
  "build --watch",
  "dev --port 0",
  "test",
  "test --format lcov",
  "why send-your-bread",
  "check",
  "check --format github",
  "promises",
  "promises --json",
  "translate",
  "translate --json",
  "diff policies",
  "review policies",
  "release",
];

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "candor-exit-"));
});

afterEach(() => rm(folder, { recursive: true }));

interface Ran {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function candor(line: string): Promise<Ran> {
  const io = captureIo(folder);
  const exit = await run(line.split(" "), io);
  return { exit, ...io.written };
}

/** A policy without findings, with a test and code that reads nothing that it must not. */
async function setUp(): Promise<void> {
  await cp(MINIMAL, join(folder, "policies"), { recursive: true });
  await writeFile(join(folder, "candor.config.json"), `{ "build": { "guard": false } }`);
  await mkdir(join(folder, "policies/tests"));
  await writeFile(join(folder, "policies/tests/customers.yaml"), (await candor("test --example")).stdout);
  await mkdir(join(folder, "src"));
  await writeFile(join(folder, "src/a.ts"), "export {};\n");
  await writeFile(join(folder, "tsconfig.json"), `{ "compilerOptions": { "types": [] }, "include": ["src"] }`);
}

async function breakPolicy(): Promise<void> {
  const data = join(folder, "policies/data.md");
  await writeFile(data, (await readFile(data, "utf8")).replace("---\n# ", "shoe-size: { from: [you] }\n---\n# "));
}

test.each([...READING, "new purpose newsletter"])(
  "%s: a config that is missing, unreadable or wrong ends with 2",
  async (line) => {
    await cp(MINIMAL, join(folder, "policies"), { recursive: true });
    await mkdir(join(folder, "a-folder.json"));
    await writeFile(join(folder, "wrong.json"), `{ "polices": "policies" }`);
    await writeFile(join(folder, "broken.json"), "{");
    await writeFile(join(folder, "names-no-file.json"), `{ "lint": { "packs": ["gone.json"] } }`);
    for (const config of ["gone.json", "a-folder.json", "wrong.json", "broken.json", "names-no-file.json"]) {
      const { exit, stdout, stderr } = await candor(`${line} --config ${config}`);
      expect([config, exit, stdout + stderr]).toEqual([config, 2, expect.stringContaining(config)]);
    }
  },
);

test.each(READING)("%s: a policy folder that is missing, empty or a file ends with 2", async (line) => {
  const isMissing = await candor(line);
  expect([isMissing.exit, isMissing.stdout + isMissing.stderr]).toEqual([2, expect.stringContaining("policies")]);
  await mkdir(join(folder, "policies"));
  expect((await candor(line)).exit).toBe(2);
  await rm(join(folder, "policies"), { recursive: true });
  await writeFile(join(folder, "policies"), "");
  expect((await candor(line)).exit).toBe(2);
});

test.each(["lint nowhere", "lint . --pack atlantis", "fmt nowhere", "fmt .", "test nowhere", "explain no/rule"])(
  "%s: what is named and is not there ends with 2",
  async (line) => expect((await candor(line)).exit).toBe(2),
);

test.each(["build", "build --check", "build --warn-only"])(
  "%s: an output that may not be written ends with 2",
  async (line) => {
    await setUp();
    await writeFile(join(folder, "candor.config.json"), `{ "build": { "guard": false, "page": "../page" } }`);
    expect(await candor(line)).toMatchObject({ exit: 2, stdout: expect.stringContaining("config/output") as string });
  },
);

test("no findings end with 0", async () => {
  await setUp();
  for (const line of ["lint", "fmt", "build", "build --check", "test", "check", "why send-your-bread", "translate"]) {
    expect([line, (await candor(line)).exit]).toEqual([line, 0]);
  }
  for (const line of ["diff policies", "review policies", "rules", "explain keep/missing", "--version", "--help"]) {
    expect([line, (await candor(line)).exit]).toEqual([line, 0]);
  }
});

test("findings end with 1; where they may not fail, with 0", async () => {
  await setUp();
  await breakPolicy();
  await writeFile(join(folder, "policies/rights.md"), "<b>no facts</b>");
  for (const line of ["lint", "fmt", "build", "build --check", "test", "check", "why send-your-bread", "promises"]) {
    expect([line, (await candor(line)).exit]).toEqual([line, 1]);
  }
  for (const line of ["diff policies", "release", "translate"]) {
    expect([line, (await candor(line)).exit]).toEqual([line, 1]);
  }
  for (const line of ["lint --warn-only", "build --warn-only", "check --warn-only", "review policies"]) {
    expect([line, (await candor(line)).exit]).toEqual([line, 0]);
  }
});

test("what is not in its form, and what is not built, end with 1", async () => {
  await setUp();
  expect((await candor("build --check")).exit).toBe(1);
  const data = join(folder, "policies/data.md");
  await writeFile(data, `${await readFile(data, "utf8")}\n\n\n`);
  expect((await candor("fmt --check")).exit).toBe(1);
});

test.each(["lnt", "lint --formt sarif", "lint a b", "lint --format xml", "why", "test --threshold many", "new", ""])(
  "`candor %s` is wrong usage: it ends with 2, and nothing is on standard output",
  async (line) => {
    const io = captureIo(folder);
    expect(await run(line.split(" ").filter(Boolean), io)).toBe(2);
    expect(io.written).toEqual({ stdout: "", stderr: expect.stringMatching(/\S/) });
  },
);

test("what is printed for programs is all that is on standard output", async () => {
  await setUp();
  await breakPolicy();
  const json = ["lint", "check", "build", "fmt", "test", "translate", "diff policies", "promises", "release"];
  for (const line of json) {
    const { stdout } = await candor(`${line} --json`);
    expect([line, typeof JSON.parse(stdout)]).toEqual([line, "object"]);
  }
  for (const line of ["lint", "check", "build --check"]) {
    expect(JSON.parse((await candor(`${line} --format sarif`)).stdout)).toHaveProperty("runs");
    const lines = (await candor(`${line} --format github`)).stdout.trimEnd().split("\n");
    expect([line, lines.filter((each) => !/^::(?:error|warning|notice) /.test(each))]).toEqual([line, []]);
    expect((await candor(`${line} --format markdown`)).stdout).toMatch(/^(?:\*\*\d|No findings)/);
  }
  await writeFile(join(folder, "candor.config.json"), `{ "baseline": "known.json" }`);
  const updated = await candor("lint --update-baseline --json");
  expect(JSON.parse(updated.stdout)).toMatchObject({ ok: true });
  expect(updated.stderr).toContain("written: known.json");
});

test("where there is nothing to add, standard error is empty", async () => {
  await setUp();
  await writeFile(
    join(folder, "old.md"),
    "# Privacy policy\n\nWe use your email address to send you our newsletter.\n",
  );
  const lines = [
    "lint",
    "fmt",
    "build",
    "check",
    "test",
    "test --example",
    "why send-your-bread",
    "why send-your-bread --json",
    "translate",
    "diff policies",
    "diff policies --json",
    "review policies",
    "rules",
    "explain keep/missing",
    "import old.md --out draft --json",
    "new purpose --help",
    "--help",
    "--version",
  ];
  for (const line of lines) {
    const { stdout, stderr } = await candor(line);
    expect([line, stdout, stderr]).toEqual([line, expect.stringMatching(/\S/), ""]);
  }
});

test("coverage as LCOV and the text of a comment stand alone; what is wrong is on standard error", async () => {
  await setUp();
  expect((await candor("test --format lcov")).stdout).toMatch(/^TN:\n(?:[A-Z]+:.*\n|end_of_record\n)+$/);
  expect((await candor("review policies")).stdout).toMatch(/^<!-- candor review -->\n/);
  await rm(join(folder, "policies"), { recursive: true });
  for (const line of ["test --format lcov", "review policies"]) {
    expect(await candor(line)).toEqual({ exit: 2, stdout: "", stderr: expect.stringContaining("file/missing") });
  }
});

test("what to do next is a hint, and is on standard error", async () => {
  await setUp();
  await rm(join(folder, "policies/tests"), { recursive: true });
  const none = await candor("test");
  expect(none).toMatchObject({ exit: 1, stdout: expect.stringContaining("test/missing") as string });
  expect(none.stdout).not.toContain("write one like this");
  expect(none.stderr).toContain("write one like this, as policies/tests/customers.yaml");
  expect(await candor("new purpose newsletter")).toMatchObject({
    exit: 0,
    stdout: "written  policies/purposes/newsletter.md\n",
    stderr: expect.stringMatching(/^next: /) as string,
  });
});
