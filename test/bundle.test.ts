/** What is published does what the source does: each command, from the bundle and from the source, on the same policy. */
import { spawnSync } from "node:child_process";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const CLI = join(ROOT, "packages/cli");
let home = "";

beforeAll(async () => {
  const made = spawnSync(process.execPath, [join(CLI, "tools/bundle.ts")], { encoding: "utf8" });
  if (made.status !== 0) throw new Error(made.stderr);
  home = await mkdtemp(join(tmpdir(), "candor-bundle-"));
  for (const name of ["source", "bundle"]) {
    await cp(join(ROOT, "policies"), join(home, name, "policies"), { recursive: true });
    await writeFile(join(home, name, "candor.config.json"), "{}\n");
    await writeFile(join(home, name, "old.md"), "# Privacy\n\nWe keep your email address for two years.\n");
  }
});

afterAll(() => rm(home, { recursive: true }));

test.each([
  "--help",
  "lint --json",
  "lint --pack maine",
  "lint --format sarif",
  "fmt --check",
  "build",
  "build --check",
  "test",
  "why newsletter email",
  "promises",
  "release --effective 2999-01-01",
  "lint",
  "diff last",
  "review last",
  "translate",
  "new purpose",
  "import old.md --dry-run",
  "rules --pack gdpr",
  "explain keep/missing",
  "explain lgpd",
])("candor %s", (line) => {
  const [source, bundle] = (["source", "bundle"] as const).map((name) => {
    const main = join(CLI, name === "source" ? "src/main.ts" : "bundle/main.js");
    const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...line.split(" ")], {
      cwd: join(home, name),
      encoding: "utf8",
    });
    return { status, stdout: stdout.replaceAll(join(home, name), "."), stderr };
  });
  expect(source?.status).not.toBe(3);
  expect(bundle).toEqual(source);
});
