import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { edit } from "../../../test/bakery.ts";
import { writeTranslatedPolicy, xliff } from "../../../test/translated-policy.ts";
import { candor } from "./baselined-project.ts";

const FRENCH = "# Vos droits\n\nDemandez-nous, et nous répondons.\n";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "candor-import-"));
});

afterEach(() => rm(folder, { recursive: true }));

/** A French document whose summary is behind its source, as it is sent to a translator. */
async function exported(): Promise<string> {
  await writeTranslatedPolicy(folder, { "policies/fr/rights.md": FRENCH });
  await candor(folder, "translate --accept fr/rights.md");
  await edit(folder, "policies/rights.md", "Ask us, and we answer.", "Ask us, and we answer in a week.");
  const { stdout } = await candor(folder, "translate --export fr/rights.md");
  await writeFile(join(folder, "fr.xlf"), stdout);
  return stdout;
}

async function behind(): Promise<unknown> {
  const { stdout } = await candor(folder, "translate fr/rights.md --json");
  const { languages } = JSON.parse(stdout) as {
    languages: readonly { documents: readonly { stale: readonly string[] }[] }[];
  };
  return languages[0]?.documents[0]?.stale;
}

test("a text that is behind and comes back as it went out stays behind, and is told", async () => {
  const xml = await exported();
  expect(xml.match(/<segment state="\w+">/g)).toEqual(['<segment state="translated">', '<segment state="initial">']);
  const lock = await readFile(join(folder, "policies/translations.lock"), "utf8");
  const { exit, stdout } = await candor(folder, "translate --import fr.xlf");
  expect(exit).toBe(1);
  expect(stdout).toContain("1 text taken, 0 documents changed\n");
  expect(stdout).toContain("`rights/summary` is left out: it is what stood here already, behind its source\n");
  expect(await readFile(join(folder, "policies/translations.lock"), "utf8")).toBe(lock);
  expect(await behind()).toEqual(["#summary"]);
});

for (const state of ["reviewed", "final"]) {
  test(`one whose state is ${state} is up to date, as somebody said who read it`, async () => {
    const xml = await exported();
    await writeFile(join(folder, "fr.xlf"), xml.replace('state="initial"', `state="${state}"`));
    expect(await candor(folder, "translate --import fr.xlf")).toMatchObject({
      exit: 0,
      stdout: "2 texts taken, 0 documents changed\n",
    });
    expect(await behind()).toEqual([]);
  });
}

test("one that is translated anew is up to date, whatever its state", async () => {
  const xml = await exported();
  await writeFile(join(folder, "fr.xlf"), xml.replace("répondons.", "répondons dans la semaine."));
  expect((await candor(folder, "translate --import fr.xlf")).exit).toBe(0);
  expect(await behind()).toEqual([]);
});

test("nothing is written through a link out of the policy, neither a text nor the lock", async () => {
  await writeTranslatedPolicy(folder, { "fr.xlf": xliff({ title: ["Your rights", "Vos droits"] }) });
  await mkdir(join(folder, "elsewhere"));
  await symlink("../elsewhere", join(folder, "policies/fr"));
  expect(await candor(folder, "translate --import fr.xlf")).toMatchObject({
    exit: 2,
    stdout: "",
    stderr: expect.stringContaining(
      "`fr/rights.md` cannot be written: a link on the way leads out of the policy folder",
    ) as string,
  });
  expect(await readdir(join(folder, "elsewhere"))).toEqual([]);
  expect(await readdir(join(folder, "policies"))).not.toContain("translations.lock");
});

test("a lock that is a link is neither read nor written: what it links to is not told", async () => {
  await writeTranslatedPolicy(folder, {
    "policies/fr/rights.md": FRENCH,
    "secret.txt": "hush:x:0:0\n",
    "fr.xlf": xliff({ title: ["Your rights", "Nos droits"] }),
  });
  await symlink("../secret.txt", join(folder, "policies/translations.lock"));
  for (const line of ["--import fr.xlf", "--accept fr/rights.md", "--export fr", "fr"]) {
    const { exit, stdout, stderr } = await candor(folder, `translate ${line}`);
    expect([line, exit, stdout + stderr]).toEqual([line, 2, expect.not.stringContaining("hush")]);
    expect(stderr).toContain("`translations.lock` cannot be read: it is a symbolic link");
  }
  expect(await readFile(join(folder, "secret.txt"), "utf8")).toBe("hush:x:0:0\n");
  expect(await readFile(join(folder, "policies/fr/rights.md"), "utf8")).toBe(FRENCH);
});

test("says which parts the file lacks that are still to be translated", async () => {
  await exported();
  const lines = (await readFile(join(folder, "fr.xlf"), "utf8")).replace(/<unit id="summary">[\s\S]*?<\/unit>/, "");
  await writeFile(join(folder, "fr.xlf"), lines);
  const ran = await candor(folder, "translate --import fr.xlf");
  expect(ran.stderr).toMatch(
    /^the file lacks \d+ parts that are missing or behind: .* and \d+ more; `candor translate fr` lists all$/m,
  );
  await writeFile(join(folder, "fr.xlf"), xliff({ title: ["Your rights", "Vos droits"] }));
  expect((await candor(folder, "translate --import fr.xlf")).stderr).toContain("more; `candor translate fr` lists all");
});
