/** `candor review` against revisions of git, as a pull request is compared. */
import { execFileSync } from "node:child_process";
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { commitAll, edit, git, write, writePolicy } from "../../../test/bakery.ts";
import { run } from "../src/run.ts";
import { captureIo } from "./capture-io.ts";

let home = "";
let folder = "";

beforeEach(async () => {
  home = await realpath(await mkdtemp(join(tmpdir(), "candor-review-")));
  folder = join(home, "shop");
  await writePolicy(folder);
  await write(folder, "candor.config.json", `{ "build": { "guard": false } }`);
  commitAll(folder);
});

afterEach(() => rm(home, { recursive: true }));

interface Ran {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function review(base: string, cwd: string = folder, ...flags: readonly string[]): Promise<Ran> {
  const io = captureIo(cwd);
  const exit = await run(["review", base, ...flags], io);
  return { exit, ...io.written };
}

async function change(within: string, from: string, to: string): Promise<void> {
  await edit(folder, within, from, to);
  git(folder, "commit", "--quiet", "--all", `--message=${to}`);
}

/** `main` goes on after a branch has left it, and the branch changes something else. */
async function part(): Promise<void> {
  git(folder, "checkout", "--quiet", "-b", "fewer-letters");
  await change("policies/purposes/letters.md", "2 a month", "1 a month");
  git(folder, "checkout", "--quiet", "main");
  await change("policies/data.md", "12 months", "24 months");
  git(folder, "checkout", "--quiet", "fewer-letters");
}

test("what others changed on the base since is no change of this one", async () => {
  await part();
  const { exit, stdout, stderr } = await review("main");
  expect([exit, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("### What changes for people from main to policies");
  expect(stdout).toContain("now: At most once every month");
  expect(stdout).not.toContain("24 months");

  git(folder, "merge", "--quiet", "--message=merged", "main");
  const merged = (await review("main")).stdout;
  expect(merged).toContain("now: At most once every month");
  expect(merged).not.toContain("24 months");
});

test("the folder that a revision names is that of the commit where they parted, too", async () => {
  await part();
  const { stdout } = await review("main:policies");
  expect(stdout).toContain("now: At most once every month");
  expect(stdout).not.toContain("24 months");
  const { exit, stderr } = await review("main:old/policies");
  expect([exit, stderr]).toEqual([2, expect.stringContaining("there is no folder `old/policies` at `main`")]);
});

test("a folder and a release are compared as they are", async () => {
  await part();
  git(folder, "branch", "old");
  await writePolicy(folder, "old");
  await edit(folder, "old/data.md", "12 months", "48 months");
  expect((await review("old")).stdout).toContain("48 months");
  const io = captureIo(folder);
  expect(await run(["release"], io)).toBe(0);
  expect((await review("1.0.0")).stdout).toContain("Nothing changes from version 1.0.0 to policies.");
});

test("a shallow checkout says what to set, and does with the whole history", async () => {
  await part();
  const shallow = join(home, "shallow");
  const clone = ["clone", "--quiet", "--depth", "1", "--branch", "fewer-letters", `file://${folder}`, shallow];
  execFileSync("git", clone, { stdio: "pipe" });
  const says = expect.stringMatching(
    /^error: where this change left `origin\/main` cannot be found, because the checkout is shallow: set `fetch-depth: 0`/,
  ) as string;
  expect(await review("origin/main", shallow)).toEqual({ exit: 2, stdout: "", stderr: says });
  git(shallow, "fetch", "--quiet", "--depth", "1", "origin", "main:refs/remotes/origin/main");
  expect(await review("origin/main", shallow)).toEqual({ exit: 2, stdout: "", stderr: says });
  git(shallow, "fetch", "--quiet", "--unshallow", "origin", "+refs/heads/*:refs/remotes/origin/*");
  expect(await review("origin/main", shallow)).toMatchObject({ exit: 0, stderr: "" });
});

test("revisions that share nothing cannot be compared, and what git does not know is said", async () => {
  git(folder, "checkout", "--quiet", "--orphan", "alone");
  git(folder, "commit", "--quiet", "--message=alone");
  expect(await review("main")).toMatchObject({
    exit: 2,
    stderr: expect.stringContaining("`main` and what is checked out have no commit in common") as string,
  });
  for (const [base, says] of [
    ["nowhere", "`nowhere` is no folder, no release and no revision of git"],
    ["", "has a name"],
    ["main..alone", "is no folder, no release and no revision"],
  ] as const) {
    expect(await review(base)).toMatchObject({ exit: 2, stdout: "", stderr: expect.stringContaining(says) as string });
  }
});

test("each project of a repository has a comment of its own, and its files from the root of the repository", async () => {
  await writePolicy(folder, "apps/letters/policies");
  await write(folder, "apps/letters/candor.config.json", "{}");
  await edit(folder, "apps/letters/policies/data.md", "---\n# ", "shoe-size: { from: [you] }\n---\n# ");
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--message=two");
  const inside = (await review("HEAD", join(folder, "apps/letters"))).stdout;
  expect(inside).toMatch(/^<!-- candor review apps\/letters\/candor\.config\.json -->\n\n## Candor: `apps\/letters`\n/);
  expect(inside).toContain("| `apps/letters/policies/data.md:");
  const above = (await review("HEAD", folder, "--config", "apps/letters/candor.config.json")).stdout;
  expect(above.split("\n")[0]).toBe(inside.split("\n")[0]);
  expect((await review("HEAD")).stdout).toMatch(/^<!-- candor review -->\n\n## Candor\n/);
});
