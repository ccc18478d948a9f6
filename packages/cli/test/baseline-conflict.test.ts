import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { edit } from "../../../test/bakery.ts";
import { candor, found, held, writeCode, writeProject } from "./baselined-project.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "candor-baseline-"));
  await writeProject(folder);
});

afterEach(() => rm(folder, { recursive: true }));

/** As git leaves two versions of the baseline that part after what both hold. */
async function conflict(style: "merge" | "diff3"): Promise<void> {
  await candor(folder, "lint --update-baseline");
  const versions = [];
  for (const file of ["src/b.ts", "src/c.ts"]) {
    await writeCode(folder, `const f = (person: Person): string => person.name;\n`, file);
    await candor(folder, "check --update-baseline");
    versions.push((await readFile(join(folder, "known.json"), "utf8")).split("\n"));
    await rm(join(folder, file));
  }
  const [ours = [], theirs = []] = versions;
  const first = ours.findIndex((line, at) => line !== theirs[at]);
  const origin = style === "diff3" ? ["||||||| 1234567", "what both came from"] : [];
  await writeFile(
    join(folder, "known.json"),
    [
      ...ours.slice(0, first),
      "<<<<<<< HEAD",
      ...ours.slice(first),
      ...origin,
      "=======",
      ...theirs.slice(first),
      ">>>>>>> other",
    ].join("\n"),
  );
}

test.each(["merge", "diff3"] as const)(
  "a %s conflict in the baseline is one finding, whose command mends it and loses nothing",
  async (style) => {
    await conflict(style);
    for (const command of ["lint", "check"] as const) {
      const { diagnostics } = await found(folder, command);
      expect(diagnostics).toMatchObject([{ rule: "config/baseline", place: { file: "known.json" } }]);
      expect(diagnostics[0]?.help).toContain(`\`candor ${command} --update-baseline\``);
      expect((await candor(folder, command)).exit).toBe(2);
    }
    expect((await candor(folder, "build --check")).exit).toBe(2);
    expect(await candor(folder, "review policies")).toMatchObject({
      exit: 2,
      stdout: "",
      stderr: expect.stringContaining("config/baseline") as string,
    });

    const mended = await candor(folder, "lint --update-baseline");
    expect(mended.exit).toBe(0);
    expect(mended.stderr).toContain("0 new, 0 taken out\nnote: it had a merge conflict; of `candor check`");
    expect(mended.stderr).toContain("run `candor check --update-baseline` too\n");
    expect((await held(folder)).check.map(({ file }) => file)).toEqual(
      expect.arrayContaining(["src/b.ts", "src/c.ts"]),
    );
    expect((await candor(folder, "check --update-baseline")).stderr).toContain("0 new, 2 taken out");
    expect((await candor(folder, "check")).exit).toBe(0);
  },
);

test("what is new since the versions of a conflict parted is counted, not slipped in", async () => {
  await conflict("merge");
  await edit(folder, "policies/data.md", "unused-one", "another-one: { from: [you] }\nunused-one");
  expect((await candor(folder, "lint --update-baseline")).stderr).toMatch(/: [1-9]\d* new, 0 taken out\n/);
});
