import { mkdtemp, readFile, rename, rm, writeFile, cp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Log } from "sarif";
import { afterEach, beforeEach, expect, test } from "vitest";
import { edit } from "../../../test/bakery.ts";
import { candor, found, held, READ, writeCode, writeProject } from "./baselined-project.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "candor-baseline-"));
  await writeProject(folder);
});

afterEach(() => rm(folder, { recursive: true }));

test("a baseline holds what was there: only what is new fails, and what is mended is told", async () => {
  expect((await candor(folder, "lint")).exit).toBe(1);
  const written = await candor(folder, "lint --update-baseline");
  expect(written.exit).toBe(0);
  expect(written.stderr).toMatch(/^written: known\.json, with \d findings? of `candor lint`: \d new, 0 taken out\n$/);
  expect(await candor(folder, "lint")).toMatchObject({
    exit: 0,
    stdout: expect.stringMatching(/more in the baseline/) as string,
  });
  expect((await candor(folder, "lint --update-baseline")).stderr).toMatch(/^unchanged: .*: 0 new, 0 taken out\n$/);

  await edit(folder, "policies/data.md", "unused-one", "another-one: { from: [you] }\nunused-one");
  const worse = await found(folder, "lint");
  expect(worse.diagnostics.every(({ message }) => message.includes("another-one"))).toBe(true);
  expect(worse.baseline.known).toBeGreaterThan(0);

  await edit(folder, "policies/data.md", "another-one: { from: [you] }\nunused-one: { from: [you] }\n", "");
  expect((await candor(folder, "lint")).stdout).toMatch(/of the baseline mended/);
});

test("a read that was there stays known when other code moves it, and another of its kind in the same file is new", async () => {
  await candor(folder, "check --update-baseline");
  expect((await candor(folder, "check")).exit).toBe(0);
  await writeCode(
    folder,
    `// More above.\n\nfunction one(person: Person): string {\n    return   person.name;\n}\n// And below.\n`,
  );
  expect((await candor(folder, "check")).exit).toBe(0);

  // As many as before, but not the one that was known.
  await writeCode(folder, `function one(person: Person): string {\n  return "to " + person.name;\n}\n`);
  const other = await found(folder, "check");
  expect(other.diagnostics.map(({ rule, place }) => [rule, place.start.line])).toEqual([["code/no-purpose", 6]]);
  expect(other.baseline.mended).toBe(1);

  await writeCode(
    folder,
    `function one(person: Person): string {\n${READ}}\nfunction two(person: Person): string {\n${READ}}\n`,
  );
  const again = await found(folder, "check");
  expect(again.diagnostics.map(({ rule, place }) => [rule, place.start.line])).toEqual([["code/no-purpose", 9]]);
});

test("a file that is renamed keeps what was known of it, as long as that is certain", async () => {
  await candor(folder, "check --update-baseline");
  await rename(join(folder, "src/a.ts"), join(folder, "src/b.ts"));
  expect((await candor(folder, "check")).exit).toBe(0);
  expect((await found(folder, "check")).baseline.mended).toBe(0);

  await cp(join(folder, "src/b.ts"), join(folder, "src/c.ts"));
  expect((await found(folder, "check")).diagnostics.map(({ place }) => place.file)).toEqual(["src/b.ts", "src/c.ts"]);

  // The old file is there still: it was copied.
  await rename(join(folder, "src/b.ts"), join(folder, "src/a.ts"));
  expect((await found(folder, "check")).diagnostics.map(({ place }) => place.file)).toEqual(["src/c.ts"]);
});

test("one fingerprint in the baseline, in JSON and in SARIF, wherever the command runs", async () => {
  const { fingerprints } = await found(folder, "check");
  expect(fingerprints.length).toBeGreaterThan(1);
  const log = JSON.parse((await candor(folder, "check --format sarif")).stdout) as Log;
  expect(log.runs[0]?.results?.map((result) => result.partialFingerprints?.["candor/v1"])).toEqual(fingerprints);
  await candor(folder, "check --update-baseline");
  expect((await held(folder)).check.map(({ fingerprint }) => fingerprint)).toEqual(fingerprints);
  expect((await candor(join(folder, "src"), "check")).exit).toBe(0);
  const config = join(folder, "candor.config.json");
  expect((await candor(tmpdir(), `check --config ${config}`)).exit).toBe(0);
  await candor(tmpdir(), `check --config ${config} --update-baseline`);
  expect(new Set((await held(folder)).check.map(({ file }) => file))).toEqual(
    new Set(["policies/data.md", "src/a.ts"]),
  );
});

test("a baseline that cannot be read is a finding, and stays as it is", async () => {
  for (const [text, says] of [
    [`{ "format": 1, "lint": [null], "check": [] }`, "is not one of this Candor"],
    [`{ "format": 2, "lint": [], "check": [] }`, "is not one of this Candor"],
    ["nothing", "is not JSON"],
    ["<<<<<<< HEAD\n{\n=======\n[\n>>>>>>> x\n", "has a merge conflict"],
  ] as const) {
    await writeFile(join(folder, "known.json"), text);
    for (const flag of ["", " --update-baseline"]) {
      const { exit, stdout } = await candor(folder, `lint${flag}`);
      expect([exit, stdout]).toEqual([
        2,
        expect.stringContaining(`error config/baseline: the baseline \`known.json\` ${says}`),
      ]);
    }
    expect(await readFile(join(folder, "known.json"), "utf8")).toBe(text);
  }
});

test("a baseline is not written where no config names one, outside the folder of the config, or by a run that saw nothing", async () => {
  const config = join(folder, "candor.config.json");
  await writeFile(config, "{}");
  expect(await candor(folder, "lint --update-baseline")).toMatchObject({
    exit: 2,
    stderr: expect.stringContaining("name a file for the baseline first") as string,
  });
  await writeFile(config, `{ "baseline": "../known.json" }`);
  expect(await candor(folder, "lint --update-baseline")).toMatchObject({
    exit: 2,
    stderr: expect.stringContaining("leads out of the folder of the config") as string,
  });
  await writeFile(config, `{ "baseline": "known.json", "policies": "nowhere" }`);
  expect(await candor(folder, "lint --update-baseline")).toMatchObject({
    exit: 2,
    stderr: expect.stringContaining("stays as it is") as string,
  });
  await expect(readFile(join(folder, "known.json"))).rejects.toThrow("ENOENT");
});

test("where facts that cannot be keep the baseline from being written, it is said which, and what to do then", async () => {
  await edit(folder, "policies/purposes/send-your-bread.md", "because: contract", "because: contrat");
  const ran = await candor(folder, "lint --update-baseline");
  expect(ran.stderr).toMatch(
    /stays as it is: no baseline holds `\S+` at policies\/purposes\/send-your-bread\.md:3, beside which not all is looked at\. Mend that first, then run `candor lint --update-baseline` again/,
  );
});

test("that code cannot be read is never known, and takes nothing out of the baseline", async () => {
  await candor(folder, "check --update-baseline");
  const before = await readFile(join(folder, "known.json"), "utf8");
  await rm(join(folder, "tsconfig.json"));
  const blind = await candor(folder, "check --update-baseline");
  expect(blind).toMatchObject({ exit: 1, stdout: expect.stringContaining("code/no-project") as string });
  expect(blind.stdout).not.toContain("mended");
  expect(blind.stderr).toContain("stays as it is");
  expect(await readFile(join(folder, "known.json"), "utf8")).toBe(before);
});

test("a policy that cannot be read is never known: no baseline hides it, takes it in, or counts what was not looked at as mended", async () => {
  await candor(folder, "lint --update-baseline");
  const before = await readFile(join(folder, "known.json"), "utf8");
  const data = await readFile(join(folder, "policies/data.md"), "utf8");
  const company = await readFile(join(folder, "policies/company.md"), "utf8");
  const mission = await readFile(join(folder, "policies/mission.md"), "utf8");
  const broken = [
    () => writeFile(join(folder, "policies/company.md"), "---\nname: [\n---\n# x"),
    () => writeFile(join(folder, "policies/company.md"), company.replace(/^name: .*$/m, "name: [1]")),
    () => rm(join(folder, "policies/company.md")),
    () => rm(join(folder, "policies/mission.md")),
    () => writeFile(join(folder, "policies/data.md"), "---\nname: [\n---\n# x"),
  ];
  for (const breakIt of broken) {
    await breakIt();
    for (const line of ["lint", "lint --update-baseline", "lint", "build", "build --check"]) {
      const { exit, stdout } = await candor(folder, line);
      expect([line, exit, stdout]).toEqual([line, 1, expect.not.stringMatching(/mended|clean/)]);
    }
    expect(await readFile(join(folder, "known.json"), "utf8")).toBe(before);
    await writeFile(join(folder, "policies/company.md"), company);
    await writeFile(join(folder, "policies/mission.md"), mission);
    await writeFile(join(folder, "policies/data.md"), data);
  }
  expect((await candor(folder, "lint")).exit).toBe(0);
});

test("a baseline that an older Candor wrote with a broken policy in it does not hide it", async () => {
  await writeFile(join(folder, "policies/company.md"), "---\nname: [\n---\n# x");
  const { diagnostics, fingerprints } = await found(folder, "lint");
  const lint = diagnostics.map(({ rule, message, place }, index) => {
    return { fingerprint: fingerprints[index], anywhere: fingerprints[index], rule, file: place.file, message };
  });
  await writeFile(join(folder, "known.json"), JSON.stringify({ format: 1, lint, check: [] }));
  const { exit, stdout } = await candor(folder, "lint");
  expect([exit, stdout]).toEqual([1, expect.stringContaining("error yaml/syntax")]);
});
